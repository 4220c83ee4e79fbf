#include "app/reviewing/casecounts.h"

#include "app/review/readlayers.h"
#include "app/session/backgroundreader.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QPointer>

namespace pullquote {

namespace {

/// Counting waits until the hands rest, and until the file has everything.
constexpr int restMilliseconds = 300;

std::optional<CaseCount> countIn(ProjectReader &reader, ArticleId id, const ReviewScope &scope,
                                 AnnotatorId reviewer, const Redirects &redirects)
{
    const Result<ArticleContent> content = reader.article(id);
    const Result<QList<Decision>> decisions = reader.decisions(id);
    if (!content || !decisions)
        return std::nullopt; // the article says what is wrong with it when it is opened
    QHash<QuoteId, const Quote *> quotes;
    for (const Quote &quote : content->quotes)
        quotes.insert(quote.id, &quote);
    const Remarks remarks({}, *decisions);
    const StandingFinder finder(
        {[&remarks](QuoteId quote) { return remarks.decisionsOn(quote); }, content->codePoints,
         [&quotes](QuoteId quote) { return quotes.value(quote); }, [](AnnotatorId) { return QString(); }},
        reviewer);
    const Cases cases =
        casesOf(comparedQuotes(layerOf(content->quotes, scope.left), content->text, redirects),
                comparedQuotes(layerOf(content->quotes, scope.right), content->text, redirects));
    CaseCount count{0, cases.cases.size()};
    for (const Case &one : cases.cases) {
        const Quote *left = one.a < 0 ? nullptr : quotes.value(cases.a.at(one.a).id);
        const Quote *right = one.b < 0 ? nullptr : quotes.value(cases.b.at(one.b).id);
        count.decided += finder.of(left, right).state == Standing::State::Decided;
    }
    return count;
}

} // namespace

/// What the background knows of the session.
struct CaseCounts::Job {
    ReviewScope scope;
    AnnotatorId reviewer;
    Redirects redirects;
    std::optional<QSet<ArticleId>> only; ///< nothing: all of them
};

CaseCounts::CaseCounts(Session &session, Review &review)
    : m_session(session),
      m_review(review),
      m_soon(session, restMilliseconds, [this] { countWaiting(); }),
      m_isOver(std::make_shared<std::atomic<bool>>(false)),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    connect(&review, &Review::casesReset, this, &CaseCounts::tellOpenArticle);
    connect(&review, &Review::standingsChanged, this, &CaseCounts::tellOpenArticle);
    connect(&session, &Session::articleAboutToClose, this, &CaseCounts::keepOpenArticle);
    connect(&session, &Session::articlesChanged, this, &CaseCounts::countSoon);
    m_waiting.addAll();
    m_soon.askNow();
}

CaseCounts::~CaseCounts()
{
    *m_isOver = true;
}

std::optional<CaseCount> CaseCounts::count(ArticleId article) const
{
    if (m_review.isHere() && m_session.article().article().id == article)
        return CaseCount{m_review.decidedCount(), m_review.count()};
    const auto known = m_counts.constFind(article);
    return known == m_counts.cend() ? std::nullopt : std::optional(*known);
}

void CaseCounts::keepOpenArticle()
{
    if (!m_review.isHere())
        return;
    const ArticleId id = m_session.article().article().id;
    m_counts.insert(id, {m_review.decidedCount(), m_review.count()});
    m_closed.insert(id);
}

void CaseCounts::tellOpenArticle()
{
    if (m_review.isHere())
        emit changed(m_session.article().article().id);
}

void CaseCounts::countSoon(const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        m_waiting.addAll();
    for (const ArticleId article : articles)
        m_waiting.add(article);
    m_soon.ask();
}

/// Jobs run one after the other: only one that counts all makes those before it idle.
void CaseCounts::countWaiting()
{
    Job job{m_review.scope(), m_session.me().id, m_session.catalogue().redirects(), std::nullopt};
    const StaleArticles::Batch waiting = m_waiting.take(m_soon.hasAll());
    if (waiting.isAll) {
        *std::exchange(m_isOver, std::make_shared<std::atomic<bool>>(false)) = true;
        m_closed.clear();
    } else {
        job.only = waiting.some;
        if (m_review.isHere())
            job.only->remove(m_session.article().article().id); // the review itself knows
        if (job.only->isEmpty())
            return;
        m_closed.subtract(*job.only);
    }
    start(job);
}

void CaseCounts::start(const Job &job)
{
    const QPointer<CaseCounts> self(this);
    const auto take = [this, self, isOver = m_isOver](ArticleId id, CaseCount count) {
        QMetaObject::invokeMethod(
            this,
            [self, isOver, id, count] {
                // Who has closed the article meanwhile knows better, and a later job.
                if (self && !*isOver && !self->m_closed.contains(id)) {
                    self->m_counts.insert(id, count);
                    emit self->changed(id);
                }
            },
            Qt::QueuedConnection);
    };
    m_reader->run(
        [job, take, isOver = m_isOver](ProjectFile &file) {
            const Result<QList<ArticleId>> ids = file.read().articleIds();
            for (ArticleId id : ids ? *ids : QList<ArticleId>()) {
                if (*isOver)
                    return;
                if (!job.scope.contains(id) || (job.only && !job.only->contains(id)))
                    continue;
                if (const std::optional<CaseCount> count =
                        countIn(file.read(), id, job.scope, job.reviewer, job.redirects))
                    take(id, *count);
            }
        },
        [](const Result<void> &) {});
}

} // namespace pullquote
