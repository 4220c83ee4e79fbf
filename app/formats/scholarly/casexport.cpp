#include "app/formats/scholarly/casexport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/casjson.h"
#include "app/model/words.h"

#include <QBuffer>
#include <QJsonArray>

namespace pullquote::cas {

namespace {

QJsonObject feature(const QString &name, const char *range)
{
    return {{QStringLiteral("%NAME"), name}, {QStringLiteral("%RANGE"), QLatin1String(range)}};
}

QJsonObject type(const QString &name, const QString &parent, const QList<QJsonObject> &features)
{
    QJsonObject object{{QStringLiteral("%NAME"), name}, {QStringLiteral("%SUPER_TYPE"), parent}};
    for (const QJsonObject &one : features)
        object.insert(one.value(u"%NAME").toString(), one);
    return object;
}

/// Whoever reads the file need not know the types beforehand.
QJsonObject types()
{
    constexpr const char *text = "uima.cas.String";
    return {{quoteType,
             type(quoteType, annotationType,
                  {feature(roleFeature, text), feature(kindFeature, text), feature(speakersFeature, text),
                   feature(topicsFeature, text), feature(noteFeature, text), feature(detailsFeature, text)})},
            {linkType, type(linkType, annotationType,
                            {feature(QStringLiteral("Governor"), "webanno.custom.Quote"),
                             feature(QStringLiteral("Dependent"), "webanno.custom.Quote"),
                             feature(labelFeature, text)})},
            {metadataType, type(metadataType, QStringLiteral("uima.tcas.DocumentAnnotation"),
                                {feature(QStringLiteral("documentTitle"), text),
                                 feature(QStringLiteral("documentId"), text), feature(ownFeature, text)})}};
}

/// What `write` puts into an object, as a text.
QString objectText(const std::function<void(JsonWriter &)> &write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer);
    writer.beginObject();
    write(writer);
    writer.endObject();
    return writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
}

/// Writes the structures of a CAS one after another, and numbers them.
class Structures {
public:
    Structures(QIODevice &out, const ArticleContent &content, const Layer &layer,
               const ExportCatalogue &catalogue)
        : m_writer(out), m_content(content), m_layer(layer), m_catalogue(catalogue)
    {
    }

    Result<void> write()
    {
        m_writer.beginObject();
        m_writer.key(u"%TYPES");
        m_writer.value(types());
        m_writer.key(u"%FEATURE_STRUCTURES");
        m_writer.beginArray();
        writeSofa();
        writeMetadata();
        for (const Quote &quote : m_layer.quotes)
            writeQuote(quote);
        m_writer.endArray();
        writeView();
        m_writer.endObject();
        return m_writer.finish();
    }

private:
    void put(const QString &key, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_writer.key(key);
        m_writer.text(text);
    }

    void put(const QString &key, qint64 number)
    {
        m_writer.key(key);
        m_writer.number(number);
    }

    qint64 begin(const QString &typeName)
    {
        m_writer.beginObject();
        put(QStringLiteral("%ID"), ++m_count);
        put(QStringLiteral("%TYPE"), typeName);
        return m_count;
    }

    qint64 beginSpan(const QString &typeName, Span span)
    {
        const qint64 id = begin(typeName);
        put(QStringLiteral("@sofa"), 1);
        put(QStringLiteral("begin"), span.start);
        put(QStringLiteral("end"), span.end);
        return id;
    }

    void writeSofa()
    {
        begin(sofaType);
        put(QStringLiteral("sofaNum"), 1);
        put(QStringLiteral("sofaID"), viewName);
        put(QStringLiteral("mimeType"), QStringLiteral("text"));
        m_writer.key(u"sofaString");
        m_writer.text(m_content.text);
        m_writer.endObject();
    }

    void writeMetadata()
    {
        const Article &article = m_content.article;
        beginSpan(metadataType, {0, m_content.text.size()});
        put(QStringLiteral("language"),
            article.language.isEmpty() ? QStringLiteral("x-unspecified") : article.language);
        put(QStringLiteral("documentTitle"), article.title);
        put(QStringLiteral("documentId"), article.id.toString());
        put(ownFeature,
            objectText([&](JsonWriter &writer) { writeOwnData(writer, article, m_layer.annotator); }));
        m_writer.endObject();
    }

    void writeQuote(const Quote &quote)
    {
        qint64 head = 0;
        for (SpanRole role : allSpanRoles) {
            for (Span span : quote.spans(role)) {
                const qint64 id = beginSpan(quoteType, span);
                put(roleFeature, word(role));
                if (head == 0)
                    writeDetails(quote);
                m_writer.endObject();
                if (head == 0)
                    head = id;
                else
                    writeLink(head, id, role, span);
            }
        }
    }

    void writeDetails(const Quote &quote)
    {
        const QString separator = QStringLiteral("; ");
        put(kindFeature, word(quote.kind));
        put(speakersFeature, m_catalogue.names(quote.speakers).join(separator));
        put(topicsFeature, m_catalogue.names(quote.topics).join(separator));
        put(noteFeature, quote.note);
        put(detailsFeature, objectText([&](JsonWriter &writer) {
                writer.key(u"annotator");
                writeName(writer, quote.annotator.toString(), m_catalogue.name(quote.annotator));
                writeQuoteDetails(writer, quote, m_catalogue);
            }));
    }

    void writeLink(qint64 head, qint64 other, SpanRole role, Span span)
    {
        beginSpan(linkType, span);
        put(reference + QStringLiteral("Governor"), head);
        put(reference + QStringLiteral("Dependent"), other);
        put(labelFeature, role == SpanRole::Content ? QStringLiteral("continues") : QString(word(role)));
        m_writer.endObject();
    }

    void writeView()
    {
        m_writer.key(u"%VIEWS");
        m_writer.beginObject();
        m_writer.key(viewName);
        m_writer.beginObject();
        put(QStringLiteral("%SOFA"), 1);
        m_writer.key(u"%MEMBERS");
        m_writer.beginArray();
        for (qint64 id = 2; id <= m_count; ++id)
            m_writer.number(id);
        m_writer.endArray();
        m_writer.endObject();
        m_writer.endObject();
    }

    JsonWriter m_writer;
    const ArticleContent &m_content;
    const Layer &m_layer;
    const ExportCatalogue &m_catalogue;
    qint64 m_count = 0;
};

} // namespace

Result<QByteArray> casOf(const ArticleContent &content, const Layer &layer, const ExportCatalogue &catalogue)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = Structures(buffer, content, layer, catalogue).write();
    return written ? Result<QByteArray>(buffer.data()) : written.problem();
}

} // namespace pullquote::cas
