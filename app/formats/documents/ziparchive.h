#pragma once

#include "app/formats/packagefiles.h"

#include <QHash>

#include <memory>

class QBuffer;
class QuaZip;

namespace pullquote {

/// How much a zip archive may ask for. A small file can be made to unpack to a thousand times its size.
struct ZipLimits {
    int entries = 2000;
    qint64 entryBytes = qint64(64) << 20;  ///< one entry, unpacked
    qint64 totalBytes = qint64(256) << 20; ///< all of them, as declared and as read
    qint64 ratio = 200;                    ///< unpacked to packed, of entries above `freeBytes`
    qint64 freeBytes = qint64(1) << 20;
};

/// A zip archive from a stranger, in memory. Nothing of it ever becomes a path: names are only looked up.
class ZipArchive : public PackageFiles {
public:
    /// Whether the bytes begin like a zip archive with entries.
    static bool looksLike(const QByteArray &bytes);

    /// Reads the directory. A problem for what is damaged, locked with a password, or beyond the limits, and
    /// for names that point outside, stand there twice, or are links.
    static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive() override;

    /// In no particular order; folders end with a slash.
    QStringList names() const override { return m_sizes.keys(); }
    bool contains(const QString &name) const override { return m_sizes.contains(name); }

    /// One entry, unpacked. The limits are counted while unpacking, whatever the directory says.
    Result<QByteArray> read(const QString &name) override;
    /// How an entry begins, to look at what it is: so many bytes of it, fewer where it has no more.
    Result<QByteArray> beginningOf(const QString &name, qint64 most);

private:
    explicit ZipArchive(const QByteArray &bytes, const ZipLimits &limits);
    Result<void> readDirectory();

    ZipLimits m_limits;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip; ///< reads the buffer
    QHash<QString, qint64> m_sizes;
    qint64 m_totalRead = 0;
};

} // namespace pullquote
