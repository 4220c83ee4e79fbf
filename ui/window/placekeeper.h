#pragma once

#include "app/session/session.h"

#include <QTimer>

namespace pullquote {

class ArticleView;
class ReadingPlaces;

/// Keeps where the reader is in the open article, so that a crash does not lose it: a second after caret,
/// page and tags have come to rest, and when the article is left. Which article is open is kept as soon as it
/// is.
class PlaceKeeper : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PlaceKeeper(Session &session, ArticleView &view, ReadingPlaces &places);
    ~PlaceKeeper() override;

    /// The view shows the article, and stands where its reader goes on.
    void begin();

private:
    void keepSoon();
    void keep();

    Session &m_session;
    ArticleView &m_view;
    ReadingPlaces &m_places;
    QTimer m_soon;
    bool m_hasBegun = false; ///< else the view may still show another article, or the wrong place of this
};

} // namespace pullquote
