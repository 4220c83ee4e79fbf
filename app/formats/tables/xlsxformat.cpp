#include "app/formats/tables/xlsxformat.h"

#include "app/formats/exportwalk.h"
#include "app/formats/tables/listfield.h"
#include "app/formats/tables/quotecolumns.h"
#include "app/formats/tables/workbookwriter.h"
#include "app/formats/writeall.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace pullquote {

namespace {

using Look = WorkbookColumn::Look;
using Column = WorkbookColumn;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::XlsxFormat", text);
}

Column column(const char *name, Look look = Look::Name)
{
    return {QLatin1String(name), look};
}

/// What is counted while the quotes go by.
struct Counts {
    struct OfArticle {
        Article article;
        QMap<QuoteKind, int> kinds;
        int quotes = 0;
    };
    QList<OfArticle> articles;
    QHash<SpeakerId, int> speakers;
    QHash<TopicId, int> topics;

    void add(const Quote &quote)
    {
        ++articles.last().quotes;
        ++articles.last().kinds[quote.kind];
        for (const SpeakerId &speaker : quote.speakers)
            ++speakers[speaker];
        for (const TopicId &topic : quote.topics)
            ++topics[topic];
    }
};

void beginQuotes(WorkbookWriter &book)
{
    QList<Column> columns;
    for (const QuoteColumn &one : quoteColumns())
        columns.append({columnName(one.column), one.look,
                        one.column == TableColumn::Number || one.column == TableColumn::IdOfQuote});
    book.beginSheet(tr("Quotes"), columns);
}

void addQuotes(WorkbookWriter &book, const ArticleContent &content, const ExportCatalogue &catalogue,
               Counts &counts)
{
    counts.articles.append({content.article, {}, 0});
    qsizetype number = 0;
    for (const Quote &quote : content.quotes) {
        book.addRow(quoteFields({content, quote, ++number, catalogue}));
        counts.add(quote);
    }
}

/// In the order in which people look for them.
template <class Map>
QList<typename Map::mapped_type> byName(const Map &map)
{
    QList<typename Map::mapped_type> list = map.values();
    std::sort(list.begin(), list.end(), [](const auto &one, const auto &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return list;
}

void addSpeakers(WorkbookWriter &book, const ExportCatalogue &catalogue, const Counts &counts)
{
    book.beginSheet(tr("Speakers"), {column("name"), column("kind"), column("role"), column("affiliation"),
                                     column("aliases"), column("note", Look::Words),
                                     column("quotes", Look::Number), column("id", Look::Technical)});
    for (const Speaker &speaker : byName(catalogue.speakers()))
        book.addRow({speaker.name, QString(word(speaker.kind)), speaker.role, speaker.affiliation,
                     listField(speaker.aliases), speaker.note,
                     QString::number(counts.speakers.value(speaker.id)), speaker.id.toString()});
}

void addTopics(WorkbookWriter &book, const ExportCatalogue &catalogue, const Counts &counts)
{
    book.beginSheet(tr("Topics"), {column("name"), column("parent"), column("definition", Look::Words),
                                   column("colour"), column("key", Look::Number),
                                   column("quotes", Look::Number), column("id", Look::Technical)});
    for (const Topic &topic : byName(catalogue.topics()))
        book.addRow({topic.name, catalogue.name(topic.parent), topic.definition, topic.colour,
                     topic.key > 0 ? QString::number(topic.key) : QString(),
                     QString::number(counts.topics.value(topic.id)), topic.id.toString()});
}

void addSummary(WorkbookWriter &book, const Counts &counts)
{
    constexpr QuoteKind kinds[] = {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed,
                                   QuoteKind::NotAQuote};
    QList<Column> columns{column("article"), column("outlet"), column("published"),
                          column("quotes", Look::Number)};
    for (QuoteKind kind : kinds)
        columns.append({QString(word(kind)), Look::Number});
    book.beginSheet(tr("Summary"), columns);
    const auto add = [&](QStringList fields, int quotes, const QMap<QuoteKind, int> &byKind) {
        fields.append(QString::number(quotes));
        for (QuoteKind kind : kinds)
            fields.append(QString::number(byKind.value(kind)));
        book.addRow(fields);
    };
    int quotes = 0;
    QMap<QuoteKind, int> byKind;
    for (const Counts::OfArticle &one : counts.articles) {
        add({one.article.title, one.article.outlet, one.article.published}, one.quotes, one.kinds);
        quotes += one.quotes;
        for (QuoteKind kind : kinds)
            byKind[kind] += one.kinds.value(kind);
    }
    add({tr("All articles"), {}, {}}, quotes, byKind);
}

} // namespace

FormatDescription XlsxFormat::description() const
{
    return {QStringLiteral("xlsx"),
            tr("Workbook (Excel)"),
            {QStringLiteral("xlsx")},
            false,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Cue, Feature::Source,
             Feature::Addressee, Feature::Kind, Feature::Speaker, Feature::SpeakerRecord, Feature::Topics,
             Feature::Codebook, Feature::Note, Feature::Flags, Feature::Annotators, Feature::Ids,
             Feature::Times, Feature::ArticleMetadata},
            {}};
}

Result<void> XlsxFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    WorkbookWriter book(watcher);
    Counts counts;
    beginQuotes(book);
    const Result<void> walked =
        walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
            addQuotes(book, content, *catalogue, counts);
            return Result<void>();
        });
    if (!walked)
        return walked;
    addSpeakers(book, *catalogue, counts);
    addTopics(book, *catalogue, counts);
    addSummary(book, counts);
    const Result<QByteArray> file = book.finish();
    return file ? writeAll(out, *file) : Result<void>(file.problem());
}

} // namespace pullquote
