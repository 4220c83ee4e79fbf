#include "app/formats/documents/odtformat.h"

#include "app/formats/documents/odtstory.h"
#include "app/formats/documents/odtwriter.h"
#include "app/formats/documents/xmlpart.h"
#include "app/formats/documents/ziparchive.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString metadataPart = QStringLiteral("meta.xml");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::OdtFormat", text);
}

Problem noOdt()
{
    return {tr("This is no OpenDocument text."), {}, tr("Save it as .odt and import that.")};
}

/// A document with a password has parts that are no zip entries with one, but rubbish to who has no key.
Result<void> refuseEncrypted(ZipArchive &archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.contains(manifest))
        return {};
    const Result<QByteArray> bytes = archive.read(manifest);
    if (!bytes)
        return bytes.problem();
    if (bytes->contains("encryption-data"))
        return Problem{tr("It is locked with a password."), {}, tr("Save it without one and import that.")};
    return {};
}

Result<void> readMetadata(ZipArchive &archive, Document &document)
{
    if (!archive.contains(metadataPart))
        return {};
    const Result<QByteArray> bytes = archive.read(metadataPart);
    if (!bytes)
        return bytes.problem();
    XmlPart xml(*bytes, metadataPart);
    QString lastAuthor;
    QString lastDate;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"title")
            document.title = xml.readText();
        else if (xml.name() == u"initial-creator")
            document.byline = xml.readText();
        else if (xml.name() == u"creator")
            lastAuthor = xml.readText();
        else if (xml.name() == u"creation-date")
            document.published = xml.readText();
        else if (xml.name() == u"date")
            lastDate = xml.readText();
        else if (xml.name() == u"language")
            document.language = xml.readText();
    }
    if (document.byline.isEmpty())
        document.byline = lastAuthor;
    if (document.published.isEmpty())
        document.published = lastDate;
    return xml.outcome();
}

Result<void> readContent(ZipArchive &archive, Document &document, const Watcher &watcher)
{
    if (!archive.contains(contentPart))
        return noOdt();
    const Result<QByteArray> bytes = archive.read(contentPart);
    if (!bytes)
        return bytes.problem();
    XmlPart xml(*bytes, contentPart, watcher);
    OdtStory story(xml);
    const bool isText = story.read();
    if (const Result<void> read = xml.outcome(); !read)
        return read;
    if (!isText)
        return noOdt();
    story.moveTo(document);
    return {};
}

} // namespace

FormatDescription OdtFormat::description() const
{
    return {QStringLiteral("odt"),
            tr("OpenDocument text"),
            {QStringLiteral("odt"), QStringLiteral("ott")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Kind, Feature::Speaker,
             Feature::Topics, Feature::Note, Feature::Annotators, Feature::ArticleMetadata},
            headOptions() << notesOption()};
}

int OdtFormat::recognizes(const ImportSource &source) const
{
    if (!ZipArchive::looksLike(source.bytes))
        return 0;
    // Its first entry is not packed and says what it is.
    const QByteArray start = source.bytes.left(200);
    if (start.contains("mimetype") && start.contains("application/vnd.oasis.opendocument.text"))
        return 100;
    return source.suffix() == QLatin1String("odt") ? 50 : 0;
}

Result<Document> OdtFormat::readDocument(const ImportSource &source, const Watcher &watcher) const
{
    Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    if (!archive)
        return archive.problem();
    Document document;
    for (const Result<void> &step : {refuseEncrypted(*archive), readMetadata(*archive, document),
                                     readContent(*archive, document, watcher)}) {
        if (!step)
            return step.problem();
    }
    return document;
}

Result<void> OdtFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    OdtWriter document;
    return writeCommentedDocument(project, request, document, out, watcher);
}

} // namespace pullquote
