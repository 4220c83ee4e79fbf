#include "app/formats/csvformat.h"

#include "app/formats/exportwalk.h"
#include "app/formats/formatregistry.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/text/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CsvFormat", text);
}

/// One quote with all that its row needs.
struct Row {
    const ArticleContent &content;
    const Quote &quote;
    qsizetype number; ///< in the article, from 1
    const ExportCatalogue &catalogue;

    QString words(SpanRole role) const
    {
        QStringList parts;
        for (Span span : quote.spans(role))
            parts.append(content.text.mid(span.start, span.length()));
        return parts.join(QStringLiteral(" […] "));
    }
    /// With two dots: spreadsheets take 10-12 for a date and 10:12 for a time.
    QString offsets(SpanRole role) const
    {
        QStringList parts;
        for (Span span : quote.spans(role)) {
            const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
            parts.append(QStringLiteral("%1..%2").arg(counted.start).arg(counted.end));
        }
        return parts.join(QStringLiteral("; "));
    }
    template <class Ids>
    QString names(const Ids &ids) const
    {
        return catalogue.names(ids).join(QStringLiteral("; "));
    }
    template <class Ids>
    static QString ids(const Ids &list)
    {
        QStringList texts;
        for (const auto &id : list)
            texts.append(id.toString());
        return texts.join(QStringLiteral("; "));
    }
};

struct Column {
    const char *name;
    QString (*value)(const Row &row);
};

/// The table, left to right. The names are for programs as much as for people, so they stay English.
constexpr Column columns[] = {
    {"article", [](const Row &row) { return row.content.article.title; }},
    {"outlet", [](const Row &row) { return row.content.article.outlet; }},
    {"published", [](const Row &row) { return row.content.article.published; }},
    {"number", [](const Row &row) { return QString::number(row.number); }},
    {"kind", [](const Row &row) { return QString(word(row.quote.kind)); }},
    {"content", [](const Row &row) { return row.words(SpanRole::Content); }},
    {"cue", [](const Row &row) { return row.words(SpanRole::Cue); }},
    {"source", [](const Row &row) { return row.words(SpanRole::Source); }},
    {"addressee", [](const Row &row) { return row.words(SpanRole::Addressee); }},
    {"speakers", [](const Row &row) { return row.names(row.quote.speakers); }},
    {"addressees", [](const Row &row) { return row.names(row.quote.addressees); }},
    {"topics", [](const Row &row) { return row.names(row.quote.topics); }},
    {"note", [](const Row &row) { return row.quote.note; }},
    {"flags", [](const Row &row) { return words(row.quote.flags).join(QStringLiteral("; ")); }},
    {"annotator", [](const Row &row) { return row.catalogue.name(row.quote.annotator); }},
    {"created", [](const Row &row) { return timeText(row.quote.created); }},
    {"modified", [](const Row &row) { return timeText(row.quote.modified); }},
    {"content_offsets", [](const Row &row) { return row.offsets(SpanRole::Content); }},
    {"cue_offsets", [](const Row &row) { return row.offsets(SpanRole::Cue); }},
    {"source_offsets", [](const Row &row) { return row.offsets(SpanRole::Source); }},
    {"addressee_offsets", [](const Row &row) { return row.offsets(SpanRole::Addressee); }},
    {"article_id", [](const Row &row) { return row.content.article.id.toString(); }},
    {"quote_id", [](const Row &row) { return row.quote.id.toString(); }},
    {"speaker_ids", [](const Row &row) { return Row::ids(row.quote.speakers); }},
    {"addressee_ids", [](const Row &row) { return Row::ids(row.quote.addressees); }},
    {"topic_ids", [](const Row &row) { return Row::ids(row.quote.topics); }},
    {"annotator_id", [](const Row &row) { return row.quote.annotator.toString(); }},
};

QByteArray header()
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QString::fromLatin1(column.name));
    return "\xEF\xBB\xBF" + csvRecord(names);
}

QByteArray record(const Row &row, bool isGuarded)
{
    QStringList fields;
    for (const Column &column : columns)
        fields.append(isGuarded ? guardedField(column.value(row)) : column.value(row));
    return csvRecord(fields);
}

} // namespace

FormatDescription CsvFormat::description() const
{
    return {QStringLiteral("csv"),
            tr("Table (CSV)"),
            {QStringLiteral("csv")},
            false,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Cue, Feature::Source,
             Feature::Addressee, Feature::Kind, Feature::Speaker, Feature::Topics, Feature::Note,
             Feature::Flags, Feature::Annotators, Feature::Ids, Feature::Times},
            {{QStringLiteral("safe"),
              tr("Put an apostrophe before what a spreadsheet would take for a formula"),
              QStringLiteral("true"),
              {QStringLiteral("true"), QStringLiteral("false")},
              OptionUse::Writing}}};
}

Result<void> CsvFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const bool isGuarded =
        optionValue(description(), request.options, QStringLiteral("safe")) == QLatin1String("true");
    out.write(header());
    return walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
        QByteArray rows;
        qsizetype number = 0;
        for (const Quote &quote : content.quotes)
            rows.append(record({content, quote, ++number, *catalogue}, isGuarded));
        return out.write(rows) == rows.size()
                   ? Result<void>()
                   : Problem{tr("It cannot be written: %1.").arg(out.errorString()), {}, {}};
    });
}

} // namespace pullquote
