#pragma once

#include "app/model/id.h"
#include "ui/article/articleview.h"

class QSettings;

namespace pullquote {

/// Where this user stopped reading in each article, and which article of each project was open last. Kept
/// with the user's settings, not in the project: a colleague has places of their own. The oldest are
/// forgotten beyond some hundreds.
class ReadingPlaces {
public:
    /// `store` outlives this.
    explicit ReadingPlaces(QSettings &store) : m_store(store) {}

    /// The start of the article when it was never open.
    ArticleView::Place place(ArticleId article) const;
    void keep(ProjectId project, ArticleId article, ArticleView::Place place);
    /// This article of the project is open now.
    void keepLast(ProjectId project, ArticleId article);
    /// Null when none is known.
    ArticleId lastArticle(ProjectId project) const;

private:
    void forgetOldest(const QString &group);

    QSettings &m_store;
};

} // namespace pullquote
