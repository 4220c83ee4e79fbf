#pragma once

#include "app/text/result.h"

class QByteArray;

namespace pullquote {

/// Takes the files of an export that is a package of several, one by one: packed into a zip, or into a
/// folder.
class PackageWriter {
public:
    virtual ~PackageWriter() = default;

    /// A name with slashes, of ASCII letters: nothing else is safe everywhere. Each only once. After a
    /// problem nothing more may be added.
    virtual Result<void> add(const QString &name, const QByteArray &bytes) = 0;
};

} // namespace pullquote
