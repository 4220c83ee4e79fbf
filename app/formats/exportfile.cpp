#include "app/formats/exportfile.h"

#include "app/formats/exportwalk.h"
#include "app/formats/folderwriter.h"
#include "app/formats/formatregistry.h"
#include "app/formats/syncfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ExportFile", text);
}

Result<void> writeStandardOutput(const std::function<Result<void>(QIODevice &)> &write)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Problem{tr("Standard output cannot be written."), {}, {}};
    const Result<void> written = write(output);
    if (written && !output.flush())
        return Problem{tr("Standard output cannot be written: %1.").arg(output.errorString()), {}, {}};
    return written;
}

Result<void> exportFolder(ProjectReader &project, const Format &format, const ExportRequest &request,
                          const QString &path, const Watcher &watcher)
{
    const Result<std::unique_ptr<FolderWriter>> folder = FolderWriter::begin(path);
    if (!folder)
        return folder.problem();
    if (const Result<void> written = format.writeFiles(project, request, **folder, watcher); !written)
        return written;
    if (watcher.cancelled && watcher.cancelled())
        return exportStopped();
    return (*folder)->finish();
}

} // namespace

bool namesFolder(const QString &path)
{
    return path != QLatin1String("-") && (path.endsWith(u'/') || QFileInfo(path).isDir());
}

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (path == QLatin1String("-"))
        return writeStandardOutput(write);
    if (namesFolder(path))
        return Problem{tr("This is a folder, not a file."), path, tr("Name a file in it.")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{tr("The file cannot be written: %1.").arg(file.errorString()), path,
                       tr("Choose another folder.")};
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return Problem{tr("The file cannot be written: %1.").arg(file.errorString()), path,
                       tr("The old file, if there was one, is as it was.")};
    syncFolder(QFileInfo(path).absolutePath()); // where the name changed: QSaveFile syncs the file alone
    return {};
}

Result<void> exportFile(ProjectReader &project, const Format &format, const ExportRequest &request,
                        const QString &path, const Watcher &watcher)
{
    const FormatDescription description = format.description();
    if (!description.writes)
        return Problem{tr("The format %1 can only be read.").arg(description.key), {}, {}};
    if (const Result<void> checked =
            checkOptions(description.key, description.optionsFor(OptionUse::Writing), request.options);
        !checked)
        return checked;
    if (description.writesFolders && namesFolder(path))
        return exportFolder(project, format, request, path, watcher);
    return writeFile(path, [&](QIODevice &out) { return format.write(project, request, out, watcher); });
}

} // namespace pullquote
