#include "app/formats/documents/docxrecord.h"

#include "app/formats/documents/xmlpart.h"
#include "app/formats/zipwriter.h"

#include <QXmlStreamWriter>

namespace pullquote {

namespace {

constexpr QLatin1String recordSpace("urn:pullquote:sent:1.0");
constexpr qsizetype beginning = 1024;

constexpr char recordRelations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>)";

/// Word knows a custom part by this id, and keeps one that has it.
constexpr char recordProperties[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<ds:datastoreItem ds:itemID="{7C0F6C53-3F5E-4B0C-9B0D-5A1E2D94B7A1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:pullquote:sent:1.0"/></ds:schemaRefs></ds:datastoreItem>)";

} // namespace

void addDocxRecord(ZipWriter &zip, const QByteArray &record)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeDefaultNamespace(recordSpace);
    xml.writeTextElement(recordSpace, QStringLiteral("sent"), QString::fromUtf8(record));
    xml.writeEndDocument();
    zip.add(QStringLiteral("customXml/item1.xml"), part);
    zip.add(QStringLiteral("customXml/_rels/item1.xml.rels"), recordRelations);
    zip.add(QStringLiteral("customXml/itemProps1.xml"), recordProperties);
}

bool isDocxRecord(const QByteArray &part)
{
    return part.left(beginning).contains(recordSpace.data());
}

QByteArray readDocxRecord(const QByteArray &part, const QString &name, const Watcher &watcher)
{
    XmlPart xml(part, name, watcher);
    const bool isRecord = xml.next() && xml.name() == u"sent" && xml.space() == recordSpace;
    const QByteArray record = isRecord ? xml.readText().toUtf8() : QByteArray();
    return xml.outcome() ? record : QByteArray();
}

QString docxBookmark(ArticleId article)
{
    return QStringLiteral("pq_") + article.uuid().toString(QUuid::Id128);
}

bool isDocxBookmark(const QString &name)
{
    return name.startsWith(QLatin1String("pq_")) && name.size() == 35;
}

} // namespace pullquote
