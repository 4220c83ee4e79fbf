#include "app/formats/scholarly/teiheader.h"

#include "app/formats/scholarly/tei.h"
#include "app/formats/scholarly/xmltext.h"
#include "app/model/words.h"

#include <QMultiMap>
#include <QXmlStreamWriter>

namespace pullquote::tei {

namespace {

void begin(QXmlStreamWriter &xml, const char *name, const QString &id = {})
{
    xml.writeStartElement(QLatin1String(name));
    if (!id.isEmpty())
        xml.writeAttribute(QStringLiteral("xml:id"), id);
}

void put(QXmlStreamWriter &xml, const char *name, const QString &text)
{
    xml.writeTextElement(QLatin1String(name), xmlText(text));
}

/// With an attribute; nothing where the text is empty.
void put(QXmlStreamWriter &xml, const char *name, const char *attribute, const QString &value,
         const QString &text)
{
    if (text.isEmpty())
        return;
    begin(xml, name);
    xml.writeAttribute(QLatin1String(attribute), value);
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
}

void writeTitle(QXmlStreamWriter &xml, const Header &header)
{
    begin(xml, "titleStmt");
    put(xml, "title", header.title);
    for (const Annotator &annotator : header.annotators) {
        begin(xml, "respStmt", idOf(annotatorPrefix, annotator.id));
        put(xml, "resp", QStringLiteral("annotator"));
        put(xml, "name", annotator.name);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSource(QXmlStreamWriter &xml, const Header &header)
{
    begin(xml, "sourceDesc");
    if (header.article) {
        const Article &article = *header.article;
        begin(xml, "bibl");
        put(xml, "title", article.title);
        if (!article.byline.isEmpty())
            put(xml, "author", article.byline);
        if (!article.outlet.isEmpty())
            put(xml, "publisher", article.outlet);
        if (!article.published.isEmpty())
            put(xml, "date", article.published);
        put(xml, "idno", "type", QStringLiteral("URL"), article.url);
        put(xml, "note", "type", QStringLiteral("language"), article.language);
        put(xml, "note", "type", QStringLiteral("state"), article.state);
        xml.writeEndElement();
    } else {
        put(xml, "p", QStringLiteral("News articles."));
    }
    xml.writeEndElement();
}

using Children = QMultiMap<TopicId, const Topic *>;

void writeTopics(QXmlStreamWriter &xml, const Children &children, TopicId parent)
{
    const QList<const Topic *> below = children.values(parent);
    for (auto topic = below.crbegin(); topic != below.crend(); ++topic) {
        begin(xml, "category", idOf(topicPrefix, (*topic)->id));
        if ((*topic)->key > 0)
            xml.writeAttribute(QStringLiteral("n"), QString::number((*topic)->key));
        if (!(*topic)->colour.isEmpty())
            xml.writeAttribute(QStringLiteral("style"),
                               QStringLiteral("color: ") + xmlText((*topic)->colour));
        put(xml, "catDesc", (*topic)->name);
        put(xml, "catDesc", "n", QStringLiteral("definition"), (*topic)->definition);
        writeTopics(xml, children, (*topic)->id);
        xml.writeEndElement();
    }
}

void writeWords(QXmlStreamWriter &xml, const QString &name, const QStringList &ids)
{
    begin(xml, "taxonomy", name);
    for (const QString &id : ids) {
        begin(xml, "category", id);
        put(xml, "catDesc", id.section(u'-', 1));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTaxonomies(QXmlStreamWriter &xml, const ExportCatalogue &catalogue)
{
    Children children;
    for (const Topic &topic : catalogue.topics())
        children.insert(catalogue.topics().contains(topic.parent) ? topic.parent : TopicId(), &topic);
    begin(xml, "classDecl");
    if (!children.isEmpty()) {
        begin(xml, "taxonomy", QStringLiteral("topics"));
        writeTopics(xml, children, {});
        xml.writeEndElement();
    }
    QStringList kinds{kindFollows};
    for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed, QuoteKind::NotAQuote})
        kinds.append(kindPrefix + word(kind));
    writeWords(xml, QStringLiteral("kinds"), kinds);
    QStringList flags;
    for (const QString &flag :
         words(QuoteFlag::Important | QuoteFlag::Uncertain | QuoteFlag::Guessed | QuoteFlag::Complete))
        flags.append(flagPrefix + flag);
    writeWords(xml, QStringLiteral("flags"), flags);
    xml.writeEndElement();
}

void writeEncoding(QXmlStreamWriter &xml, const Header &header)
{
    begin(xml, "encodingDesc");
    begin(xml, "editorialDecl");
    begin(xml, "quotation");
    xml.writeAttribute(QStringLiteral("marks"), QStringLiteral("all"));
    put(xml, "p", QStringLiteral("Quotation marks stand in the elements."));
    xml.writeEndElement();
    xml.writeEndElement();
    writeTaxonomies(xml, *header.catalogue);
    begin(xml, "appInfo");
    begin(xml, "application");
    xml.writeAttribute(QStringLiteral("ident"), ownApplication);
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1"));
    put(xml, "label", ownApplication);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSpeakers(QXmlStreamWriter &xml, const ExportCatalogue &catalogue)
{
    if (catalogue.speakers().isEmpty())
        return;
    begin(xml, "profileDesc");
    begin(xml, "particDesc");
    begin(xml, "listPerson");
    for (const Speaker &speaker : catalogue.speakers()) {
        begin(xml, "person", idOf(speakerPrefix, speaker.id));
        xml.writeAttribute(QStringLiteral("role"), word(speaker.kind));
        put(xml, "persName", speaker.name);
        for (const QString &alias : speaker.aliases)
            put(xml, "persName", "type", QStringLiteral("alias"), alias);
        if (!speaker.role.isEmpty())
            put(xml, "occupation", speaker.role);
        if (!speaker.affiliation.isEmpty())
            put(xml, "affiliation", speaker.affiliation);
        if (!speaker.note.isEmpty())
            put(xml, "note", speaker.note);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeHeader(QXmlStreamWriter &xml, const Header &header)
{
    begin(xml, "teiHeader");
    begin(xml, "fileDesc");
    writeTitle(xml, header);
    begin(xml, "publicationStmt");
    put(xml, "p", QStringLiteral("Exported from a project of annotated quotes."));
    xml.writeEndElement();
    writeSource(xml, header);
    xml.writeEndElement();
    if (header.catalogue) {
        writeEncoding(xml, header);
        writeSpeakers(xml, *header.catalogue);
    }
    xml.writeEndElement();
}

} // namespace pullquote::tei
