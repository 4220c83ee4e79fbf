#pragma once

#include "app/reviewing/review.h"

#include <atomic>
#include <memory>

namespace pullquote {

class BackgroundReader;

/// How far a review has come in one article.
struct CaseCount {
    qsizetype decided = 0;
    qsizetype count = 0;
};

/// How far a review has come in each of its articles. Those that are not open are counted once, in the
/// background, and when they are closed.
class CaseCounts : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    CaseCounts(Session &session, Review &review);
    ~CaseCounts() override;

    /// Nothing for an article that is not reviewed, or while it is not known.
    std::optional<CaseCount> count(ArticleId article) const;

signals:
    void changed(pullquote::ArticleId article);

private:
    void countAll();
    void tellOpenArticle();

    Session &m_session;
    Review &m_review;
    QHash<ArticleId, CaseCount> m_counts;
    std::shared_ptr<std::atomic<bool>> m_isOver; ///< shared with the job
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
