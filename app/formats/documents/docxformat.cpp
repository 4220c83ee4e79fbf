#include "app/formats/documents/docxformat.h"

#include "app/formats/annotations/layers.h"
#include "app/formats/documents/commentedimport.h"
#include "app/formats/documents/documentimport.h"
#include "app/formats/documents/docxreader.h"
#include "app/formats/documents/docxwriter.h"
#include "app/formats/documents/ziparchive.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocxFormat", text);
}

/// Names stand as they are in an archive.
bool mayBeOurs(const QByteArray &bytes)
{
    return bytes.contains("customXml/item");
}

} // namespace

FormatDescription DocxFormat::description() const
{
    return {QStringLiteral("docx"),
            tr("Word document"),
            {QStringLiteral("docx"), QStringLiteral("docm")},
            true,
            true,
            layerFeatures(),
            headOptions() << notesOption()};
}

int DocxFormat::recognizes(const ImportSource &source) const
{
    const bool hasSuffix = source.suffix().startsWith(QLatin1String("doc"));
    if (!ZipArchive::looksLike(source.bytes))
        return hasSuffix && source.bytes.startsWith("\xD0\xCF\x11\xE0") ? 50 : 0;
    // Names stand as they are in front of each entry and in the directory at the end.
    const bool isWord =
        source.bytes.left(1 << 16).contains("word/") || source.bytes.right(1 << 16).contains("word/");
    return isWord ? 90 : hasSuffix ? 50 : 0;
}

QList<FormatOption> DocxFormat::readingOptions(const ImportSource &source) const
{
    const Result<Document> document =
        mayBeOurs(source.bytes) ? readDocx(source.bytes, {}) : Result<Document>(Document());
    const Result<QList<SentArticle>> sent =
        document ? readSentRecord(document->sentRecord) : document.problem();
    if (!sent || sent->isEmpty())
        return Format::readingOptions(source);
    return {notesOption()}; // the article is here, or in what was sent
}

void DocxFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const
{
    const Result<Document> document = readDocx(source.bytes, watcher);
    if (!watcher.goesOn(source.bytes.size(), source.bytes.size()))
        return;
    if (!document)
        return draft.fail(document.problem());
    const Result<QList<SentArticle>> sent = readSentRecord(document->sentRecord);
    if (!sent)
        return draft.fail(sent.problem());
    if (!sent->isEmpty())
        return CommentedImport(draft, options, *document, *sent).read(watcher);
    if (!document->sentRecord.isEmpty())
        draft.warn(
            {tr("What Pullquote keeps in it of what was sent is damaged, so it was read as a document like "
                "others."),
             {},
             tr("Get the file once more.")});
    importDocument(*document, source, options, description(), draft, watcher);
}

Result<void> DocxFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    DocxWriter document;
    return writeCommentedDocument(project, request, document, out, watcher);
}

} // namespace pullquote
