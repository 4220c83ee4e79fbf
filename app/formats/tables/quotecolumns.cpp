#include "app/formats/tables/quotecolumns.h"

#include "app/formats/tables/listfield.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

namespace pullquote {

namespace {

QString wordsOf(const QuoteRow &row, SpanRole role)
{
    QStringList parts;
    for (Span span : row.quote.spans(role))
        parts.append(row.content.text.mid(span.start, span.length()));
    return parts.join(partsJoint);
}

/// With two dots: spreadsheets take 10-12 for a date and 10:12 for a time.
QString offsetsOf(const QuoteRow &row, SpanRole role)
{
    QStringList parts;
    for (Span span : row.quote.spans(role)) {
        const CodePointSpan counted = row.content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
        parts.append(QStringLiteral("%1..%2").arg(counted.start).arg(counted.end));
    }
    return parts.join(QStringLiteral("; "));
}

template <class Ids>
QString namesOf(const QuoteRow &row, const Ids &ids)
{
    return listField(row.catalogue.names(ids));
}

template <class Ids>
QString idsOf(const Ids &list)
{
    QStringList texts;
    for (const auto &id : list)
        texts.append(id.toString());
    return texts.join(QStringLiteral("; "));
}

using Row = const QuoteRow &;
using Look = WorkbookColumn::Look;

constexpr QuoteColumn columns[] = {
    {TableColumn::Article, Look::Name, [](Row row) { return row.content.article.title; }},
    {TableColumn::Byline, Look::Name, [](Row row) { return row.content.article.byline; }},
    {TableColumn::Outlet, Look::Name, [](Row row) { return row.content.article.outlet; }},
    {TableColumn::Published, Look::Name, [](Row row) { return row.content.article.published; }},
    {TableColumn::Number, Look::Number, [](Row row) { return QString::number(row.number); }},
    {TableColumn::Kind, Look::Name, [](Row row) { return QString(word(row.quote.kind)); }},
    {TableColumn::Content, Look::Words, [](Row row) { return wordsOf(row, SpanRole::Content); }},
    {TableColumn::Cue, Look::Name, [](Row row) { return wordsOf(row, SpanRole::Cue); }},
    {TableColumn::Source, Look::Name, [](Row row) { return wordsOf(row, SpanRole::Source); }},
    {TableColumn::Addressee, Look::Name, [](Row row) { return wordsOf(row, SpanRole::Addressee); }},
    {TableColumn::Speakers, Look::Name, [](Row row) { return namesOf(row, row.quote.speakers); }},
    {TableColumn::Addressees, Look::Name, [](Row row) { return namesOf(row, row.quote.addressees); }},
    {TableColumn::Topics, Look::Name, [](Row row) { return namesOf(row, row.quote.topics); }},
    {TableColumn::Note, Look::Words, [](Row row) { return row.quote.note; }},
    {TableColumn::Flags, Look::Name,
     [](Row row) { return words(row.quote.flags).join(QStringLiteral("; ")); }},
    {TableColumn::Annotator, Look::Name, [](Row row) { return row.catalogue.name(row.quote.annotator); }},
    {TableColumn::Created, Look::Name, [](Row row) { return timeText(row.quote.created); }},
    {TableColumn::Modified, Look::Name, [](Row row) { return timeText(row.quote.modified); }},
    {TableColumn::ContentOffsets, Look::Technical, [](Row row) { return offsetsOf(row, SpanRole::Content); }},
    {TableColumn::CueOffsets, Look::Technical, [](Row row) { return offsetsOf(row, SpanRole::Cue); }},
    {TableColumn::SourceOffsets, Look::Technical, [](Row row) { return offsetsOf(row, SpanRole::Source); }},
    {TableColumn::AddresseeOffsets, Look::Technical,
     [](Row row) { return offsetsOf(row, SpanRole::Addressee); }},
    {TableColumn::Url, Look::Technical, [](Row row) { return row.content.article.url; }},
    {TableColumn::Language, Look::Technical, [](Row row) { return row.content.article.language; }},
    {TableColumn::State, Look::Technical, [](Row row) { return row.content.article.state; }},
    {TableColumn::IdOfArticle, Look::Technical, [](Row row) { return row.content.article.id.toString(); }},
    {TableColumn::IdOfQuote, Look::Technical, [](Row row) { return row.quote.id.toString(); }},
    {TableColumn::IdsOfSpeakers, Look::Technical, [](Row row) { return idsOf(row.quote.speakers); }},
    {TableColumn::IdsOfAddressees, Look::Technical, [](Row row) { return idsOf(row.quote.addressees); }},
    {TableColumn::IdsOfTopics, Look::Technical, [](Row row) { return idsOf(row.quote.topics); }},
    {TableColumn::IdOfAnnotator, Look::Technical, [](Row row) { return row.quote.annotator.toString(); }},
    {TableColumn::KindManual, Look::Technical,
     [](Row row) { return row.quote.kindManual ? QStringLiteral("true") : QStringLiteral("false"); }},
    {TableColumn::DerivedFrom, Look::Technical,
     [](Row row) { return row.quote.derivedFrom.isNull() ? QString() : row.quote.derivedFrom.toString(); }},
};

} // namespace

std::span<const QuoteColumn> quoteColumns()
{
    return columns;
}

QStringList quoteColumnNames()
{
    QStringList names;
    for (const QuoteColumn &column : columns)
        names.append(columnName(column.column));
    return names;
}

QList<TableColumn> columnsForReaders()
{
    return {TableColumn::Number, TableColumn::Content,  TableColumn::Speakers, TableColumn::Source,
            TableColumn::Topics, TableColumn::Kind,     TableColumn::Note,     TableColumn::Article,
            TableColumn::Outlet, TableColumn::Published};
}

QStringList quoteFields(const QuoteRow &row)
{
    QStringList fields;
    for (const QuoteColumn &column : columns)
        fields.append(column.value(row));
    return fields;
}

} // namespace pullquote
