#include "app/formats/importsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ImportSource", text);
}

} // namespace

QString ImportSource::baseName() const
{
    return isNamed ? QFileInfo(name).completeBaseName() : QString();
}

QString ImportSource::suffix() const
{
    return isNamed ? QFileInfo(name).suffix().toLower() : QString();
}

Result<ImportSource> readSource(const QString &path)
{
    if (path == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Problem{tr("Standard input cannot be read."), {}, {}};
        Result<ImportSource> source = readSource(input, tr("standard input"));
        if (source)
            source->isNamed = false;
        return source;
    }
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{tr("There is no such file."), path, tr("Check the name and the folder.")};
    if (info.isDir())
        return Problem{tr("This is a folder, not a file."), path, tr("Name the files in it.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("The file cannot be read: %1.").arg(file.errorString()), path, {}};
    return readSource(file, path);
}

Result<ImportSource> readSource(QIODevice &device, const QString &name)
{
    ImportSource source{name, {}, true};
    // In pieces, so that a device without an end is refused and not swallowed.
    constexpr qint64 piece = 1 << 20;
    constexpr qint64 maximumReserve = 64 << 20; // what a device says of its size need not be true
    if (!device.isSequential())                 // or it grows by copying
        source.bytes.reserve(std::clamp<qint64>(device.size(), 0, maximumReserve));
    while (source.bytes.size() <= maximumSourceBytes) {
        const QByteArray bytes = device.read(piece);
        if (bytes.isEmpty())
            break;
        source.bytes.append(bytes);
    }
    if (source.bytes.size() > maximumSourceBytes)
        return Problem{tr("The file is larger than 1 GB."), name, tr("Split it and import the parts.")};
    if (source.bytes.isEmpty())
        return Problem{tr("The file is empty."), name, {}};
    return source;
}

} // namespace pullquote
