#include "app/formats/jsonexport.h"

#include "app/formats/exportparts.h"
#include "app/formats/exportwalk.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QJsonArray>

#include <algorithm>

namespace pullquote {

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
    const Result<QList<Annotator>> annotators = ExportParts(m_project, m_catalogue, m_request).annotators();
    if (!annotators)
        return annotators.problem();

    m_writer.beginObject();
    m_writer.key(u"format");
    m_writer.text(u"pullquote");
    m_writer.key(u"version");
    m_writer.number(jsonVersion);
    writeList(u"annotators", *annotators);
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

Result<void> JsonExport::writeArticle(const ArticleContent &content)
{
    const auto parts = ExportParts(m_project, m_catalogue, m_request).of(content);
    if (!parts)
        return parts.problem();
    const QJsonObject fields = fieldsOf(content.article);
    m_writer.beginObject();
    for (const QString &key : jsonKeys(EntityType::Article)) {
        if (key == u"quotes") {
            writeQuotes(key, content.quotes, content);
        } else if (key == u"deletedQuotes") {
            writeQuotes(key, parts->deletedQuotes, content);
        } else if (key == u"comments") {
            writeList(key, parts->comments);
        } else if (key == u"decisions") {
            writeList(key, parts->decisions);
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
