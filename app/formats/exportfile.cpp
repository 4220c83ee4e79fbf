#include "app/formats/exportfile.h"

#include "app/formats/folderwriter.h"
#include "app/formats/formatregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ExportFile", text);
}

/// QSaveFile syncs the file it renames, not the folder in which the name changed.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
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
    const Result<void> written = format.writeFiles(project, request, **folder, watcher);
    return written ? (*folder)->finish() : written;
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
    syncFolderOf(path);
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
