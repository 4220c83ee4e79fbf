#include "app/formats/annotations/schemaorgformat.h"

#include "app/formats/annotations/webannotation.h"
#include "app/formats/exportwalk.h"
#include "app/formats/formatregistry.h"
#include "app/formats/jsonwriter.h"
#include "app/formats/languagetag.h"
#include "app/formats/writeall.h"
#include "app/model/timetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QUrl>

namespace pullquote {

namespace {

const QString indirectOption = QStringLiteral("indirect");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::SchemaOrgFormat", text);
}

/// The nodes of one article.
class Nodes {
public:
    Nodes(JsonWriter &writer, const ExportCatalogue &catalogue) : m_writer(writer), m_catalogue(catalogue) {}

    void writeArticle(const ArticleContent &content)
    {
        const Article &article = content.article;
        m_writer.beginObject();
        begin(u"NewsArticle", article.id.toString());
        put(u"headline", article.title);
        if (!article.byline.isEmpty())
            putNamed(u"author", u"Person", article.byline);
        if (!article.outlet.isEmpty())
            putNamed(u"publisher", u"NewsMediaOrganization", article.outlet);
        put(u"url", webAddress(article.url));
        put(u"datePublished", article.published);
        putLanguage(article);
        put(u"articleBody", content.text);
        m_writer.endObject();
    }

    void writeQuotation(const Quote &quote, const ArticleContent &content)
    {
        m_writer.beginObject();
        begin(u"Quotation", quote.id.toString());
        QStringList parts;
        for (Span span : quote.content)
            parts.append(content.text.mid(span.start, span.length()));
        put(u"text", parts.join(QStringLiteral(" … ")));
        if (!quote.speakers.isEmpty())
            writeSpeakers(quote);
        if (!quote.topics.isEmpty())
            writeTopics(quote);
        m_writer.key(u"isPartOf");
        m_writer.beginObject();
        put(u"@id", uuidScheme + content.article.id.toString());
        m_writer.endObject();
        putLanguage(content.article);
        m_writer.endObject();
    }

private:
    void putLanguage(const Article &article)
    {
        if (isLanguageTag(article.language))
            put(u"inLanguage", article.language);
    }
    void begin(QStringView type, const QString &id)
    {
        m_writer.key(u"@type");
        m_writer.text(type);
        put(u"@id", uuidScheme + id);
    }

    void put(QStringView key, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_writer.key(key);
        m_writer.text(text);
    }

    void putNamed(QStringView key, QStringView type, const QString &name)
    {
        m_writer.key(key);
        m_writer.beginObject();
        m_writer.key(u"@type");
        m_writer.text(type);
        put(u"name", name);
        m_writer.endObject();
    }

    static QStringView typeOf(Speaker::Kind kind)
    {
        switch (kind) {
        case Speaker::Kind::Person:
        case Speaker::Kind::Anonymous:
            return u"Person";
        case Speaker::Kind::Group:
        case Speaker::Kind::Organisation:
            return u"Organization";
        case Speaker::Kind::Document:
            return u"CreativeWork";
        }
        Q_UNREACHABLE();
    }

    /// The term is of a pending part of schema.org; there is no other for who said it.
    void writeSpeakers(const Quote &quote)
    {
        m_writer.key(u"spokenByCharacter");
        m_writer.beginArray();
        for (SpeakerId id : quote.speakers) {
            const Speaker speaker = m_catalogue.speakers().value(id);
            m_writer.beginObject();
            begin(typeOf(speaker.kind), id.toString());
            put(u"name", speaker.name);
            if (speaker.kind == Speaker::Kind::Person) {
                put(u"jobTitle", speaker.role);
                if (!speaker.affiliation.isEmpty())
                    putNamed(u"affiliation", u"Organization", speaker.affiliation);
            }
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void writeTopics(const Quote &quote)
    {
        m_writer.key(u"about");
        m_writer.beginArray();
        for (TopicId id : quote.topics) {
            m_writer.beginObject();
            begin(u"DefinedTerm", id.toString());
            put(u"name", m_catalogue.name(id));
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    static QString webAddress(const QString &text)
    {
        const QUrl url(text);
        return url.scheme() == u"https" || url.scheme() == u"http" ? text : QString();
    }

    JsonWriter &m_writer;
    const ExportCatalogue &m_catalogue;
};

/// In JSON a "<" stands in texts only, where it may also be written as an escape.
QByteArray withoutTags(QByteArray json)
{
    return json.replace('<', "\\u003c");
}

} // namespace

FormatDescription SchemaOrgFormat::description() const
{
    return {QStringLiteral("schema-org"),
            tr("schema.org for a CMS (JSON-LD)"),
            {QStringLiteral("jsonld")},
            false,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Speaker, Feature::Topics,
             Feature::Ids, Feature::ArticleMetadata},
            {{indirectOption,
              tr("Write reported words, too"),
              QStringLiteral("false"),
              {QStringLiteral("true"), QStringLiteral("false")},
              OptionUse::Writing}}};
}

Result<void> SchemaOrgFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                    const Watcher &watcher) const
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const bool withIndirect =
        optionValue(description(), request.options, indirectOption) == QLatin1String("true");
    out.write("{\"@context\":\"https://schema.org\",\"@graph\":[");
    bool isFirst = true;
    const auto written =
        walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
            QBuffer nodes;
            nodes.open(QIODevice::WriteOnly);
            JsonWriter writer(nodes);
            Nodes node(writer, *catalogue);
            node.writeArticle(content);
            for (const Quote &quote : content.quotes) {
                if (quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Mixed ||
                    (quote.kind == QuoteKind::Indirect && withIndirect))
                    node.writeQuotation(quote, content);
            }
            const Result<void> finished = writer.finish();
            if (finished)
                out.write((std::exchange(isFirst, false) ? QByteArray() : QByteArray(",")) +
                          withoutTags(nodes.data()));
            return finished;
        });
    if (!written)
        return written;
    return writeAll(out, "]}");
}

} // namespace pullquote
