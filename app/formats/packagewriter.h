#pragma once

class QByteArray;
class QString;

namespace pullquote {

/// Takes the files of an export that is a package of several, one by one: packed into a zip, or into a
/// folder. What goes wrong is told when all have been added, by whoever made the writer.
class PackageWriter {
public:
    virtual ~PackageWriter() = default;

    /// A name with slashes, of ASCII letters: nothing else is safe everywhere. Each only once.
    virtual void add(const QString &name, const QByteArray &bytes) = 0;
};

} // namespace pullquote
