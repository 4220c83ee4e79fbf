#include "app/formats/sources.h"

#include "app/formats/folderfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace pullquote {

namespace {

/// What is larger and has not the name of anything that can be read is a film.
constexpr qint64 largestUnknown = qint64(16) << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Sources", text);
}

bool isFolder(const QString &path)
{
    return path != QLatin1String("-") && QFileInfo(path).isDir();
}

QSet<QString> readableSuffixes(const FormatRegistry &formats)
{
    QSet<QString> suffixes;
    for (const std::unique_ptr<Format> &format : formats.all()) {
        const FormatDescription description = format->description();
        for (const QString &suffix : description.reads ? description.suffixes : QStringList())
            suffixes.insert(suffix);
    }
    return suffixes;
}

/// All files of a folder, with the folders in it that are packages in place of their files.
class FolderWalk {
public:
    FolderWalk(const FormatRegistry &formats, const QString &format) : m_formats(formats), m_format(format) {}

    QStringList pathsIn(const QString &folder, const FolderFiles &files) const
    {
        if (isPackage(files.names()))
            return {folder};
        QStringList paths;
        QSet<QString> done;
        for (const QString &name : files.names()) {
            const qsizetype slash = name.indexOf(u'/');
            if (slash < 0) {
                paths.append(files.pathOf(name));
                continue;
            }
            const QString inner = files.pathOf(name.left(slash));
            if (done.contains(inner))
                continue;
            done.insert(inner);
            // It was listed a moment ago: what cannot be listed now has gone.
            if (const Result<FolderFiles> innerFiles = FolderFiles::list(inner))
                paths += pathsIn(inner, *innerFiles);
        }
        return paths;
    }

private:
    bool isPackage(const QStringList &names) const
    {
        for (const std::unique_ptr<Format> &format : m_formats.all()) {
            const bool isWanted = m_format.isEmpty() || format->description().key == m_format;
            if (isWanted && format->isPackage(names))
                return true;
        }
        return false;
    }

    const FormatRegistry &m_formats;
    QString m_format;
};

} // namespace

SourcePaths sourcePaths(const QStringList &paths, const FormatRegistry &formats, const QString &format)
{
    SourcePaths found;
    for (const QString &path : paths) {
        if (!isFolder(path)) {
            found.paths.append(path);
            found.named.append(path);
            continue;
        }
        const Result<FolderFiles> files = FolderFiles::list(path);
        if (!files) {
            found.problems.append(files.problem());
            continue;
        }
        if (files->names().isEmpty())
            found.problems.append({tr("There is no file in this folder."), path, {}});
        found.paths += FolderWalk(formats, format).pathsIn(path, *files);
    }
    return found;
}

Result<ImportSource> openSource(const QString &path)
{
    if (!isFolder(path))
        return readSource(path);
    Result<FolderFiles> files = FolderFiles::list(path);
    if (!files)
        return files.problem();
    ImportSource source{path, {}, true};
    source.files = std::make_shared<FolderFiles>(*std::move(files));
    return source;
}

Sources findSources(const QStringList &paths, const FormatRegistry &formats, const QString &format,
                    const Watcher &watcher)
{
    const SourcePaths found = sourcePaths(paths, formats, format);
    const QSet<QString> named(found.named.begin(), found.named.end());
    Sources sources{{}, found.problems, {}};
    const auto isReadable = [&](const ImportSource &source) {
        const Format *wanted = formats.format(format);
        return wanted && !source.files ? wanted->recognizes(source) > 0
                                       : formats.recognize(source) != nullptr;
    };
    const QSet<QString> suffixes = readableSuffixes(formats);
    const auto mayBeReadable = [&suffixes](const QFileInfo &file) {
        return file.isDir() || file.size() <= largestUnknown || suffixes.contains(file.suffix().toLower());
    };
    const auto leaveOut = [&sources](const QString &path) {
        sources.leftOut.append({tr("It is nothing that can be read, and was left out."), path, {}});
    };
    for (qsizetype i = 0; i < found.paths.size(); ++i) {
        if (!watcher.goesOn(i, found.paths.size())) {
            sources.problems.append({tr("The import was stopped. Nothing was changed."), {}, {}});
            break;
        }
        const QString &path = found.paths[i];
        const bool isNamed = named.contains(path);
        if (!isNamed && !mayBeReadable(QFileInfo(path))) {
            leaveOut(path);
            continue;
        }
        Result<ImportSource> source = openSource(path);
        if (!source)
            (isNamed ? sources.problems : sources.leftOut).append(source.problem());
        else if (!isNamed && !isReadable(*source))
            leaveOut(path);
        else if (source->isNamed && found.paths.size() > 1) // of many, each is in memory when its turn comes
            sources.list.append(ImportItem::onDisk(path));
        else
            sources.list.append(ImportItem(*std::move(source)));
    }
    return sources;
}

} // namespace pullquote
