#include "ui/overview/overviewtable.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Overview", text);
}

OverviewTable::Cell text(const QString &words, const QList<qsizetype> &quotes = {})
{
    return {words, -1, quotes};
}

OverviewTable::Cell number(qsizetype value, const QList<qsizetype> &quotes)
{
    return {{}, value, quotes};
}

OverviewTable wordsBySpeaker(const Overview &overview)
{
    OverviewTable table;
    table.headings = {tr("Speaker"), tr("Words"), tr("% of quoted words"), tr("Quotes")};
    for (const Overview::Speaker &speaker : overview.speakers) {
        const Overview::Tally &tally = speaker.tally;
        const qsizetype share = overview.quotedWords == 0
                                    ? 0
                                    : (tally.words * 100 + overview.quotedWords / 2) / overview.quotedWords;
        table.rows.append({speaker.id.uuid(),
                           {text(nameOf(speaker), tally.quotes), number(tally.words, tally.quotes),
                            number(share, tally.quotes), number(tally.quotes.size(), tally.quotes)}});
    }
    return table;
}

OverviewTable quotesByTopic(const Overview &overview)
{
    OverviewTable table;
    table.headings = {tr("Topic"), tr("Quotes"), tr("Words")};
    for (const Overview::Topic &topic : overview.topics) {
        const Overview::Tally &tally = topic.tally;
        table.rows.append({topic.id.uuid(),
                           {text(nameOf(topic), tally.quotes), number(tally.quotes.size(), tally.quotes),
                            number(tally.words, tally.quotes)}});
    }
    return table;
}

OverviewTable speakerByTopic(const Overview &overview)
{
    OverviewTable table;
    table.headings = {tr("Speaker")};
    for (const Overview::Topic &topic : overview.topics)
        table.headings.append(nameOf(topic));
    for (qsizetype speaker = 0; speaker < overview.speakers.size(); ++speaker) {
        const Overview::Speaker &who = overview.speakers[speaker];
        OverviewTable::Row row{who.id.uuid(), {text(nameOf(who), who.tally.quotes)}};
        for (qsizetype topic = 0; topic < overview.topics.size(); ++topic) {
            const QList<qsizetype> quotes = overview.cell(speaker, topic).quotes;
            row.cells.append(number(quotes.size(), quotes));
        }
        table.rows.append(row);
    }
    return table;
}

/// The names of each quote's speakers.
QList<QStringList> speakersOfQuotes(const Overview &overview)
{
    QList<QStringList> names(overview.quotes.size());
    for (const Overview::Speaker &speaker : overview.speakers) {
        for (qsizetype quote : speaker.tally.quotes)
            names[quote].append(nameOf(speaker));
    }
    return names;
}

OverviewTable places(const Overview &overview)
{
    OverviewTable table;
    const bool manyArticles = overview.articles.size() > 1;
    table.headings = {tr("Quote"), tr("Speaker"), tr("From %"), tr("To %"), tr("Words")};
    if (manyArticles)
        table.headings.append(tr("Article"));
    table.hasRowNames = false;
    const QList<QStringList> names = speakersOfQuotes(overview);
    for (qsizetype i = 0; i < overview.quotes.size(); ++i) {
        const Overview::Quote &quote = overview.quotes[i];
        Span extent = quote.content.value(0);
        for (Span part : quote.content)
            extent = extent.united(part);
        const auto [from, to] = placeOf(overview, quote.article, extent);
        OverviewTable::Row row{quote.id.uuid(),
                               {text(quote.opening, {i}), text(names[i].join(QStringLiteral(", ")), {i}),
                                number(std::lround(from), {i}), number(std::lround(to), {i}),
                                number(quote.words, {i})}};
        if (manyArticles)
            row.cells.append(text(overview.articles[quote.article].title, {i}));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QString OverviewTable::Cell::shown() const
{
    if (!isNumber())
        return text;
    return number == 0 ? QString() : QLocale().toString(qlonglong(number));
}

QString titleOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::WordsBySpeaker:
        return tr("Words by speaker");
    case Aspect::QuotesByTopic:
        return tr("Quotes by topic");
    case Aspect::SpeakerByTopic:
        return tr("Speaker by topic");
    case Aspect::Places:
        return tr("Places in the text");
    }
    return {};
}

QString nameOf(const Overview::Speaker &speaker)
{
    return speaker.id.isNull() ? tr("No speaker") : speaker.name;
}

QString nameOf(const Overview::Topic &topic)
{
    return topic.id.isNull() ? tr("No topic") : topic.name;
}

OverviewTable tableOf(Aspect aspect, const Overview &overview)
{
    switch (aspect) {
    case Aspect::WordsBySpeaker:
        return wordsBySpeaker(overview);
    case Aspect::QuotesByTopic:
        return quotesByTopic(overview);
    case Aspect::SpeakerByTopic:
        return speakerByTopic(overview);
    case Aspect::Places:
        return places(overview);
    }
    return {};
}

std::pair<double, double> placeOf(const Overview &overview, qsizetype article, Span span)
{
    const double length = double(overview.articles[article].length);
    return length <= 0 ? std::pair(0.0, 0.0)
                       : std::pair(double(span.start) * 100 / length, double(span.end) * 100 / length);
}

} // namespace pullquote
