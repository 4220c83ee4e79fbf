#include "app/formats/annotations/doccanoline.h"

#include "app/formats/annotations/quotedetails.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DoccanoLine", text);
}

} // namespace

QString doccanoPlace(qint64 start, qint64 end)
{
    return QStringLiteral("%1-%2 ").arg(start).arg(end);
}

DoccanoLine::DoccanoLine(JsonWriter &writer, const ArticleContent &content, OffsetUnit unit)
    : m_writer(writer),
      m_content(content),
      m_unit(unit),
      m_text(unit == OffsetUnit::Graphemes ? GivenText(content.text) : GivenText())
{
}

Result<void> DoccanoLine::write(const Layer &layer, const ExportCatalogue &catalogue)
{
    m_writer.beginObject();
    m_writer.key(u"text");
    m_writer.text(m_content.text);
    m_writer.key(u"entities");
    m_writer.beginArray();
    for (const Quote &quote : layer.quotes)
        writeEntities(quote);
    m_writer.endArray();
    m_writer.key(u"relations");
    m_writer.beginArray();
    for (qsizetype i = 0; i < m_links.size(); ++i)
        writeRelation(i);
    m_writer.endArray();
    m_writer.key(u"Comments");
    m_writer.beginArray();
    m_writer.endArray();
    writeOwn(layer, catalogue);
    m_writer.endObject();
    if (m_cutsGrapheme)
        return Problem{tr("A quote begins or ends inside of what doccano counts as one character."),
                       m_content.article.title, tr("Choose another unit, here and in doccano.")};
    return {};
}

void DoccanoLine::number(QStringView key, qint64 value)
{
    m_writer.key(key);
    m_writer.number(value);
}

qint64 DoccanoLine::counted(qsizetype offset)
{
    if (m_unit == OffsetUnit::Utf16)
        return offset;
    if (m_unit == OffsetUnit::CodePoints)
        return m_content.codePoints.toCodePoint(offset).value_or(0);
    const std::optional<qint64> graphemes = m_text.graphemesBefore(offset);
    m_cutsGrapheme = m_cutsGrapheme || !graphemes;
    return graphemes.value_or(0);
}

void DoccanoLine::writeEntities(const Quote &quote)
{
    const qsizetype head = m_count;
    QString places;
    for (SpanRole role : allSpanRoles) {
        for (Span span : quote.spans(role)) {
            const qint64 start = counted(span.start);
            const qint64 end = counted(span.end);
            if (m_count > head)
                m_links.append(
                    {head, m_count,
                     role == SpanRole::Content ? QStringLiteral("continues") : labelOf(role, quote.kind)});
            m_writer.beginObject();
            number(u"id", m_count++);
            m_writer.key(u"label");
            m_writer.text(labelOf(role, quote.kind));
            number(u"start_offset", start);
            number(u"end_offset", end);
            m_writer.endObject();
            if (role == SpanRole::Content)
                places += doccanoPlace(start, end);
        }
    }
    m_places.append(places);
}

void DoccanoLine::writeRelation(qsizetype i)
{
    m_writer.beginObject();
    number(u"id", i);
    number(u"from_id", m_links[i].from);
    number(u"to_id", m_links[i].to);
    m_writer.key(u"type");
    m_writer.text(m_links[i].type);
    m_writer.endObject();
}

/// doccano gives entities other ids, so a quote is found again by its places.
void DoccanoLine::writeOwn(const Layer &layer, const ExportCatalogue &catalogue)
{
    m_writer.key(ownDataKey);
    m_writer.beginObject();
    writeOwnData(m_writer, m_content.article, layer.annotator);
    m_writer.key(u"unit");
    m_writer.text(word(m_unit));
    m_writer.key(u"quotes");
    m_writer.beginArray();
    for (qsizetype i = 0; i < layer.quotes.size(); ++i) {
        m_writer.beginObject();
        m_writer.key(u"places");
        m_writer.text(m_places[i]);
        writeQuoteDetails(m_writer, layer.quotes[i], catalogue);
        m_writer.endObject();
    }
    m_writer.endArray();
    m_writer.endObject();
}

} // namespace pullquote
