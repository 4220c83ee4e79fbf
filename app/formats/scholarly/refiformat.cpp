#include "app/formats/scholarly/refiformat.h"

#include "app/formats/annotations/layers.h"
#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/refiexport.h"
#include "app/formats/scholarly/refiimport.h"
#include "app/formats/writeall.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr qsizetype beginning = 4096;

/// Programs call it project.qde, or by the name of the project; at the root there is only one.
Result<QString> projectFileOf(const ZipArchive &archive)
{
    QStringList found;
    for (const QString &name : archive.names()) {
        if (name.endsWith(u".qde", Qt::CaseInsensitive) && !name.contains(u'/'))
            found.append(name);
    }
    if (found.size() == 1)
        return found.first();
    return Problem{
        found.isEmpty()
            ? QCoreApplication::translate("pullquote::RefiFormat", "There is no project in the archive.")
            : QCoreApplication::translate("pullquote::RefiFormat",
                                          "There are several projects in the archive."),
        {},
        QCoreApplication::translate("pullquote::RefiFormat", "Export it once more where it is from.")};
}

} // namespace

FormatDescription RefiFormat::description() const
{
    return {QStringLiteral("refi-qda"),
            QCoreApplication::translate("pullquote::RefiFormat", "REFI-QDA project"),
            {QStringLiteral("qdpx"), QStringLiteral("qde")},
            true,
            true,
            layerFeatures() << Feature::SpeakerRecord << Feature::Codebook,
            {}};
}

int RefiFormat::recognizes(const ImportSource &source) const
{
    if (ZipArchive::looksLike(source.bytes))
        return source.bytes.right(1 << 20).toLower().contains(".qde") ? 90 : 0;
    return source.bytes.left(beginning).contains(refi::projectSpace.toLatin1()) ? 90 : 0;
}

void RefiFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const
{
    RefiImport import(draft, options);
    const bool isArchive = ZipArchive::looksLike(source.bytes);
    const std::optional<Problem> problem = isArchive ? std::nullopt : tooLargeXml(source.bytes);
    if (problem)
        return draft.fail(*problem);
    if (!isArchive)
        return import.read(source.bytes, {}, nullptr, watcher);
    Result<ZipArchive> archive = ZipArchive::open(source.bytes, corpusLimits());
    const Result<QString> name = archive ? projectFileOf(*archive) : archive.problem();
    const Result<QByteArray> xml = name ? archive->read(*name) : name.problem();
    if (!xml)
        return draft.fail(xml.problem());
    import.read(*xml, *name, &*archive, watcher);
}

Result<void> RefiFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    const Result<QByteArray> archive = RefiExport(project, request).write(watcher);
    if (!archive)
        return archive.problem();
    return writeAll(out, *archive);
}

} // namespace pullquote
