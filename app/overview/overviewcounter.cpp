#include "app/overview/overviewcounter.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype openingLength = 90;

QString openingOf(const QString &text, Span words)
{
    QString opening = text.mid(words.start, std::min(words.length(), openingLength));
    if (words.length() > openingLength) {
        if (opening.back().isHighSurrogate())
            opening.chop(1);
        opening += u'…';
    }
    std::replace(opening.begin(), opening.end(), QChar(u'\n'), QChar(u' '));
    return opening;
}

/// Redirects followed, each once, without those that the catalogue does not know; a null id for nobody.
template <class Entity, class IdType>
QList<IdType> resolved(const QList<IdType> &ids, const Entity *(Catalogue::*find)(IdType) const,
                       const Catalogue &catalogue)
{
    QList<IdType> known;
    for (const IdType &id : ids) {
        const Entity *entity = (catalogue.*find)(id);
        if (entity && !known.contains(entity->id))
            known.append(entity->id);
    }
    return known.isEmpty() ? QList<IdType>{IdType()} : known;
}

/// Those without an id last, then the largest first, then by name and id, so that equal ones keep their
/// places.
template <class Row>
void sortRows(QList<Row> &rows, qsizetype (*size)(const Row &))
{
    std::sort(rows.begin(), rows.end(), [size](const Row &a, const Row &b) {
        if (a.id.isNull() != b.id.isNull())
            return b.id.isNull();
        if (size(a) != size(b))
            return size(a) > size(b);
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order == 0 ? a.id < b.id : order < 0;
    });
}

template <class IdType, class Row>
QHash<IdType, qsizetype> placesOf(const QList<Row> &rows)
{
    QHash<IdType, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    return places;
}

} // namespace

void OverviewCounter::Counting::add(qsizetype quote, const QList<Span> &content)
{
    tally.quotes.append(quote);
    covered += content;
}

void OverviewCounter::Counting::finishArticle(const WordPlaces &words)
{
    if (covered.isEmpty())
        return;
    tally.words += words.countOnce(covered);
    covered.clear();
}

OverviewCounter::OverviewCounter(Catalogue catalogue, QSet<AnnotatorId> hiddenLayers)
    : m_catalogue(std::move(catalogue)), m_hiddenLayers(std::move(hiddenLayers))
{
}

void OverviewCounter::add(const Article &article, const QString &text, const WordPlaces &words,
                          const QList<Quote> &quotes)
{
    m_overview.articles.append({article.id, article.title, text.size()});
    m_overview.words += words.count();
    for (const Quote &quote : quotes) {
        if (quote.kind != QuoteKind::NotAQuote && !m_hiddenLayers.contains(quote.annotator))
            add(quote, text, words);
    }
    m_all.finishArticle(words);
    for (Counting &counting : m_speakers)
        counting.finishArticle(words);
    for (Counting &counting : m_topics)
        counting.finishArticle(words);
    for (Counting &counting : m_cells)
        counting.finishArticle(words);
}

void OverviewCounter::add(const Quote &quote, const QString &text, const WordPlaces &words)
{
    const qsizetype index = m_overview.quotes.size();
    m_overview.quotes.append({quote.id, m_overview.articles.size() - 1, quote.content,
                              words.countOnce(quote.content), openingOf(text, quote.content.value(0))});
    m_all.add(index, quote.content);
    const QList<SpeakerId> speakers = resolved(quote.speakers, &Catalogue::speaker, m_catalogue);
    const QList<TopicId> topics = resolved(quote.topics, &Catalogue::topic, m_catalogue);
    for (SpeakerId speaker : speakers)
        m_speakers[speaker].add(index, quote.content);
    for (TopicId topic : topics) {
        m_topics[topic].add(index, quote.content);
        for (SpeakerId speaker : speakers)
            m_cells[{speaker, topic}].add(index, quote.content);
    }
}

Overview OverviewCounter::take()
{
    m_overview.quotedWords = m_all.tally.words;
    for (auto it = m_speakers.cbegin(); it != m_speakers.cend(); ++it) {
        const Speaker *speaker = m_catalogue.speaker(it.key());
        m_overview.speakers.append({it.key(), speaker ? speaker->name : QString(), it->tally});
    }
    for (auto it = m_topics.cbegin(); it != m_topics.cend(); ++it) {
        const Topic *topic = m_catalogue.topic(it.key());
        m_overview.topics.append(
            {it.key(), topic ? topic->name : QString(), topic ? topic->colour : QString(), it->tally});
    }
    sortRows<Overview::Speaker>(m_overview.speakers,
                                [](const Overview::Speaker &s) { return s.tally.words; });
    sortRows<Overview::Topic>(m_overview.topics,
                              [](const Overview::Topic &t) { return t.tally.quotes.size(); });
    const auto speakers = placesOf<SpeakerId>(m_overview.speakers);
    const auto topics = placesOf<TopicId>(m_overview.topics);
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        m_overview.m_cells.insert({speakers.value(it.key().first), topics.value(it.key().second)}, it->tally);
    return std::move(m_overview);
}

} // namespace pullquote
