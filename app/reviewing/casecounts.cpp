#include "app/reviewing/casecounts.h"

#include "app/review/readlayers.h"
#include "app/session/backgroundreader.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QPointer>

namespace pullquote {

namespace {

/// What the job knows of the session.
struct Job {
    ReviewScope scope;
    AnnotatorId reviewer;
    Redirects redirects;
};

std::optional<CaseCount> countIn(ProjectReader &reader, ArticleId id, const Job &job)
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
        job.reviewer);
    const Cases cases =
        casesOf(comparedQuotes(layerOf(content->quotes, job.scope.left), content->text, job.redirects),
                comparedQuotes(layerOf(content->quotes, job.scope.right), content->text, job.redirects));
    CaseCount count{0, cases.cases.size()};
    for (const Case &one : cases.cases) {
        const Quote *left = one.a < 0 ? nullptr : quotes.value(cases.a.at(one.a).id);
        const Quote *right = one.b < 0 ? nullptr : quotes.value(cases.b.at(one.b).id);
        count.decided += finder.of(left, right).state == Standing::State::Decided;
    }
    return count;
}

} // namespace

CaseCounts::CaseCounts(Session &session, Review &review)
    : m_session(session),
      m_review(review),
      m_isOver(std::make_shared<std::atomic<bool>>(false)),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    connect(&review, &Review::casesReset, this, &CaseCounts::tellOpenArticle);
    connect(&review, &Review::standingsChanged, this, &CaseCounts::tellOpenArticle);
    connect(&session, &Session::articleAboutToClose, this, [this] {
        if (m_review.isHere())
            m_counts.insert(m_session.article().article().id, {m_review.decidedCount(), m_review.count()});
    });
    countAll();
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

void CaseCounts::tellOpenArticle()
{
    if (m_review.isHere())
        emit changed(m_session.article().article().id);
}

void CaseCounts::countAll()
{
    const Job job{m_review.scope(), m_session.me().id, m_session.catalogue().redirects()};
    const QPointer<CaseCounts> self(this);
    const auto take = [this, self](ArticleId id, CaseCount count) {
        QMetaObject::invokeMethod(
            this,
            [self, id, count] {
                // Who has closed the article meanwhile knows better.
                if (self && !self->m_counts.contains(id)) {
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
                if (!job.scope.contains(id))
                    continue;
                if (const std::optional<CaseCount> count = countIn(file.read(), id, job))
                    take(id, *count);
            }
        },
        [](const Result<void> &) {});
}

} // namespace pullquote
