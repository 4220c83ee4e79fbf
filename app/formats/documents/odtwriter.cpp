#include "app/formats/documents/odtwriter.h"

#include "app/formats/articlewords.h"
#include "app/formats/zipwriter.h"

namespace pullquote {

namespace {

const QString odf = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
const QString office = odf + QStringLiteral("office:1.0");
const QString text = odf + QStringLiteral("text:1.0");
const QString style = odf + QStringLiteral("style:1.0");
const QString fo = odf + QStringLiteral("xsl-fo-compatible:1.0");
const QString meta = odf + QStringLiteral("meta:1.0");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

constexpr char manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

QString hex(quint32 colour)
{
    return QStringLiteral("%1").arg(colour, 6, 16, QLatin1Char('0'));
}

void declareSpaces(QXmlStreamWriter &xml)
{
    xml.writeStartDocument();
    for (const auto &[space, prefix] : {std::pair{office, "office"},
                                        {text, "text"},
                                        {style, "style"},
                                        {fo, "fo"},
                                        {meta, "meta"},
                                        {dc, "dc"}})
        xml.writeNamespace(space, QLatin1String(prefix));
}

QByteArray metaOf(const DocumentHead &head)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    declareSpaces(xml);
    xml.writeStartElement(office, QStringLiteral("document-meta"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(office, QStringLiteral("meta"));
    const auto put = [&xml](const QString &space, const char *name, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(space, QLatin1String(name), fitForXml(value));
    };
    put(dc, "title", head.title);
    put(meta, "initial-creator", head.creator);
    put(dc, "language", head.language);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

OdtWriter::OdtWriter() : m_xml(&m_content)
{
    declareSpaces(m_xml);
    m_xml.writeStartElement(office, QStringLiteral("document-content"));
    m_xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    writeStyles();
    m_xml.writeStartElement(office, QStringLiteral("body"));
    m_xml.writeStartElement(office, QStringLiteral("text"));
}

void OdtWriter::writeStyle(const QString &name, const QString &family, const QString &property,
                           const QList<std::pair<QString, QString>> &values)
{
    m_xml.writeStartElement(style, QStringLiteral("style"));
    m_xml.writeAttribute(style, QStringLiteral("name"), name);
    m_xml.writeAttribute(style, QStringLiteral("family"), family);
    m_xml.writeEmptyElement(style, property);
    for (const auto &[key, value] : values)
        m_xml.writeAttribute(key == QLatin1String("writing-mode") ? style : fo, key, value);
    m_xml.writeEndElement();
}

void OdtWriter::writeStyles()
{
    const QString paragraph = QStringLiteral("paragraph");
    const QString properties = QStringLiteral("paragraph-properties");
    const std::pair space{QStringLiteral("margin-bottom"), QStringLiteral("0.25cm")};
    const std::pair height{QStringLiteral("line-height"), QStringLiteral("130%")};
    m_xml.writeStartElement(office, QStringLiteral("automatic-styles"));
    writeStyle(QStringLiteral("Words"), paragraph, properties, {space, height});
    writeStyle(QStringLiteral("FromTheRight"), paragraph, properties,
               {space,
                height,
                {QStringLiteral("text-align"), QStringLiteral("start")},
                {QStringLiteral("writing-mode"), QStringLiteral("rl-tb")}});
    writeStyle(QStringLiteral("NewPage"), paragraph, properties,
               {{QStringLiteral("break-before"), QStringLiteral("page")}});
    writeStyle(QStringLiteral("Headline"), QStringLiteral("text"), QStringLiteral("text-properties"),
               {{QStringLiteral("font-size"), QStringLiteral("20pt")},
                {QStringLiteral("font-weight"), QStringLiteral("bold")}});
    for (quint32 colour : commentColours())
        writeStyle(u'C' + hex(colour), QStringLiteral("text"), QStringLiteral("text-properties"),
                   {{QStringLiteral("background-color"), u'#' + hex(colour)}});
    m_xml.writeEndElement();
}

void OdtWriter::addArticle(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    m_comments = quoteComments(content, catalogue);
    m_xml.writeStartElement(text, QStringLiteral("h"));
    if (++m_articles > 1)
        m_xml.writeAttribute(text, QStringLiteral("style-name"), QStringLiteral("NewPage"));
    m_xml.writeAttribute(text, QStringLiteral("outline-level"), QStringLiteral("1"));
    m_xml.writeStartElement(text, QStringLiteral("span"));
    m_xml.writeAttribute(text, QStringLiteral("style-name"), QStringLiteral("Headline"));
    m_isAfterSpace = true;
    writeWords(content.article.title);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (const QString line = headLine(content.article); !line.isEmpty()) {
        beginParagraph(false);
        writeWords(line);
        endParagraph();
    }
    writeCommentedText(content.text, m_comments, *this);
}

void OdtWriter::beginParagraph(bool isRightToLeft)
{
    m_xml.writeStartElement(text, QStringLiteral("p"));
    m_xml.writeAttribute(text, QStringLiteral("style-name"),
                         isRightToLeft ? QStringLiteral("FromTheRight") : QStringLiteral("Words"));
    m_isAfterSpace = true;
}

void OdtWriter::endParagraph()
{
    m_xml.writeEndElement();
}

QString OdtWriter::nameOf(qsizetype comment) const
{
    return QStringLiteral("c%1-%2").arg(m_articles).arg(comment + 1);
}

void OdtWriter::beginComment(qsizetype number)
{
    const QuoteComment &comment = m_comments[number];
    m_xml.writeStartElement(office, QStringLiteral("annotation"));
    m_xml.writeAttribute(office, QStringLiteral("name"), nameOf(number));
    m_xml.writeTextElement(dc, QStringLiteral("creator"), fitForXml(comment.author));
    if (comment.date.isValid())
        m_xml.writeTextElement(dc, QStringLiteral("date"),
                               comment.date.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    m_xml.writeTextElement(meta, QStringLiteral("creator-initials"), initials(comment.author));
    const bool wasAfterSpace = m_isAfterSpace;
    for (const QString &line : comment.line.text().split(u'\n')) {
        m_xml.writeStartElement(text, QStringLiteral("p"));
        m_isAfterSpace = true;
        writeWords(line);
        m_xml.writeEndElement();
    }
    m_isAfterSpace = wasAfterSpace;
    m_xml.writeEndElement();
}

void OdtWriter::endComment(qsizetype comment)
{
    m_xml.writeEmptyElement(office, QStringLiteral("annotation-end"));
    m_xml.writeAttribute(office, QStringLiteral("name"), nameOf(comment));
}

void OdtWriter::words(QStringView words, quint32 colour)
{
    if (colour == uncoloured)
        return writeWords(words);
    m_xml.writeStartElement(text, QStringLiteral("span"));
    m_xml.writeAttribute(text, QStringLiteral("style-name"), u'C' + hex(colour));
    writeWords(words);
    m_xml.writeEndElement();
}

/// Runs of spaces, and those at the beginning, are one element with their number; a tab is one, too.
void OdtWriter::writeWords(QStringView words)
{
    const QString fit = fitForXml(words);
    qsizetype written = 0;
    const auto writeTo = [&](qsizetype end) {
        if (end > written)
            m_xml.writeCharacters(fit.mid(written, end - written));
        written = end;
    };
    for (qsizetype at = 0; at < fit.size(); ++at) {
        const bool isSpace = fit[at] == u' ';
        if (fit[at] == u'\t') {
            writeTo(at++);
            m_xml.writeEmptyElement(text, QStringLiteral("tab"));
            written = at--;
        } else if (isSpace && m_isAfterSpace) {
            writeTo(at);
            qsizetype end = at;
            while (end < fit.size() && fit[end] == u' ')
                ++end;
            m_xml.writeEmptyElement(text, QStringLiteral("s"));
            m_xml.writeAttribute(text, QStringLiteral("c"), QString::number(end - at));
            written = end;
            at = end - 1;
        }
        m_isAfterSpace = isSpace;
    }
    writeTo(fit.size());
}

Result<QByteArray> OdtWriter::finish(const DocumentHead &head)
{
    m_xml.writeEndDocument();
    ZipWriter zip;
    zip.addUnpacked(QStringLiteral("mimetype"), mimeType);
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest);
    zip.add(QStringLiteral("content.xml"), m_content);
    zip.add(QStringLiteral("meta.xml"), metaOf(head));
    return zip.finish();
}

} // namespace pullquote
