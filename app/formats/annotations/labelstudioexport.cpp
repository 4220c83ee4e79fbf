#include "app/formats/annotations/labelstudio.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/exportwalk.h"
#include "app/model/words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

/// Whether all of a layer is what its annotator, as a reviewer, has decided.
bool isAdjudicated(const Layer &layer, const QList<Decision> &decisions)
{
    QSet<QuoteId> results;
    for (const Decision &decision : decisions) {
        if (decision.annotator == layer.annotator.id)
            results.insert(decision.result);
    }
    return !layer.quotes.isEmpty() &&
           std::all_of(layer.quotes.begin(), layer.quotes.end(),
                       [&results](const Quote &quote) { return results.contains(quote.id); });
}

} // namespace

LabelStudioExport::LabelStudioExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_writer(out)
{
}

Result<void> LabelStudioExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
    if (!catalogue)
        return catalogue.problem();
    m_catalogue = *std::move(catalogue);
    m_writer.beginArray();
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher,
                     [this](const ArticleContent &content) { return writeTask(content); });
    if (!walked)
        return walked;
    m_writer.endArray();
    return m_writer.finish();
}

Result<void> LabelStudioExport::writeTask(const ArticleContent &content)
{
    const Result<QList<Decision>> decisions =
        m_request.hasComments ? m_project.decisions(content.article.id) : Result(QList<Decision>());
    if (!decisions)
        return decisions.problem();
    m_writer.beginObject();
    m_writer.key(u"id");
    m_writer.number(++m_tasks);
    m_writer.key(u"data");
    m_writer.beginObject();
    put(u"text", content.text);
    put(u"title", content.article.title);
    m_writer.key(ownDataKey);
    m_writer.beginObject();
    writeOwnData(m_writer, content.article, {});
    m_writer.endObject();
    m_writer.endObject();
    m_writer.key(u"annotations");
    m_writer.beginArray();
    for (const Layer &layer : layersOf(content, m_catalogue)) {
        if (!layer.quotes.isEmpty())
            writeAnnotation(layer, content, *decisions);
    }
    m_writer.endArray();
    m_writer.key(u"predictions");
    m_writer.beginArray();
    m_writer.endArray();
    m_writer.endObject();
    return {};
}

/// Without "completed_by": Label Studio refuses accounts that it does not know, and takes the one who imports
/// instead. Who it is goes along with each region.
void LabelStudioExport::writeAnnotation(const Layer &layer, const ArticleContent &content,
                                        const QList<Decision> &decisions)
{
    m_writer.beginObject();
    m_writer.key(u"was_cancelled");
    m_writer.value(false);
    m_writer.key(u"ground_truth");
    m_writer.value(isAdjudicated(layer, decisions));
    m_writer.key(u"result");
    m_writer.beginArray();
    for (const Quote &quote : layer.quotes)
        writeQuote(quote, content);
    m_writer.endArray();
    m_writer.endObject();
}

void LabelStudioExport::writeQuote(const Quote &quote, const ArticleContent &content)
{
    QString head;
    for (SpanRole role : allSpanRoles) {
        for (qsizetype i = 0; i < quote.spans(role).size(); ++i) {
            const QString id = QStringLiteral("%1_%2_%3").arg(quote.id.toString(), word(role)).arg(i);
            const Span span = quote.spans(role)[i];
            writeRegion(id, role, span, quote, content, head.isEmpty());
            if (head.isEmpty()) {
                head = id;
                const auto field = [&](QStringView name, QStringView type, QStringView key,
                                       const QStringList &values) {
                    if (!values.isEmpty())
                        writeField(id, name, type, key, values, span, content);
                };
                field(labelstudio::topics, u"choices", u"choices", m_catalogue.names(quote.topics));
                field(labelstudio::speakers, u"textarea", u"text", m_catalogue.names(quote.speakers));
                field(labelstudio::note, u"textarea", u"text",
                      quote.note.isEmpty() ? QStringList() : QStringList{quote.note});
            } else {
                writeLink(head, id,
                          role == SpanRole::Content ? QStringLiteral("continues")
                                                    : labelOf(role, quote.kind));
            }
        }
    }
}

void LabelStudioExport::beginResult(const QString &id, QStringView name, QStringView type)
{
    m_writer.beginObject();
    put(u"id", id);
    put(u"from_name", name);
    put(u"to_name", labelstudio::text);
    put(u"type", type);
    put(u"origin", u"manual");
}

void LabelStudioExport::writePlace(Span span, const ArticleContent &content)
{
    const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
    m_writer.key(u"start");
    m_writer.number(counted.start);
    m_writer.key(u"end");
    m_writer.number(counted.end);
}

void LabelStudioExport::writeRegion(const QString &id, SpanRole role, Span span, const Quote &quote,
                                    const ArticleContent &content, bool isHead)
{
    beginResult(id, labelstudio::labels, u"labels");
    m_writer.key(u"value");
    m_writer.beginObject();
    writePlace(span, content);
    put(u"text", QStringView(content.text).mid(span.start, span.length()));
    m_writer.key(u"labels");
    m_writer.value(QJsonArray{labelOf(role, quote.kind)});
    m_writer.endObject();
    if (isHead) {
        m_writer.key(u"meta");
        m_writer.beginObject();
        m_writer.key(quoteKey);
        m_writer.beginObject();
        m_writer.key(u"annotator");
        writeName(m_writer, quote.annotator.toString(), m_catalogue.name(quote.annotator));
        writeQuoteDetails(m_writer, quote, m_catalogue);
        m_writer.endObject();
        m_writer.endObject();
    }
    m_writer.endObject();
}

void LabelStudioExport::writeField(const QString &id, QStringView name, QStringView type, QStringView key,
                                   const QStringList &values, Span span, const ArticleContent &content)
{
    beginResult(id, name, type);
    m_writer.key(u"value");
    m_writer.beginObject();
    writePlace(span, content);
    m_writer.key(key);
    m_writer.value(QJsonArray::fromStringList(values));
    m_writer.endObject();
    m_writer.endObject();
}

void LabelStudioExport::writeLink(const QString &from, const QString &to, const QString &label)
{
    m_writer.beginObject();
    put(u"type", u"relation");
    put(u"from_id", from);
    put(u"to_id", to);
    put(u"direction", u"right");
    m_writer.key(u"labels");
    m_writer.value(QJsonArray{label});
    m_writer.endObject();
}

void LabelStudioExport::put(QStringView key, QStringView text)
{
    m_writer.key(key);
    m_writer.text(text);
}

} // namespace pullquote
