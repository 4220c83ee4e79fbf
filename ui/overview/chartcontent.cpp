#include "ui/overview/chartcontent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pullquote {

namespace {

// With the arguments of QObject::tr(): lupdate tells a count by its place.
QString tr(const char *text, const char *note = nullptr, qsizetype n = -1)
{
    return QCoreApplication::translate("pullquote::Overview", text, note, int(n));
}

// Not in the template: its parameter would be taken for the context.
QString nameOfOthers(qsizetype n)
{
    return tr("%Ln other(s)", nullptr, n);
}

QString shown(qsizetype number)
{
    return QLocale().toString(qlonglong(number));
}

/// Rows of the overview that are one row of the chart.
struct Group {
    QList<qsizetype> members;
    QString name;
    bool isOthers = false;
};

/// The first `most` by themselves, those behind them together, and who is nobody by itself at the end.
template <class Entity>
QList<Group> groupsOf(const QList<Entity> &entities, qsizetype most)
{
    QList<Group> groups;
    Group others;
    others.isOthers = true;
    const bool endsWithNone = !entities.isEmpty() && entities.constLast().id.isNull();
    const qsizetype named = entities.size() - (endsWithNone ? 1 : 0);
    for (qsizetype i = 0; i < named; ++i) {
        if (i < most || named == most + 1)
            groups.append({{i}, nameOf(entities[i]), false});
        else
            others.members.append(i);
    }
    others.name = nameOfOthers(others.members.size());
    if (!others.members.isEmpty())
        groups.append(others);
    if (endsWithNone)
        groups.append({{named}, nameOf(entities.constLast()), true});
    return groups;
}

QList<qsizetype> united(QList<qsizetype> quotes)
{
    std::sort(quotes.begin(), quotes.end());
    quotes.erase(std::unique(quotes.begin(), quotes.end()), quotes.end());
    return quotes;
}

QColor colourOf(const Group &group, const QList<QColor> &colours, const QColor &others)
{
    return group.isOthers ? others : colours.value(group.members.constFirst(), others);
}

/// Others who are more than anybody by far have no bar, only their number: it would press all bars of single
/// ones together.
void takeOffTheScale(ChartContent &content, qsizetype othersRow)
{
    constexpr double far = 1.25;
    double most = 0;
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        if (row != othersRow)
            most = std::max(most, content.rows[row].marks.constFirst().to);
    }
    if (othersRow < 0 || content.most <= most * far)
        return;
    content.most = most;
    content.rows[othersRow].marks.first().to = 0;
}

/// "V. Putin: 1,204 words in 14 quotes".
QString tipOf(const QString &name, qsizetype words, qsizetype quotes)
{
    return tr("%1: %2 in %3")
        .arg(name, tr("%Ln word(s)", nullptr, words), tr("%Ln quote(s)", nullptr, quotes));
}

template <class Entity>
ChartContent bars(const QList<Entity> &entities, const QList<QColor> &colours, const QColor &others,
                  qsizetype (*size)(const Overview::Tally &))
{
    ChartContent content;
    qsizetype othersRow = -1;
    for (const Group &group : groupsOf(entities, mostChartRows)) {
        if (group.members.size() > 1)
            othersRow = content.rows.size();
        Overview::Tally sum;
        for (qsizetype member : group.members) {
            sum.words += entities[member].tally.words;
            sum.quotes += entities[member].tally.quotes;
        }
        sum.quotes = united(sum.quotes);
        const double value = double(size(sum));
        content.most = std::max(content.most, value);
        content.rows.append({group.name,
                             colourOf(group, colours, others),
                             shown(size(sum)),
                             {{0, value, tipOf(group.name, sum.words, sum.quotes.size()),
                               int(group.members.constFirst()), 1, sum.quotes}}});
    }
    takeOffTheScale(content, othersRow);
    return content;
}

ChartContent matrix(const Overview &overview, const OverviewColours &colours)
{
    ChartContent content;
    content.shape = ChartContent::Shape::Matrix;
    const QList<Group> topics = groupsOf(overview.topics, mostChartColumns);
    for (const Group &topic : topics) {
        content.columns.append(topic.name);
        content.columnColours.append(colourOf(topic, colours.topics, colours.others));
    }
    for (const Group &speaker : groupsOf(overview.speakers, mostChartRows)) {
        ChartContent::Row row{speaker.name, colourOf(speaker, colours.speakers, colours.others), {}, {}};
        for (qsizetype column = 0; column < topics.size(); ++column) {
            QList<qsizetype> quotes;
            for (qsizetype s : speaker.members) {
                for (qsizetype t : topics[column].members)
                    quotes += overview.cell(s, t).quotes;
            }
            quotes = united(quotes);
            content.most = std::max(content.most, double(quotes.size()));
            row.marks.append(
                {double(column), double(quotes.size()),
                 tr("%1 on %2: %3")
                     .arg(speaker.name, topics[column].name, tr("%Ln quote(s)", nullptr, quotes.size())),
                 int(speaker.members.constFirst()), int(topics[column].members.constFirst()) + 1, quotes});
        }
        content.rows.append(row);
    }
    return content;
}

ChartContent strips(const Overview &overview, const OverviewColours &colours)
{
    ChartContent content;
    content.shape = ChartContent::Shape::Strips;
    content.most = 100;
    content.isDense = overview.articles.size() > 1;
    content.scale = tr("% of the text");
    for (const Group &speaker : groupsOf(overview.speakers, mostChartRows)) {
        QList<qsizetype> quotes;
        for (qsizetype member : speaker.members)
            quotes += overview.speakers[member].tally.quotes;
        quotes = united(quotes);
        ChartContent::Row row{
            speaker.name, colourOf(speaker, colours.speakers, colours.others), shown(quotes.size()), {}};
        for (qsizetype quote : quotes) {
            const Overview::Quote &what = overview.quotes[quote];
            for (Span part : what.content) {
                const auto [from, to] = placeOf(overview, what.article, part);
                row.marks.append({from, to, what.opening, int(quote), 0, {quote}});
            }
        }
        content.rows.append(row);
    }
    return content;
}

} // namespace

ChartContent contentOf(Aspect aspect, const Overview &overview, const OverviewColours &colours)
{
    ChartContent content;
    switch (aspect) {
    case Aspect::WordsBySpeaker:
        content = bars(overview.speakers, colours.speakers, colours.others,
                       [](const Overview::Tally &tally) { return tally.words; });
        content.scale = tr("Words");
        break;
    case Aspect::QuotesByTopic:
        content = bars(overview.topics, colours.topics, colours.others,
                       [](const Overview::Tally &tally) { return tally.quotes.size(); });
        content.scale = tr("Quotes");
        break;
    case Aspect::SpeakerByTopic:
        content = matrix(overview, colours);
        break;
    case Aspect::Places:
        content = strips(overview, colours);
        break;
    }
    return content;
}

} // namespace pullquote
