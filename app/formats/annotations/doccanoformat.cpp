#include "app/formats/annotations/doccanoformat.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/formatregistry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

const QString unitOption = QStringLiteral("unit");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DoccanoFormat", text);
}

OffsetUnit unitOf(const QString &word)
{
    return word == u"graphemes"     ? OffsetUnit::Graphemes
           : word == u"code-points" ? OffsetUnit::CodePoints
                                    : OffsetUnit::Utf16;
}

QString placeOf(qint64 start, qint64 end)
{
    return QStringLiteral("%1-%2 ").arg(start).arg(end);
}

/// Writes the line of one layer. An entity has its number in the line, and what a quote consists of is
/// linked.
class DoccanoLine {
public:
    DoccanoLine(JsonWriter &writer, const ArticleContent &content, OffsetUnit unit)
        : m_writer(writer),
          m_content(content),
          m_unit(unit),
          m_text(unit == OffsetUnit::Graphemes ? GivenText(content.text) : GivenText())
    {
    }

    Result<void> write(const Layer &layer, const ExportCatalogue &catalogue)
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

private:
    struct Link {
        qsizetype from;
        qsizetype to;
        QString type;
    };

    void number(QStringView key, qint64 value)
    {
        m_writer.key(key);
        m_writer.number(value);
    }

    qint64 counted(qsizetype offset)
    {
        if (m_unit == OffsetUnit::Utf16)
            return offset;
        if (m_unit == OffsetUnit::CodePoints)
            return m_content.codePoints.toCodePoint(offset).value_or(0);
        const std::optional<qint64> graphemes = m_text.graphemesBefore(offset);
        m_cutsGrapheme = m_cutsGrapheme || !graphemes;
        return graphemes.value_or(0);
    }

    void writeEntities(const Quote &quote)
    {
        const qsizetype head = m_count;
        QString places;
        for (SpanRole role : allSpanRoles) {
            for (Span span : quote.spans(role)) {
                const qint64 start = counted(span.start);
                const qint64 end = counted(span.end);
                if (m_count > head)
                    m_links.append({head, m_count,
                                    role == SpanRole::Content ? QStringLiteral("continues")
                                                              : labelOf(role, quote.kind)});
                m_writer.beginObject();
                number(u"id", m_count++);
                m_writer.key(u"label");
                m_writer.text(labelOf(role, quote.kind));
                number(u"start_offset", start);
                number(u"end_offset", end);
                m_writer.endObject();
                if (role == SpanRole::Content)
                    places += placeOf(start, end);
            }
        }
        m_places.append(places);
    }

    void writeRelation(qsizetype i)
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
    void writeOwn(const Layer &layer, const ExportCatalogue &catalogue)
    {
        m_writer.key(ownDataKey);
        m_writer.beginObject();
        writeOwnData(m_writer, m_content.article, layer.annotator);
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

    JsonWriter &m_writer;
    const ArticleContent &m_content;
    OffsetUnit m_unit;
    GivenText m_text;
    qsizetype m_count = 0;
    QList<Link> m_links;
    QStringList m_places; ///< of the content of each quote
    bool m_cutsGrapheme = false;
};

QString idOf(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

/// Entities as objects, or labels as [start, end, "label"].
QuoteAssembly assemble(const QJsonObject &line, const QString &where)
{
    QuoteAssembly assembly;
    const QJsonArray entities = line.value(u"entities").toArray();
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonValue entity = entities[i];
        assembly.add(
            {idOf(entity[u"id"]),
             {},
             entity[u"label"].toString(),
             {entity[u"start_offset"].toInteger(-1), entity[u"end_offset"].toInteger(-1), {}, {}, {}},
             {},
             QStringLiteral("%1, entities %2").arg(where).arg(i + 1)});
    }
    const QString key = line.contains(u"label") ? QStringLiteral("label") : QStringLiteral("labels");
    const QJsonArray labels = line.value(key).toArray();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QJsonArray label = labels[i].toArray();
        assembly.add({{},
                      {},
                      label.at(2).toString(),
                      {label.at(0).toInteger(-1), label.at(1).toInteger(-1), {}, {}, {}},
                      {},
                      QStringLiteral("%1, %2 %3").arg(where, key).arg(i + 1)});
    }
    for (const QJsonValue &relation : line.value(u"relations").toArray())
        assembly.link(idOf(relation[u"from_id"]), idOf(relation[u"to_id"]), relation[u"type"].toString());
    return assembly;
}

void takeOwn(const QJsonObject &line, QList<ForeignQuote> &quotes)
{
    QHash<QString, QList<QJsonObject>> details;
    for (const QJsonValue &quote : line.value(ownDataKey)[u"quotes"].toArray())
        details[quote[u"places"].toString()].append(quote.toObject());
    for (ForeignQuote &quote : quotes) {
        QString places;
        for (const SpanClaim &claim : std::as_const(quote.content))
            places += placeOf(claim.start, claim.end);
        const auto own = details.find(places);
        if (own == details.end() || own->isEmpty())
            continue;
        const QuoteKind kind = quote.kind;
        readQuoteDetails(own->takeFirst(), quote);
        // The label is what somebody may have changed in doccano.
        quote.kindManual = quote.kindManual || quote.kind != kind;
        quote.kind = kind;
    }
}

void readLine(const QJsonObject &line, const QString &where, ForeignDocument &document)
{
    const QJsonValue text =
        line.value(line.contains(u"text") ? QStringLiteral("text") : QStringLiteral("data"));
    if (!text.isString())
        return document.leaveOut(where, tr("It has no text."));
    const auto article = document.article(foreignArticle(ownArticle(line), text.toString()), where);
    QList<ForeignQuote> quotes = assemble(line, where).quotes(document);
    takeOwn(line, quotes);
    for (ForeignQuote &quote : quotes) {
        quote.annotator = ownAnnotator(line);
        document.addQuote(*article, quote);
    }
}

} // namespace

FormatDescription DoccanoFormat::description() const
{
    return {QStringLiteral("doccano"),
            tr("doccano (JSONL)"),
            {QStringLiteral("jsonl")},
            true,
            true,
            layerFeatures(),
            {{unitOption,
              tr("What offsets count, as in the doccano project"),
              QStringLiteral("utf16"),
              {QStringLiteral("utf16"), QStringLiteral("code-points"), QStringLiteral("graphemes")}}}};
}

int DoccanoFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = jsonBeginning(source.bytes);
    const bool hasLabels = hasJsonKey(start, "entities") || hasJsonKey(start, "label");
    return hasLabels && !hasJsonKey(start, "spans") &&
                   (hasJsonKey(start, "text") || hasJsonKey(start, "data"))
               ? 70
               : 0;
}

void DoccanoFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                         const Watcher &watcher) const
{
    ForeignDocument document(draft, options, unitOf(optionValue(description(), options, unitOption)));
    forEachJsonLine(source.bytes, draft, watcher,
                    [&](const QJsonObject &line, const QString &where) { readLine(line, where, document); });
    document.finish(watcher);
}

Result<void> DoccanoFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                  const Watcher &watcher) const
{
    const OffsetUnit unit = unitOf(optionValue(description(), request.options, unitOption));
    return writeLayerLines(project, request, out, watcher,
                           [unit](JsonWriter &writer, const ArticleContent &content, const Layer &layer,
                                  const ExportCatalogue &catalogue) {
                               return DoccanoLine(writer, content, unit).write(layer, catalogue);
                           });
}

} // namespace pullquote
