#include "app/formats/jsonexport.h"

#include "app/formats/exportwalk.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QJsonArray>

#include <algorithm>

namespace pullquote {

namespace {

template <class T>
QList<T> byId(QList<T> list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return list;
}

} // namespace

JsonExport::JsonExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_writer(out)
{
}

Result<void> JsonExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project);
    if (!catalogue)
        return catalogue.problem();
    m_catalogue = *std::move(catalogue);
    const Result<QSet<AnnotatorId>> named = annotatorsToName();
    if (!named)
        return named.problem();
    QList<Annotator> annotators = m_catalogue.annotators().values();
    annotators.removeIf([&named](const Annotator &annotator) { return !named->contains(annotator.id); });

    m_writer.beginObject();
    m_writer.key(u"format");
    m_writer.text(u"pullquote");
    m_writer.key(u"version");
    m_writer.number(jsonVersion);
    writeList(u"annotators", annotators);
    writeList(u"speakers", m_catalogue.speakers().values());
    writeList(u"topics", m_catalogue.topics().values());
    m_writer.key(u"articles");
    m_writer.beginArray();
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher,
                     [this](const ArticleContent &content) { return writeArticle(content); });
    if (!walked)
        return walked;
    m_writer.endArray();
    m_writer.endObject();
    return m_writer.finish();
}

Result<QSet<AnnotatorId>> JsonExport::annotatorsToName()
{
    Result<QSet<AnnotatorId>> working = annotatorsAtWork();
    const bool isWhole = m_request.article.isNull() && m_request.annotator.isNull();
    if (!working || !isWhole)
        return working;
    // Somebody who has only imported is in the project as the author of the import. Named here, the same
    // content would give other bytes for everybody who passes it on.
    for (const Annotator &annotator : m_catalogue.annotators()) {
        if (working->contains(annotator.id))
            continue;
        const auto history = m_project.entityHistory({EntityType::Annotator, annotator.id.uuid()});
        if (!history)
            return history.problem();
        if (history->isEmpty() || history->last().annotator != annotator.id)
            working->insert(annotator.id);
    }
    return working;
}

Result<QSet<AnnotatorId>> JsonExport::annotatorsAtWork()
{
    const Result<QList<ArticleSummary>> summaries = m_project.articleSummaries();
    if (!summaries)
        return summaries.problem();
    QSet<AnnotatorId> working;
    for (const ArticleSummary &summary : *summaries) {
        if (!m_request.article.isNull() && summary.article.id != m_request.article)
            continue;
        for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer) {
            if (m_request.annotator.isNull() || layer.key() == m_request.annotator)
                working.insert(layer.key());
        }
        QList<QuoteId> quotes;
        if (!m_request.annotator.isNull()) {
            const Result<ArticleContent> content = m_project.article(summary.article.id);
            if (!content)
                return content.problem();
            for (const Quote &quote : content->quotes) {
                if (quote.annotator == m_request.annotator)
                    quotes.append(quote.id);
            }
        }
        const Result<Parts> parts = partsOf(summary.article.id, quotes);
        if (!parts)
            return parts.problem();
        for (const Quote &quote : parts->deletedQuotes)
            working.insert(quote.annotator);
        for (const Comment &comment : parts->comments)
            working.insert(comment.annotator);
        for (const Decision &decision : parts->decisions)
            working.insert(decision.annotator);
    }
    return working;
}

Result<JsonExport::Parts> JsonExport::partsOf(ArticleId article, const QList<QuoteId> &quotes)
{
    Result<QList<Quote>> deleted = m_project.deletedQuotes(article);
    if (!deleted)
        return deleted.problem();
    Result<QList<Comment>> comments = m_project.comments(article);
    if (!comments)
        return comments.problem();
    Result<QList<Decision>> decisions = m_project.decisions(article);
    if (!decisions)
        return decisions.problem();
    Parts parts{*std::move(deleted), *std::move(comments), *std::move(decisions)};
    for (Quote &quote : parts.deletedQuotes)
        quote = m_catalogue.resolved(std::move(quote));
    if (m_request.annotator.isNull())
        return withoutDangling(std::move(parts));
    // One layer alone: what refers to a quote of another would refer to nothing.
    parts.deletedQuotes.removeIf(
        [this](const Quote &quote) { return quote.annotator != m_request.annotator; });
    QSet<QuoteId> there(quotes.begin(), quotes.end());
    for (const Quote &quote : std::as_const(parts.deletedQuotes))
        there.insert(quote.id);
    const auto isGone = [&there](QuoteId id) { return !id.isNull() && !there.contains(id); };
    parts.comments.removeIf([&](const Comment &comment) { return isGone(comment.quote); });
    parts.decisions.removeIf([&](const Decision &decision) {
        return isGone(decision.quote) || isGone(decision.counterpart) || isGone(decision.result);
    });
    return parts;
}

/// A project that somebody was sent may have a decision that names a quote which was left out: nobody could
/// read it in again.
Result<JsonExport::Parts> JsonExport::withoutDangling(Parts parts)
{
    QHash<QuoteId, bool> isThere{{QuoteId(), true}};
    for (const Quote &quote : std::as_const(parts.deletedQuotes))
        isThere.insert(quote.id, true);
    for (const Decision &decision : std::as_const(parts.decisions)) {
        for (const QuoteId &quote : {decision.quote, decision.counterpart, decision.result}) {
            if (isThere.contains(quote))
                continue;
            const Result<std::optional<Entity>> found = m_project.entity({EntityType::Quote, quote.uuid()});
            if (!found)
                return found.problem();
            isThere.insert(quote, found->has_value());
        }
    }
    parts.decisions.removeIf([&isThere](const Decision &decision) {
        return !isThere[decision.quote] || !isThere[decision.counterpart] || !isThere[decision.result];
    });
    return parts;
}

Result<void> JsonExport::writeArticle(const ArticleContent &content)
{
    QList<QuoteId> quotes;
    for (const Quote &quote : content.quotes)
        quotes.append(quote.id);
    const Result<Parts> parts = partsOf(content.article.id, quotes);
    if (!parts)
        return parts.problem();
    const QJsonObject fields = fieldsOf(content.article);
    m_writer.beginObject();
    for (const QString &key : jsonKeys(EntityType::Article)) {
        if (key == u"quotes") {
            writeQuotes(key, content.quotes, content);
        } else if (key == u"deletedQuotes") {
            QList<Quote> deleted = parts->deletedQuotes;
            std::sort(deleted.begin(), deleted.end(), inTextOrder);
            writeQuotes(key, deleted, content);
        } else if (key == u"comments") {
            writeList(key, byId(parts->comments));
        } else if (key == u"decisions") {
            writeList(key, byId(parts->decisions));
        } else {
            m_writer.key(key);
            m_writer.value(key == u"text" ? QJsonValue(content.text) : fields.value(key));
        }
    }
    m_writer.endObject();
    return {};
}

void JsonExport::writeEntity(const Entity &entity)
{
    const QJsonObject fields = fieldsOf(entity);
    m_writer.beginObject();
    for (const QString &key : jsonKeys(refOf(entity).type)) {
        m_writer.key(key);
        m_writer.value(fields.value(key));
    }
    m_writer.endObject();
}

template <class List>
void JsonExport::writeList(QStringView key, const List &list)
{
    m_writer.key(key);
    m_writer.beginArray();
    for (const auto &entity : list)
        writeEntity(entity);
    m_writer.endArray();
}

void JsonExport::writeQuotes(QStringView key, const QList<Quote> &quotes, const ArticleContent &content)
{
    m_writer.key(key);
    m_writer.beginArray();
    for (const Quote &quote : quotes)
        writeQuote(quote, content);
    m_writer.endArray();
}

void JsonExport::writeSpans(SpanRole role, const Quote &quote, const ArticleContent &content)
{
    m_writer.key(QString(word(role)));
    m_writer.beginArray();
    for (Span span : quote.spans(role)) {
        const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
        m_writer.beginObject();
        m_writer.key(u"start");
        m_writer.number(counted.start);
        m_writer.key(u"end");
        m_writer.number(counted.end);
        m_writer.key(u"text");
        m_writer.text(QStringView(content.text).mid(span.start, span.length()));
        m_writer.endObject();
    }
    m_writer.endArray();
}

template <class T>
void JsonExport::writeIds(QStringView key, QList<Id<T>> ids)
{
    if (ids.size() > 1)
        std::sort(ids.begin(), ids.end());
    m_writer.key(key);
    m_writer.beginArray();
    for (const Id<T> &id : std::as_const(ids))
        m_writer.text(id.toString());
    m_writer.endArray();
}

/// Field by field, without an object of them all between, which took most of an export. In the order of
/// jsonKeys(); a test holds that.
void JsonExport::writeQuote(const Quote &quote, const ArticleContent &content)
{
    const auto put = [this](QStringView key, QStringView text) {
        m_writer.key(key);
        m_writer.text(text);
    };
    m_writer.beginObject();
    put(u"id", quote.id.toString());
    put(u"annotator", quote.annotator.toString());
    put(u"kind", QString(word(quote.kind)));
    m_writer.key(u"kindManual");
    m_writer.value(quote.kindManual);
    for (SpanRole role : allSpanRoles)
        writeSpans(role, quote, content);
    writeIds(u"speakers", quote.speakers);
    writeIds(u"addressees", quote.addressees);
    writeIds(u"topics", quote.topics);
    put(u"note", quote.note);
    m_writer.key(u"flags");
    m_writer.value(QJsonArray::fromStringList(words(quote.flags)));
    m_writer.key(u"derivedFrom");
    m_writer.value(quote.derivedFrom.isNull() ? QJsonValue() : QJsonValue(quote.derivedFrom.toString()));
    put(u"created", timeText(quote.created));
    put(u"modified", timeText(quote.modified));
    m_writer.endObject();
}

} // namespace pullquote
