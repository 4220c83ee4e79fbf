#pragma once

#include "app/reviewing/review.h"
#include "app/session/stalearticles.h"
#include "app/session/whensaved.h"

#include <atomic>
#include <memory>

namespace pullquote {

class BackgroundReader;

/// How far a review has come in one article.
struct CaseCount {
    qsizetype decided = 0;
    qsizetype count = 0;
};

/// How far a review has come in each of its articles. Those that are not open are counted in the background,
/// and one again when something has changed in it: by a merge, an undo, a colleague's answer.
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
    /// None: all of them.
    void countSoon(const QList<ArticleId> &articles);
    void countWaiting();
    struct Job;
    void start(const Job &job);
    void keepOpenArticle();
    void tellOpenArticle();

    Session &m_session;
    Review &m_review;
    QHash<ArticleId, CaseCount> m_counts;
    QSet<ArticleId> m_closed; ///< since the job began: it may have seen less of these
    WhenSaved m_soon;
    StaleArticles m_waiting;                     ///< to be counted when the hands rest
    std::shared_ptr<std::atomic<bool>> m_isOver; ///< shared with the job
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
