#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QStringList>

namespace pullquote {

/// Files that are one source together, by their names in it: a zip archive, a folder. Names have slashes and
/// are only looked up, never taken for paths.
class PackageFiles {
public:
    virtual ~PackageFiles() = default;

    /// In no particular order.
    virtual QStringList names() const = 0;
    virtual bool contains(const QString &name) const = 0;
    /// One of them. A problem for one that is too large or cannot be read.
    virtual Result<QByteArray> read(const QString &name) = 0;
    /// A problem when more was asked for than is read at once: then what came of it is not all.
    virtual Result<void> wasEnough() const { return {}; }
};

} // namespace pullquote
