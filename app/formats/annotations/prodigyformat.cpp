#include "app/formats/annotations/prodigyformat.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/prodigytokens.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/annotations/quotedetails.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ProdigyFormat", text);
}

void writeSpan(JsonWriter &writer, Span span, SpanRole role, const Quote &quote,
               const ArticleContent &content, const ProdigyTokens &tokens)
{
    const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
    writer.key(u"start");
    writer.number(counted.start);
    writer.key(u"end");
    writer.number(counted.end);
    writer.key(u"token_start");
    writer.number(tokens.first(span));
    writer.key(u"token_end"); // the last one itself, other than "end"
    writer.number(tokens.last(span));
    writer.key(u"text");
    writer.text(QStringView(content.text).mid(span.start, span.length()));
    writer.key(u"label");
    writer.text(labelOf(role, quote.kind));
}

/// The first part has what is to be said of the quote, the others name it.
void writeQuoteSpans(JsonWriter &writer, const Quote &quote, const ArticleContent &content,
                     const ExportCatalogue &catalogue, const ProdigyTokens &tokens)
{
    bool isFirst = true;
    for (SpanRole role : allSpanRoles) {
        for (Span span : quote.spans(role)) {
            writer.beginObject();
            writeSpan(writer, span, role, quote, content, tokens);
            writer.key(quoteKey);
            writer.beginObject();
            if (std::exchange(isFirst, false)) {
                writeQuoteDetails(writer, quote, catalogue);
            } else {
                writer.key(u"id");
                writer.text(quote.id.toString());
            }
            writer.endObject();
            writer.endObject();
        }
    }
}

QList<Span> spansOf(const Layer &layer)
{
    QList<Span> spans;
    for (const Quote &quote : layer.quotes) {
        for (SpanRole role : allSpanRoles)
            spans += quote.spans(role);
    }
    return spans;
}

Result<void> writeTask(JsonWriter &writer, const ArticleContent &content, const Layer &layer,
                       const ExportCatalogue &catalogue)
{
    const auto put = [&writer](QStringView key, const QString &text) {
        writer.key(key);
        writer.text(text);
    };
    writer.beginObject();
    put(u"text", content.text);
    writer.key(u"meta");
    writer.value(QJsonObject{{QStringLiteral("source"), content.article.title}});
    const ProdigyTokens tokens(content.text, spansOf(layer));
    writer.key(u"tokens");
    tokens.write(writer, content);
    writer.key(u"spans");
    writer.beginArray();
    for (const Quote &quote : layer.quotes)
        writeQuoteSpans(writer, quote, content, catalogue, tokens);
    writer.endArray();
    if (!layer.annotator.id.isNull())
        put(u"_annotator_id", layer.annotator.name);
    put(u"_view_id", QStringLiteral("spans_manual"));
    put(u"answer", QStringLiteral("accept"));
    writer.key(ownDataKey);
    writer.beginObject();
    writeOwnData(writer, content.article, layer.annotator);
    writer.endObject();
    writer.endObject();
    return {};
}

SpanClaim claimOf(const QJsonObject &span)
{
    return {span.value(u"start").toInteger(-1),
            span.value(u"end").toInteger(-1),
            span.value(u"text").toString(),
            {},
            {}};
}

QString placeOf(const QJsonValue &span)
{
    return QStringLiteral("%1-%2").arg(span[u"start"].toInteger(-1)).arg(span[u"end"].toInteger(-1));
}

/// Ours says it in an object; scripts write a few keys beside the label.
QJsonObject detailsOf(const QJsonObject &span)
{
    if (span.value(quoteKey).isObject())
        return span.value(quoteKey).toObject();
    QJsonObject details;
    for (const char *key : {"speaker", "speakers", "topics", "note"}) {
        if (span.contains(QLatin1String(key)))
            details.insert(QLatin1String(key), span.value(QLatin1String(key)));
    }
    if (span.value(u"quote_id").isString())
        details.insert(QStringLiteral("id"), span.value(u"quote_id"));
    return details;
}

QuoteAssembly assemble(const QJsonObject &task, const QString &where)
{
    QuoteAssembly assembly;
    const QJsonArray spans = task.value(u"spans").toArray();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QJsonObject span = spans[i].toObject();
        const QJsonObject details = detailsOf(span);
        assembly.add({placeOf(span),
                      details.value(u"id").toString(),
                      span.value(u"label").toString(),
                      {claimOf(span)},
                      details,
                      QStringLiteral("%1, spans %2").arg(where).arg(i + 1)});
    }
    const QJsonArray relations = task.value(u"relations").toArray();
    for (qsizetype i = 0; i < relations.size(); ++i)
        assembly.link(placeOf(relations[i][u"head_span"]), placeOf(relations[i][u"child_span"]),
                      relations[i][u"label"].toString(),
                      QStringLiteral("%1, relations %2").arg(where).arg(i + 1));
    return assembly;
}

ForeignName annotatorOf(const QJsonObject &task)
{
    const ForeignName own = ownAnnotator(task);
    const QString session = task.value(u"_annotator_id").toString(task.value(u"_session_id").toString());
    return session.isEmpty() || session == own.name ? own : ForeignName{{}, session};
}

void readTask(const QJsonObject &task, const QString &where, ForeignDocument &document)
{
    const QJsonValue answer = task.value(u"answer");
    if (!task.value(u"text").isString())
        return document.leaveOut(where, tr("It has no text."));
    if (answer == QJsonValue(QStringLiteral("reject")) || answer == QJsonValue(QStringLiteral("ignore")))
        return document.leaveOut(where, tr("The annotator has rejected or skipped it."));
    const auto article =
        document.article(foreignArticle(ownArticle(task), task.value(u"text").toString()), where);
    if (!article)
        return;
    QuoteAssembly assembly = assemble(task, where);
    QList<SpanClaim> claims = assembly.claims();
    for (const QJsonValue &token : task.value(u"tokens").toArray())
        claims.append(claimOf(token.toObject()));
    document.learnUnit(*article, claims);
    const ForeignName annotator = annotatorOf(task);
    for (ForeignQuote &quote : assembly.quotes(document)) {
        quote.annotator = annotator;
        document.addQuote(*article, quote);
    }
}

} // namespace

FormatDescription ProdigyFormat::description() const
{
    return {QStringLiteral("prodigy"),
            tr("Prodigy and spaCy (JSONL)"),
            {QStringLiteral("jsonl")},
            true,
            true,
            layerFeatures(),
            {}};
}

int ProdigyFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = jsonBeginning(source.bytes);
    return hasJsonKey(start, "text") && hasJsonKey(start, "spans") ? 80 : 0;
}

void ProdigyFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                         const Watcher &watcher) const
{
    ForeignDocument document(draft, options, OffsetUnit::CodePoints);
    forEachJsonLine(source.bytes, draft, watcher,
                    [&](const QJsonObject &task, const QString &where) { readTask(task, where, document); });
    document.finish(watcher);
}

Result<void> ProdigyFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                  const Watcher &watcher) const
{
    return writeLayerLines(project, request, out, watcher, writeTask);
}

} // namespace pullquote
