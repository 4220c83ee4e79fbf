#pragma once

#include "app/session/session.h"

#include <QMenu>

namespace pullquote {

/// Whose quotes are shown: one line an annotator, with the number of quotes in the open article.
class LayersMenu : public QMenu {
    Q_OBJECT

public:
    explicit LayersMenu(Session &session, QWidget *parent = nullptr);

private:
    void fill();

    Session &m_session;
};

} // namespace pullquote
