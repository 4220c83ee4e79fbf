#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QPair>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace pullquote::test {

/// Parts of an archive, by name, in this order.
using Parts = QList<QPair<QString, QByteArray>>;

/// A zip archive as it is made by word processors: the type of an OpenDocument file is not packed.
inline QByteArray zipped(const Parts &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no zip");
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0,
                       name == QLatin1String("mimetype") ? 0 : 8))
            qFatal("no entry");
        file.write(bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

inline const QByteArray wordSpaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" )"
    R"(xmlns:v="urn:schemas-microsoft-com:vml" )"
    R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )";

/// <w:p> with one run of these words; `properties` go into its <w:pPr>.
inline QByteArray wordParagraph(const QByteArray &words, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + words +
           "</w:t></w:r></w:p>";
}

/// A Word document with this body. `others` are further parts of the folder word/, each related to the
/// document under its own name ("footnotes"), with the element around their content.
inline QByteArray wordDocument(const QByteArray &body, const Parts &others = {}, const QByteArray &core = {})
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relationship = [](const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"r" + target.toHex() + "\" Type=\"" + type + "\" Target=\"" + target +
               "\"/>";
    };
    const QByteArray list = "<Relationships xmlns=\"" + package + "\">";
    QByteArray related = list;
    Parts parts = {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                   {QStringLiteral("_rels/.rels"),
                    list + relationship(relation + "officeDocument", "word/document.xml") +
                        relationship("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                     "core-properties",
                                     "docProps/core.xml") +
                        "</Relationships>"},
                   {QStringLiteral("word/document.xml"),
                    "<w:document " + wordSpaces + "><w:body>" + body + "</w:body></w:document>"}};
    for (const auto &[name, content] : others) {
        const QByteArray key = name.toUtf8();
        parts.append({QStringLiteral("word/%1.xml").arg(name),
                      "<w:" + key + ' ' + wordSpaces + '>' + content + "</w:" + key + '>'});
        related += relationship(relation + key, key + ".xml");
    }
    parts.append({QStringLiteral("word/_rels/document.xml.rels"), related + "</Relationships>"});
    if (!core.isEmpty())
        parts.append({QStringLiteral("docProps/core.xml"),
                      "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\" xmlns:dcterms=\"dcterms\">" + core +
                          "</cp:coreProperties>"});
    return zipped(parts);
}

/// An OpenDocument text with this content of <office:text>, automatic styles and content of <office:meta>.
inline QByteArray openDocument(const QByteArray &body, const QByteArray &styles = {},
                               const QByteArray &meta = {})
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray spaces =
        " xmlns:office=\"" + urn + "office:1.0\" xmlns:text=\"" + urn + "text:1.0\" xmlns:table=\"" + urn +
        "table:1.0\" xmlns:draw=\"" + urn + "drawing:1.0\" xmlns:style=\"" + urn + "style:1.0\" xmlns:fo=\"" +
        urn + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + urn + "svg-compatible:1.0\" xmlns:meta=\"" + urn +
        "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return zipped(
        {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
         {QStringLiteral("content.xml"), "<office:document-content" + spaces + "><office:automatic-styles>" +
                                             styles + "</office:automatic-styles><office:body><office:text>" +
                                             body + "</office:text></office:body></office:document-content>"},
         {QStringLiteral("meta.xml"), "<office:document-meta" + spaces + "><office:meta>" + meta +
                                          "</office:meta></office:document-meta>"}});
}

} // namespace pullquote::test
