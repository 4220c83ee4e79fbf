#include "app/formats/annotations/webannotationexport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationvalues.h"
#include "app/formats/exportwalk.h"
#include "app/formats/jsonentity.h"
#include "app/formats/jsonkeys.h"
#include "app/formats/languagetag.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote {

WebAnnotationExport::WebAnnotationExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_writer(out), m_annotations(m_writer)
{
}

Result<void> WebAnnotationExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
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
    m_annotations.put(u"last", id + QStringLiteral("#page"));
    m_writer.key(u"total");
    m_writer.number(m_annotations.total());
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
    m_annotations.put(u"id", id + QStringLiteral("#annotations"));
    m_annotations.put(u"type", QStringLiteral("AnnotationCollection"));
    m_annotations.put(u"label", label);
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
    m_annotations.put(u"id", id + QStringLiteral("#page"));
    m_annotations.put(u"type", QStringLiteral("AnnotationPage"));
    m_annotations.put(u"partOf", id + QStringLiteral("#annotations"));
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

/// An article is a body of an annotation about it, so that the offsets have the text that they count in.
void WebAnnotationExport::writeText(const ArticleContent &content, const QList<Quote> &deleted)
{
    const QString article = iri(content.article.id.toString());
    m_annotations.begin(article + articleFragment, {QStringLiteral("describing")});
    m_writer.key(u"body");
    m_writer.beginObject();
    m_annotations.put(u"type", QStringLiteral("TextualBody"));
    m_annotations.put(u"purpose", QStringLiteral("describing"));
    m_annotations.put(u"format", QStringLiteral("text/plain"));
    if (isLanguageTag(content.article.language))
        m_annotations.put(u"language", content.article.language);
    m_annotations.put(u"value", content.text);
    m_writer.endObject();
    m_annotations.put(u"target", article);
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
    m_annotations.begin(iri(quote.id.toString()),
                        {QStringLiteral("highlighting"), QStringLiteral("classifying")});
    m_annotations.creator(quote.annotator, m_catalogue.name(quote.annotator));
    if (quote.created.isValid())
        m_annotations.put(u"created", timeText(quote.created));
    if (quote.modified.isValid())
        m_annotations.put(u"modified", timeText(quote.modified));
    m_writer.key(u"body");
    m_writer.beginArray();
    writeBodies(quote);
    m_writer.endArray();
    m_writer.key(u"target");
    m_writer.beginArray();
    for (Span span : quote.content)
        m_annotations.target(span, content);
    m_writer.endArray();
    writeOwn(quote, content);
    m_writer.endObject();
}

void WebAnnotationExport::writeBodies(const Quote &quote)
{
    m_annotations.textBody(u"classifying", QString(word(quote.kind)));
    for (SpeakerId id : quote.speakers)
        m_annotations.namedBody(u"identifying", id.toString(), m_catalogue.name(id));
    for (TopicId id : quote.topics)
        m_annotations.namedBody(u"tagging", id.toString(), m_catalogue.name(id));
    if (!quote.note.isEmpty())
        m_annotations.textBody(u"commenting", quote.note);
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
        m_annotations.put(u"derivedFrom", quote.derivedFrom.toString());
    m_writer.endObject();
}

void WebAnnotationExport::writeComment(const Comment &comment)
{
    const bool isReply = !comment.inReplyTo.isNull();
    m_annotations.begin(iri(comment.id.toString()),
                        {isReply ? QStringLiteral("replying") : QStringLiteral("commenting")});
    m_annotations.creator(comment.annotator, m_catalogue.name(comment.annotator));
    if (comment.created.isValid())
        m_annotations.put(u"created", timeText(comment.created));
    m_writer.key(u"body");
    m_annotations.textBody(isReply ? u"replying" : u"commenting", comment.text);
    m_annotations.put(u"target", iri(isReply ? comment.inReplyTo.toString() : comment.quote.toString()));
    m_writer.key(ownKey);
    m_writer.value(QJsonObject{{QStringLiteral("quote"), comment.quote.toString()},
                               {QStringLiteral("resolved"), comment.resolved}});
    m_writer.endObject();
}

void WebAnnotationExport::writeDecision(const Decision &decision)
{
    m_annotations.begin(iri(decision.id.toString()), {QStringLiteral("assessing")});
    m_annotations.creator(decision.annotator, m_catalogue.name(decision.annotator));
    if (decision.created.isValid())
        m_annotations.put(u"created", timeText(decision.created));
    m_writer.key(u"body");
    m_writer.beginArray();
    m_annotations.textBody(u"assessing", QString(word(decision.verdict)));
    if (!decision.reason.isEmpty())
        m_annotations.textBody(u"commenting", decision.reason);
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

} // namespace pullquote
