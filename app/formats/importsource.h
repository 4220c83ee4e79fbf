#pragma once

#include "app/text/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace pullquote {

class PackageFiles;

/// What is imported, as bytes, and what to call it.
struct ImportSource {
    QString name; ///< the path as given, or "standard input"; no format trusts its suffix alone
    QByteArray bytes;
    bool isNamed = true; ///< false: the name is no file name
    std::shared_ptr<PackageFiles> files =
        {}; ///< of a folder whose files belong together; null: the bytes are all

    /// The name without folders and suffix: "press-conference". Empty for standard input.
    QString baseName() const;
    /// Lower case, without the dot; may be empty.
    QString suffix() const;
};

/// The largest source, in bytes.
inline constexpr qint64 maximumSourceBytes = qint64(1024) * 1024 * 1024;

/// Reads a file, or standard input for "-". A missing, unreadable, empty or too large file and a directory
/// are each a problem of its own.
Result<ImportSource> readSource(const QString &path);
/// The same from an open device.
Result<ImportSource> readSource(QIODevice &device, const QString &name);

} // namespace pullquote
