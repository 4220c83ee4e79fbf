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
    QList<FormatOption> options = Format::readingOptions(source);
    const Result<Document> document =
        mayBeOurs(source.bytes) ? readDocx(source.bytes, {}) : Result<Document>(Document());
    const QList<SentArticle> sent = document ? readSentRecord(document->sentRecord) : QList<SentArticle>();
    if (sent.isEmpty())
        return options;
    FormatOption colleague = CommentedImport::colleagueOption();
    colleague.defaultValue = CommentedImport::foundColleague(*document, sent);
    options.prepend(colleague);
    return options;
}

void DocxFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const
{
    const Result<Document> document = readDocx(source.bytes, watcher);
    if (!watcher.goesOn(source.bytes.size(), source.bytes.size()))
        return;
    if (!document)
        return draft.fail(document.problem());
    const QList<SentArticle> sent = readSentRecord(document->sentRecord);
    if (sent.isEmpty())
        return importDocument(*document, source, options, description(), draft, watcher);
    CommentedImport(draft, options, *document, sent).read(watcher);
}

Result<void> DocxFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    DocxWriter document;
    return writeCommentedDocument(project, request, document, out, watcher);
}

} // namespace pullquote
