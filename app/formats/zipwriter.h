#pragma once

#include "app/text/result.h"

#include <QBuffer>

#include <functional>
#include <memory>

class QuaZip;

namespace pullquote {

class PackageWriter;

/// Packs files into a zip archive in memory. The same files in the same order make the same bytes.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();

    void add(const QString &name, const QByteArray &bytes);
    /// The same without packing it: what programs look for at the start of an archive.
    void addUnpacked(const QString &name, const QByteArray &bytes);
    /// The archive, or a problem when any of it could not be packed.
    Result<QByteArray> finish();

private:
    void add(const QString &name, const QByteArray &bytes, int method);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip; ///< writes the buffer
    bool m_failed = false;
};

/// Writes a zip of the files that `write` adds.
Result<void> writeZip(QIODevice &out, const std::function<Result<void>(PackageWriter &)> &write);

} // namespace pullquote
