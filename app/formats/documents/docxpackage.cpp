#include "app/formats/documents/docxpackage.h"

#include "app/formats/documents/document.h"
#include "app/formats/documents/xmlpart.h"

#include <QCoreApplication>
#include <QDir>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocxPackage", text);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A target as it is written, seen from the folder of the part that names it.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

/// "Microsoft Word - draft.docx": what a printer driver called it.
QString realTitle(const QString &title)
{
    return title.startsWith(QLatin1String("Microsoft Word - ")) ? QString() : title;
}

} // namespace

Result<DocxPackage> DocxPackage::open(const QByteArray &bytes)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.problem();
    DocxPackage package(std::move(archive).value());
    const Result<QHash<QString, QString>> top = package.relationsOf({});
    if (!top)
        return top.problem();
    package.m_mainPart = top->value(QStringLiteral("officeDocument"));
    package.m_properties = top->value(QStringLiteral("core-properties"));
    if (package.m_mainPart.isEmpty() && package.m_archive.contains(QStringLiteral("word/document.xml")))
        package.m_mainPart = QStringLiteral("word/document.xml");
    if (package.m_mainPart.isEmpty())
        return Problem{tr("This is no Word document."), {}, tr("Save it as .docx and import that.")};
    Result<QHash<QString, QString>> related = package.relationsOf(package.m_mainPart);
    if (!related)
        return related.problem();
    package.m_related = std::move(related).value();
    return package;
}

Result<QHash<QString, QString>> DocxPackage::relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    const QString name =
        folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    QHash<QString, QString> relations;
    if (!m_archive.contains(name))
        return relations;
    const Result<QByteArray> bytes = m_archive.read(name);
    if (!bytes)
        return bytes.problem();
    XmlPart xml(*bytes, name);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship" ||
            xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External"))
            continue;
        const QString type = xml.attribute(QLatin1String("Type")).section(u'/', -1);
        const QString target = resolved(folder, xml.attribute(QLatin1String("Target")));
        if (!relations.contains(type) && m_archive.contains(target))
            relations.insert(type, target);
    }
    if (const Result<void> read = xml.outcome(); !read)
        return read.problem();
    return relations;
}

QStringList DocxPackage::customParts() const
{
    QStringList parts;
    for (const QString &name : m_archive.names()) {
        if (name.startsWith(QLatin1String("customXml/")) && name.endsWith(QLatin1String(".xml")))
            parts.append(name);
    }
    parts.sort();
    return parts;
}

Result<void> DocxPackage::readProperties(Document &document)
{
    if (m_properties.isEmpty())
        return {};
    const Result<QByteArray> bytes = m_archive.read(m_properties);
    if (!bytes)
        return bytes.problem();
    XmlPart xml(*bytes, m_properties);
    QString modified;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"title")
            document.title = realTitle(xml.readText());
        else if (xml.name() == u"creator")
            document.byline = xml.readText();
        else if (xml.name() == u"language")
            document.language = xml.readText();
        else if (xml.name() == u"lastModifiedBy")
            document.lastEditor = xml.readText();
        else if (xml.name() == u"created")
            document.published = xml.readText();
        else if (xml.name() == u"modified")
            modified = xml.readText();
    }
    if (document.published.isEmpty())
        document.published = modified;
    return xml.outcome();
}

} // namespace pullquote
