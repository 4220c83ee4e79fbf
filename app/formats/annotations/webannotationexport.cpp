#include "app/formats/annotations/webannotationexport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/exportwalk.h"
#include "app/formats/jsonentity.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/text/graphemes.h"

#include <QJsonArray>

namespace pullquote {

namespace {

/// So many units of the text go along on both sides of a span.
constexpr qsizetype contextLength = 32;

QString iri(const QString &id)
{
    return uuidScheme + id;
}

} // namespace

WebAnnotationExport::WebAnnotationExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_writer(out)
{
}

Result<void> WebAnnotationExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project);
    if (!catalogue)
        return catalogue.problem();
    m_catalogue = *std::move(catalogue);
    const Result<Project> project = m_project.project();
    if (!project)
        return project.problem();
    const Result<QList<Annotator>> annotators = ExportParts(m_project, m_catalogue, m_request).annotators();
    if (!annotators)
        return annotators.problem();
    const QString id = iri(project->id.toString());
    writeHead(id, project->name, *annotators);
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher,
                     [this](const ArticleContent &content) { return writeArticle(content); });
    if (!walked)
        return walked;
    m_writer.endArray();
    m_writer.endObject();
    put(u"last", id + QStringLiteral("#page"));
    m_writer.key(u"total");
    m_writer.number(m_total);
    m_writer.endObject();
    return m_writer.finish();
}

void WebAnnotationExport::writeHead(const QString &id, const QString &label,
                                    const QList<Annotator> &annotators)
{
    m_writer.beginObject();
    m_writer.key(u"@context");
    const QJsonObject term{{QStringLiteral("@id"), ownTerm},
                           {QStringLiteral("@type"), QStringLiteral("@json")}};
    m_writer.value(QJsonArray{annotationContext, QJsonObject{{ownKey, term}}});
    put(u"id", id + QStringLiteral("#annotations"));
    put(u"type", QStringLiteral("AnnotationCollection"));
    put(u"label", label);
    m_writer.key(ownKey);
    m_writer.beginObject();
    const auto writeList = [this](EntityType type, const auto &entities) {
        m_writer.key(jsonList(type));
        m_writer.beginArray();
        for (const auto &entity : entities)
            writeEntity(m_writer, entity);
        m_writer.endArray();
    };
    writeList(EntityType::Annotator, annotators);
    writeList(EntityType::Speaker, m_catalogue.speakers());
    writeList(EntityType::Topic, m_catalogue.topics());
    m_writer.endObject();
    m_writer.key(u"first");
    m_writer.beginObject();
    put(u"id", id + QStringLiteral("#page"));
    put(u"type", QStringLiteral("AnnotationPage"));
    put(u"partOf", id + QStringLiteral("#annotations"));
    m_writer.key(u"startIndex");
    m_writer.number(0);
    m_writer.key(u"items");
    m_writer.beginArray();
}

Result<void> WebAnnotationExport::writeArticle(const ArticleContent &content)
{
    const auto parts = ExportParts(m_project, m_catalogue, m_request).of(content);
    if (!parts)
        return parts.problem();
    writeText(content, parts->deletedQuotes);
    for (const Quote &quote : content.quotes)
        writeQuote(quote, content);
    for (const Comment &comment : parts->comments)
        writeComment(comment);
    for (const Decision &decision : parts->decisions)
        writeDecision(decision);
    return {};
}

void WebAnnotationExport::beginAnnotation(const QString &id, const QStringList &motivations)
{
    ++m_total;
    m_writer.beginObject();
    put(u"id", id);
    put(u"type", QStringLiteral("Annotation"));
    m_writer.key(u"motivation");
    m_writer.value(motivations.size() == 1 ? QJsonValue(motivations.first())
                                           : QJsonValue(QJsonArray::fromStringList(motivations)));
}

/// An article is a body of an annotation about it, so that the offsets have the text that they count in.
void WebAnnotationExport::writeText(const ArticleContent &content, const QList<Quote> &deleted)
{
    const QString article = iri(content.article.id.toString());
    beginAnnotation(article + articleFragment, {QStringLiteral("describing")});
    m_writer.key(u"body");
    m_writer.beginObject();
    put(u"type", QStringLiteral("TextualBody"));
    put(u"purpose", QStringLiteral("describing"));
    put(u"format", QStringLiteral("text/plain"));
    if (!content.article.language.isEmpty())
        put(u"language", content.article.language);
    put(u"value", content.text);
    m_writer.endObject();
    put(u"target", article);
    m_writer.key(ownKey);
    m_writer.beginObject();
    writeArticleDetails(m_writer, content.article);
    if (!deleted.isEmpty()) {
        m_writer.key(u"deletedQuotes");
        m_writer.beginArray();
        for (const Quote &quote : deleted)
            pullquote::writeQuote(m_writer, quote, content);
        m_writer.endArray();
    }
    m_writer.endObject();
    m_writer.endObject();
}

void WebAnnotationExport::writeQuote(const Quote &quote, const ArticleContent &content)
{
    beginAnnotation(iri(quote.id.toString()),
                    {QStringLiteral("highlighting"), QStringLiteral("classifying")});
    writeCreator(quote.annotator);
    if (quote.created.isValid())
        put(u"created", timeText(quote.created));
    if (quote.modified.isValid())
        put(u"modified", timeText(quote.modified));
    m_writer.key(u"body");
    m_writer.beginArray();
    writeBodies(quote);
    m_writer.endArray();
    m_writer.key(u"target");
    m_writer.beginArray();
    for (Span span : quote.content)
        writeTarget(span, content);
    m_writer.endArray();
    writeOwn(quote, content);
    m_writer.endObject();
}

void WebAnnotationExport::writeBodies(const Quote &quote)
{
    writeTextBody(u"classifying", QString(word(quote.kind)));
    for (SpeakerId id : quote.speakers)
        writeNamedBody(u"identifying", id.toString(), m_catalogue.name(id));
    for (TopicId id : quote.topics)
        writeNamedBody(u"tagging", id.toString(), m_catalogue.name(id));
    if (!quote.note.isEmpty())
        writeTextBody(u"commenting", quote.note);
}

void WebAnnotationExport::writeOwn(const Quote &quote, const ArticleContent &content)
{
    m_writer.key(ownKey);
    m_writer.beginObject();
    m_writer.key(u"kindManual");
    m_writer.value(quote.kindManual);
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee}) {
        if (!quote.spans(role).isEmpty())
            writeSpans(m_writer, role, quote, content);
    }
    if (!quote.addressees.isEmpty())
        writeIds(m_writer, u"addressees", quote.addressees);
    if (quote.flags) {
        m_writer.key(u"flags");
        m_writer.value(QJsonArray::fromStringList(words(quote.flags)));
    }
    if (!quote.derivedFrom.isNull())
        put(u"derivedFrom", quote.derivedFrom.toString());
    m_writer.endObject();
}

void WebAnnotationExport::writeTarget(Span span, const ArticleContent &content)
{
    const QString &text = content.text;
    const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
    const qsizetype before = graphemeBorderAfter(text, std::max<qsizetype>(0, span.start - contextLength));
    const qsizetype after = graphemeBorderBefore(text, std::min(text.size(), span.end + contextLength));
    m_writer.beginObject();
    put(u"type", QStringLiteral("SpecificResource"));
    put(u"source", iri(content.article.id.toString()));
    m_writer.key(u"selector");
    m_writer.beginArray();
    m_writer.beginObject();
    put(u"type", QStringLiteral("TextQuoteSelector"));
    put(u"exact", text.mid(span.start, span.length()));
    put(u"prefix", text.mid(before, std::max<qsizetype>(0, span.start - before)));
    put(u"suffix", text.mid(span.end, std::max<qsizetype>(0, after - span.end)));
    m_writer.endObject();
    m_writer.beginObject();
    put(u"type", QStringLiteral("TextPositionSelector"));
    m_writer.key(u"start");
    m_writer.number(counted.start);
    m_writer.key(u"end");
    m_writer.number(counted.end);
    m_writer.endObject();
    m_writer.endArray();
    m_writer.endObject();
}

void WebAnnotationExport::writeComment(const Comment &comment)
{
    const bool isReply = !comment.inReplyTo.isNull();
    beginAnnotation(iri(comment.id.toString()),
                    {isReply ? QStringLiteral("replying") : QStringLiteral("commenting")});
    writeCreator(comment.annotator);
    if (comment.created.isValid())
        put(u"created", timeText(comment.created));
    m_writer.key(u"body");
    writeTextBody(isReply ? u"replying" : u"commenting", comment.text);
    put(u"target", iri(isReply ? comment.inReplyTo.toString() : comment.quote.toString()));
    m_writer.key(ownKey);
    m_writer.value(QJsonObject{{QStringLiteral("quote"), comment.quote.toString()},
                               {QStringLiteral("resolved"), comment.resolved}});
    m_writer.endObject();
}

void WebAnnotationExport::writeDecision(const Decision &decision)
{
    beginAnnotation(iri(decision.id.toString()), {QStringLiteral("assessing")});
    writeCreator(decision.annotator);
    if (decision.created.isValid())
        put(u"created", timeText(decision.created));
    m_writer.key(u"body");
    m_writer.beginArray();
    writeTextBody(u"assessing", QString(word(decision.verdict)));
    if (!decision.reason.isEmpty())
        writeTextBody(u"commenting", decision.reason);
    m_writer.endArray();
    m_writer.key(u"target");
    m_writer.beginArray();
    m_writer.text(iri(decision.quote.toString()));
    if (!decision.counterpart.isNull())
        m_writer.text(iri(decision.counterpart.toString()));
    m_writer.endArray();
    m_writer.key(ownKey);
    const QString result = decision.result.isNull() ? QString() : decision.result.toString();
    m_writer.value(QJsonObject{{QStringLiteral("verdict"), QString(word(decision.verdict))},
                               {QStringLiteral("result"), result}});
    m_writer.endObject();
}

void WebAnnotationExport::writeCreator(AnnotatorId id)
{
    m_writer.key(u"creator");
    m_writer.beginObject();
    put(u"id", iri(id.toString()));
    put(u"type", QStringLiteral("Person"));
    put(u"name", m_catalogue.name(id));
    m_writer.endObject();
}

void WebAnnotationExport::writeTextBody(QStringView purpose, const QString &text)
{
    m_writer.beginObject();
    put(u"type", QStringLiteral("TextualBody"));
    m_writer.key(u"purpose");
    m_writer.text(purpose);
    put(u"format", QStringLiteral("text/plain"));
    put(u"value", text);
    m_writer.endObject();
}

/// Two bodies: who it is for those who know our ids, and the name for all others.
void WebAnnotationExport::writeNamedBody(QStringView purpose, const QString &id, const QString &name)
{
    m_writer.beginObject();
    put(u"type", QStringLiteral("SpecificResource"));
    m_writer.key(u"purpose");
    m_writer.text(purpose);
    put(u"source", iri(id));
    m_writer.endObject();
    writeTextBody(purpose, name);
}

void WebAnnotationExport::put(QStringView key, const QString &text)
{
    m_writer.key(key);
    m_writer.text(text);
}

} // namespace pullquote
