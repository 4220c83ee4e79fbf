#include "app/session/earlierquotes.h"

#include "app/session/lastquotes.h"
#include "app/session/latestreading.h"
#include "app/session/quoteuses.h"
#include "app/store/projectfile.h"
#include "app/text/excerpt.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr int mostLookedAt = 40; ///< quotes that are opened to find some that serve
constexpr qsizetype longestWords = 80;

/// Those in the articles before `here`, the last one first; where there are none, all others so.
QList<QuoteUse> nearestFirst(const QList<QuoteUse> &uses, ArticleId here, const QList<ArticleId> &order)
{
    const qsizetype place = order.indexOf(here);
    QSet<ArticleId> before(order.begin(), order.begin() + std::max<qsizetype>(place, 0));
    QList<QuoteUse> nearest, others;
    for (const QuoteUse &use : uses) {
        if (before.contains(use.article))
            nearest.prepend(use);
        else if (use.article != here)
            others.prepend(use);
    }
    return nearest.isEmpty() ? others : nearest;
}

/// The quote in words; nothing where it is not spoken by one of these.
std::optional<QString> wordsOf(ProjectReader &reader, const QuoteUse &use, const QSet<QUuid> &speakers)
{
    const auto quote = reader.entity({EntityType::Quote, use.quote.uuid()});
    const auto article = reader.entity({EntityType::Article, use.article.uuid()});
    if (!quote || !*quote || !article || !*article)
        return std::nullopt;
    const auto &said = std::get<Quote>(**quote);
    const auto &where = std::get<Article>(**article);
    const bool isTheirs = std::any_of(said.speakers.begin(), said.speakers.end(),
                                      [&](SpeakerId id) { return speakers.contains(id.uuid()); });
    const Result<QString> text = isTheirs ? reader.textOf(where) : QString();
    if (!isTheirs || !text)
        return std::nullopt;
    return QStringLiteral("%1: %2").arg(where.title, excerpt(*text, said.content, longestWords));
}

} // namespace

EarlierQuotes::EarlierQuotes(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::articleOpened, this, &EarlierQuotes::forget);
    connect(&session, &Session::articlesChanged, this, &EarlierQuotes::forget);
    connect(&session, &Session::layersChanged, this, &EarlierQuotes::forget);
    connect(&session, &Session::catalogueChanged, this, &EarlierQuotes::forget); // two may be one now
}

EarlierQuotes::~EarlierQuotes() = default;

QStringList EarlierQuotes::of(SpeakerId speaker)
{
    const auto known = m_known.constFind(speaker);
    if (known != m_known.constEnd())
        return *known;
    if (speaker != m_asked)
        read(speaker);
    return {};
}

void EarlierQuotes::forget()
{
    m_known.clear();
    m_asked = {};
    if (m_reading)
        m_reading->stop();
}

void EarlierQuotes::read(SpeakerId speaker)
{
    m_asked = speaker;
    if (!m_reading)
        m_reading = std::make_unique<LatestReading>(m_session);
    const QHash<QUuid, QUuid> redirects = m_session.catalogue().redirects(EntityType::Speaker);
    const QList<QUuid> joined = redirects.keys(speaker.uuid());
    QSet<QUuid> names(joined.begin(), joined.end());
    names.insert(speaker.uuid());
    QSet<AnnotatorId> shown;
    for (const Annotator &annotator : m_session.catalogue().annotators()) {
        if (m_session.isLayerShown(annotator.id))
            shown.insert(annotator.id);
    }
    const auto lines = std::make_shared<QStringList>();
    const auto work = [=, here = m_session.article().article().id,
                       uses = QuoteUses(m_session, EntityType::Speaker)](ProjectFile &file,
                                                                         const auto &isStopped) {
        const auto all = uses.of(file.read(), speaker.uuid());
        const auto order = file.read().articleIds();
        if (!all || !order)
            return; // a hint only: who needs the file is told what is wrong with it
        int looked = 0;
        for (const QuoteUse &use : nearestFirst(*all, here, *order)) {
            if (lines->size() == LastQuotes::most || ++looked > mostLookedAt || isStopped())
                return;
            if (!shown.contains(use.annotator))
                continue;
            if (const std::optional<QString> words = wordsOf(file.read(), use, names))
                lines->append(*words);
        }
    };
    m_reading->ask(work, [this, lines, speaker](const Result<void> &) {
        m_asked = {};
        m_known.insert(speaker, *lines);
        if (!lines->isEmpty())
            emit found(speaker);
    });
}

} // namespace pullquote
