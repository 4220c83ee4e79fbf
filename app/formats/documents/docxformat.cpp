#include "app/formats/documents/docxformat.h"

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

} // namespace

FormatDescription DocxFormat::description() const
{
    return {QStringLiteral("docx"),
            tr("Word document"),
            {QStringLiteral("docx"), QStringLiteral("docm")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Kind, Feature::Speaker,
             Feature::Topics, Feature::Note, Feature::Annotators, Feature::ArticleMetadata},
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

Result<Document> DocxFormat::readDocument(const ImportSource &source, const Watcher &watcher) const
{
    return readDocx(source.bytes, watcher);
}

Result<void> DocxFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    DocxWriter document;
    return writeCommentedDocument(project, request, document, out, watcher);
}

} // namespace pullquote
