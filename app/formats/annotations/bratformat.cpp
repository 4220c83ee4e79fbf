#include "app/formats/annotations/bratformat.h"

#include "app/formats/annotations/bratexport.h"
#include "app/formats/annotations/bratimport.h"
#include "app/formats/annotations/bratnames.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/zipwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pullquote {

FormatDescription BratFormat::description() const
{
    return {QStringLiteral("brat"),
            QCoreApplication::translate("pullquote::BratFormat", "brat (zip or folder)"),
            {QStringLiteral("zip"), QStringLiteral("ann")},
            true,
            true,
            layerFeatures(),
            {ForeignDocument::articleOption()},
            true};
}

int BratFormat::recognizes(const ImportSource &source) const
{
    // The directory of a zip stands at its end.
    if (ZipArchive::looksLike(source.bytes))
        return source.bytes.right(1 << 20).contains(".ann") ? 80 : 0;
    // Lines of any kind come in any order.
    static const QRegularExpression line(
        QStringLiteral("^T[0-9]+\\t[A-Za-z0-9_-]+ [0-9]+ [0-9]+(;[0-9]+ [0-9]+)*\\t"),
        QRegularExpression::MultilineOption);
    if (line.match(QString::fromUtf8(source.bytes.left(1 << 16))).hasMatch())
        return 80;
    return source.name.endsWith(QLatin1String(".ann"), Qt::CaseInsensitive) ? 60 : 0;
}

bool BratFormat::isPackage(const QStringList &names) const
{
    static const QRegularExpression setting(
        QStringLiteral("^(.*/)?(annotation|visual|tools|kb_shortcuts)\\.conf$|^%1$")
            .arg(QRegularExpression::escape(bratIndex)));
    const QSet<QString> known(names.begin(), names.end());
    const auto pairs = std::count_if(names.begin(), names.end(), [&known](const QString &name) {
        return name.endsWith(QLatin1String(".ann")) &&
               known.contains(name.chopped(4) + QStringLiteral(".txt"));
    });
    // Of many annotators with an article each, more files are configuration than not.
    const auto settings = std::count_if(names.begin(), names.end(),
                                        [](const QString &name) { return setting.match(name).hasMatch(); });
    // Beside the pairs lies a word about the corpus, but no pile of documents.
    return pairs > 0 && 4 * pairs >= names.size() - settings;
}

void BratFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const
{
    BratImport import(draft, options);
    if (source.files) {
        import.readFiles(*source.files, watcher);
        // A corpus comes in whole or not at all, as it would as a zip.
        if (const Result<void> enough = source.files->wasEnough(); !enough)
            draft.fail(enough.problem());
        return;
    }
    if (!ZipArchive::looksLike(source.bytes))
        return import.readLines(source.bytes, watcher);
    Result<ZipArchive> archive = ZipArchive::open(source.bytes, corpusLimits());
    if (!archive)
        return draft.fail(archive.problem());
    import.readFiles(*archive, watcher);
}

Result<void> BratFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    return writeZip(out, [&](PackageWriter &files) { return writeFiles(project, request, files, watcher); });
}

Result<void> BratFormat::writeFiles(ProjectReader &project, const ExportRequest &request, PackageWriter &out,
                                    const Watcher &watcher) const
{
    return BratExport(project, request, out).write(watcher);
}

} // namespace pullquote
