#include "app/formats/documents/docxwriter.h"

#include "app/formats/articlewords.h"
#include "app/formats/documents/docxrecord.h"
#include "app/formats/zipwriter.h"

namespace pullquote {

namespace {

const QString w = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

constexpr char contentTypes[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

constexpr char packageRelations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

constexpr char documentRelations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>)";

constexpr char styles[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="80" w:line="260" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="280"/></w:pPr><w:rPr><w:color w:val="6D6A64"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style></w:styles>)";

QString hex(quint32 colour)
{
    return QStringLiteral("%1").arg(colour, 6, 16, QLatin1Char('0')).toUpper();
}

QByteArray coreProperties(const DocumentHead &head)
{
    const QString cp =
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(cp, QStringLiteral("cp"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(cp, QStringLiteral("coreProperties"));
    for (const auto &[name, value] :
         {std::pair{"title", head.title}, {"creator", head.creator}, {"language", head.language}}) {
        if (!value.isEmpty())
            xml.writeTextElement(dc, QLatin1String(name), fitForXml(value));
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

DocxWriter::DocxWriter()
    : m_xml(std::make_unique<QXmlStreamWriter>(&m_document)),
      m_commentXml(std::make_unique<QXmlStreamWriter>(&m_comments))
{
    for (QXmlStreamWriter *xml : {m_xml.get(), m_commentXml.get()}) {
        xml->writeStartDocument(QStringLiteral("1.0"), true);
        xml->writeNamespace(w, QStringLiteral("w"));
    }
    m_xml->writeStartElement(w, QStringLiteral("document"));
    m_xml->writeStartElement(w, QStringLiteral("body"));
    m_commentXml->writeStartElement(w, QStringLiteral("comments"));
}

void DocxWriter::addArticle(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    const QList<QuoteComment> comments = quoteComments(content, catalogue);
    m_firstComment = m_commentCount;
    m_commentCount += int(comments.size());
    for (qsizetype i = 0; i < comments.size(); ++i)
        writeComment(comments[i], m_firstComment + int(i));
    m_record.addArticle(content, catalogue);
    writeHeadline(content.article);
    ++m_articles;
    m_article = content.article.id;
    m_opensBookmark = true;
    writeCommentedText(content.text, comments, *this);
}

void DocxWriter::writeHeadline(const Article &article)
{
    const bool beginsPage = m_articles > 0;
    writeStyled(QStringLiteral("Title"), article.title, beginsPage);
    if (const QString line = headLine(article); !line.isEmpty())
        writeStyled(QStringLiteral("Subtitle"), line, false);
}

void DocxWriter::writeStyled(const QString &style, const QString &words, bool beginsPage)
{
    m_xml->writeStartElement(w, QStringLiteral("p"));
    m_xml->writeStartElement(w, QStringLiteral("pPr"));
    m_xml->writeEmptyElement(w, QStringLiteral("pStyle"));
    m_xml->writeAttribute(w, QStringLiteral("val"), style);
    if (beginsPage)
        m_xml->writeEmptyElement(w, QStringLiteral("pageBreakBefore"));
    if (words.isRightToLeft())
        m_xml->writeEmptyElement(w, QStringLiteral("bidi"));
    m_xml->writeEndElement();
    m_isRightToLeft = words.isRightToLeft();
    this->words(words, uncoloured);
    m_xml->writeEndElement();
}

void DocxWriter::beginParagraph(bool isRightToLeft)
{
    m_isRightToLeft = isRightToLeft;
    m_xml->writeStartElement(w, QStringLiteral("p"));
    if (isRightToLeft) {
        m_xml->writeStartElement(w, QStringLiteral("pPr"));
        m_xml->writeEmptyElement(w, QStringLiteral("bidi"));
        m_xml->writeEndElement();
    }
    if (std::exchange(m_opensBookmark, false)) {
        m_xml->writeEmptyElement(w, QStringLiteral("bookmarkStart"));
        m_xml->writeAttribute(w, QStringLiteral("id"), QString::number(m_articles));
        m_xml->writeAttribute(w, QStringLiteral("name"), docxBookmark(m_article));
    }
}

void DocxWriter::endParagraph()
{
    m_xml->writeEndElement();
}

void DocxWriter::endText()
{
    m_xml->writeEmptyElement(w, QStringLiteral("bookmarkEnd"));
    m_xml->writeAttribute(w, QStringLiteral("id"), QString::number(m_articles));
}

void DocxWriter::beginComment(qsizetype comment)
{
    m_xml->writeEmptyElement(w, QStringLiteral("commentRangeStart"));
    m_xml->writeAttribute(w, QStringLiteral("id"), QString::number(m_firstComment + comment));
}

void DocxWriter::endComment(qsizetype comment)
{
    const QString id = QString::number(m_firstComment + comment);
    m_xml->writeEmptyElement(w, QStringLiteral("commentRangeEnd"));
    m_xml->writeAttribute(w, QStringLiteral("id"), id);
    m_xml->writeStartElement(w, QStringLiteral("r"));
    m_xml->writeEmptyElement(w, QStringLiteral("commentReference"));
    m_xml->writeAttribute(w, QStringLiteral("id"), id);
    m_xml->writeEndElement();
}

void DocxWriter::words(QStringView words, quint32 colour)
{
    m_xml->writeStartElement(w, QStringLiteral("r"));
    if (colour != uncoloured || m_isRightToLeft) {
        m_xml->writeStartElement(w, QStringLiteral("rPr"));
        if (colour != uncoloured) {
            m_xml->writeEmptyElement(w, QStringLiteral("shd"));
            m_xml->writeAttribute(w, QStringLiteral("val"), QStringLiteral("clear"));
            m_xml->writeAttribute(w, QStringLiteral("color"), QStringLiteral("auto"));
            m_xml->writeAttribute(w, QStringLiteral("fill"), hex(colour));
        }
        if (m_isRightToLeft)
            m_xml->writeEmptyElement(w, QStringLiteral("rtl"));
        m_xml->writeEndElement();
    }
    bool isFirst = true;
    for (QStringView piece : words.split(u'\t')) {
        if (!std::exchange(isFirst, false))
            m_xml->writeEmptyElement(w, QStringLiteral("tab"));
        writeText(piece);
    }
    m_xml->writeEndElement();
}

void DocxWriter::writeText(QStringView words)
{
    if (words.isEmpty())
        return;
    m_xml->writeStartElement(w, QStringLiteral("t"));
    m_xml->writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml->writeCharacters(fitForXml(words));
    m_xml->writeEndElement();
}

void DocxWriter::writeComment(const QuoteComment &comment, int id)
{
    QXmlStreamWriter &xml = *m_commentXml;
    xml.writeStartElement(w, QStringLiteral("comment"));
    xml.writeAttribute(w, QStringLiteral("id"), QString::number(id));
    xml.writeAttribute(w, QStringLiteral("author"), fitForXml(comment.author).simplified());
    if (comment.date.isValid())
        xml.writeAttribute(w, QStringLiteral("date"), comment.date.toUTC().toString(Qt::ISODate));
    xml.writeAttribute(w, QStringLiteral("initials"), initials(comment.author));
    bool isFirst = true;
    for (const QString &line : comment.line.text().split(u'\n')) {
        xml.writeStartElement(w, QStringLiteral("p"));
        if (std::exchange(isFirst, false)) {
            xml.writeStartElement(w, QStringLiteral("r"));
            xml.writeEmptyElement(w, QStringLiteral("annotationRef"));
            xml.writeEndElement();
        }
        xml.writeStartElement(w, QStringLiteral("r"));
        xml.writeStartElement(w, QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(fitForXml(line));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

Result<QByteArray> DocxWriter::finish(const DocumentHead &head)
{
    m_xml->writeEmptyElement(w, QStringLiteral("sectPr"));
    m_xml->writeEndDocument();
    m_commentXml->writeEndDocument();
    ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes);
    zip.add(QStringLiteral("_rels/.rels"), packageRelations);
    zip.add(QStringLiteral("word/document.xml"), m_document);
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), documentRelations);
    zip.add(QStringLiteral("word/comments.xml"), m_comments);
    zip.add(QStringLiteral("word/styles.xml"), styles);
    addDocxRecord(zip, m_record.finish());
    zip.add(QStringLiteral("docProps/core.xml"), coreProperties(head));
    return zip.finish();
}

} // namespace pullquote
