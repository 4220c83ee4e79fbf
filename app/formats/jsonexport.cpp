#include "app/formats/jsonexport.h"

#include "app/formats/exportparts.h"
#include "app/formats/exportwalk.h"
#include "app/formats/jsonentity.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"

namespace pullquote {

JsonExport::JsonExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_writer(out)
{
}

Result<void> JsonExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
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

template <class List>
void JsonExport::writeList(QStringView key, const List &list)
{
    m_writer.key(key);
    m_writer.beginArray();
    for (const auto &entity : list)
        writeEntity(m_writer, entity);
    m_writer.endArray();
}

void JsonExport::writeQuotes(QStringView key, const QList<Quote> &quotes, const ArticleContent &content)
{
    m_writer.key(key);
    m_writer.beginArray();
    for (const Quote &quote : quotes)
        writeQuote(m_writer, quote, content);
    m_writer.endArray();
}

} // namespace pullquote
