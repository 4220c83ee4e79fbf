#include "app/formats/documents/ziparchive.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtEndian>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ZipArchive", text);
}

Problem damaged()
{
    return {tr("The file is damaged: not all of it can be unpacked."), {}, tr("Get it once more.")};
}

Problem tooLarge(const QString &name)
{
    return {tr("It unpacks to far more than a document has. Nothing of it was read."), name, {}};
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// Whether the record at the end is there and the directory begins where it says. QuaZip compares what it has
/// read of the first entry before it looks whether it could read it.
bool hasDirectory(const QByteArray &bytes)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype headerSize = 46;
    const qsizetype record = bytes.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (record < 0 || record + recordSize > bytes.size())
        return false;
    const quint32 size = numberAt(bytes, record + 12);
    if (numberAt(bytes, record + 16) == 0xFFFFFFFF || size == 0xFFFFFFFF)
        return true; // the numbers stand elsewhere: zip64
    const qsizetype directory = record - qsizetype(size);
    return size == 0 ||
           (directory >= 0 && size >= headerSize && bytes.mid(directory, 4) == QByteArray("PK\x01\x02", 4));
}

/// A name that could lead out of a folder, were it ever taken for a path.
bool isSafeName(const QString &name)
{
    const bool isOdd = name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') ||
                       name.contains(QChar(0)) || (name.size() > 1 && name[1] == u':');
    return !isOdd && !name.split(u'/').contains(QStringLiteral(".."));
}

bool isPacked(const QuaZipFileInfo64 &entry)
{
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    return entry.method == stored || entry.method == deflated;
}

Result<void> check(const QuaZipFileInfo64 &entry, const ZipLimits &limits)
{
    constexpr quint16 encrypted = 1;
    if (!isSafeName(entry.name) || entry.isSymbolicLink())
        return Problem{
            tr("It has an entry that points outside of it. Nothing of it was read."), entry.name, {}};
    if (entry.flags & encrypted)
        return Problem{tr("It is locked with a password."), entry.name,
                       tr("Save it without one and import that.")};
    if (!isPacked(entry))
        return Problem{tr("It is packed in a way that is not read here."), entry.name,
                       tr("Pack it as an ordinary zip.")};
    const auto size = qint64(entry.uncompressedSize);
    if (size < 0 || size > limits.entryBytes)
        return tooLarge(entry.name);
    if (size > limits.freeBytes && size / limits.ratio > qint64(entry.compressedSize))
        return tooLarge(entry.name);
    return {};
}

} // namespace

bool ZipArchive::looksLike(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

ZipArchive::ZipArchive(const QByteArray &bytes, const ZipLimits &limits)
    : m_limits(limits), m_buffer(std::make_unique<QBuffer>())
{
    m_buffer->setData(bytes);
    m_zip = std::make_unique<QuaZip>(m_buffer.get());
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    ZipArchive archive(bytes, limits);
    if (!hasDirectory(bytes) || !archive.m_zip->open(QuaZip::mdUnzip))
        return damaged();
    if (const Result<void> read = archive.readDirectory(); !read)
        return read.problem();
    return archive;
}

Result<void> ZipArchive::readDirectory()
{
    const Problem tooMany{tr("It has more entries than a document needs. Nothing of it was read."), {}, {}};
    if (m_zip->getEntriesCount() > m_limits.entries)
        return tooMany;
    qint64 total = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 entry;
        if (!m_zip->getCurrentFileInfo(&entry))
            return damaged();
        if (const Result<void> checked = check(entry, m_limits); !checked)
            return checked;
        total += qint64(entry.uncompressedSize);
        if (total > m_limits.totalBytes)
            return tooLarge({});
        if (m_sizes.contains(entry.name))
            return Problem{
                tr("It has two entries of the same name. Nothing of it was read."), entry.name, {}};
        m_sizes.insert(entry.name, qint64(entry.uncompressedSize));
        if (m_sizes.size() > m_limits.entries)
            return tooMany;
    }
    return m_zip->getZipError() == UNZ_OK ? Result<void>() : damaged();
}

Result<QByteArray> ZipArchive::beginningOf(const QString &name, qint64 most)
{
    if (!m_sizes.contains(name) || !m_zip->setCurrentFile(name, QuaZip::csSensitive))
        return damaged();
    QuaZipFile file(m_zip.get());
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.read(most)) : damaged();
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto size = m_sizes.constFind(name);
    if (size == m_sizes.constEnd())
        return Problem{tr("A part of the document is missing."), name, tr("Get the file once more.")};
    if (!m_zip->setCurrentFile(name, QuaZip::csSensitive))
        return damaged();
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    constexpr qint64 piece = 1 << 16;
    QByteArray bytes;
    bytes.reserve(*size);
    while (true) {
        const QByteArray read = file.read(piece);
        if (read.isEmpty())
            break;
        bytes += read;
        m_totalRead += read.size();
        if (bytes.size() > *size || m_totalRead > m_limits.totalBytes)
            return tooLarge(name);
    }
    const bool isWhole = file.getZipError() == UNZ_OK && bytes.size() == *size;
    file.close(); // compares the check sum
    return isWhole && file.getZipError() == UNZ_OK ? Result<QByteArray>(std::move(bytes)) : damaged();
}

} // namespace pullquote
