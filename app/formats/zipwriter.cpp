#include "app/formats/zipwriter.h"

#include "app/formats/packagewriter.h"
#include "app/formats/writeall.h"

#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace pullquote {

namespace {

/// Of 0 to 9. What is large here is full of ids, which zlib's usual 6 needs twice the time for, to save a
/// twentieth of the room.
constexpr int compression = 4;

class PackageInZip : public PackageWriter {
public:
    explicit PackageInZip(ZipWriter &zip) : m_zip(zip) {}

    /// In memory little goes wrong, and ZipWriter tells of it in the end.
    Result<void> add(const QString &name, const QByteArray &bytes) override
    {
        m_zip.add(name, bytes);
        return {};
    }

private:
    ZipWriter &m_zip;
};

} // namespace

ZipWriter::ZipWriter()
    : m_buffer(std::make_unique<QBuffer>()), m_zip(std::make_unique<QuaZip>(m_buffer.get()))
{
    m_failed = !m_zip->open(QuaZip::mdCreate);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    add(name, bytes, 8); // deflate
}

void ZipWriter::addUnpacked(const QString &name, const QByteArray &bytes)
{
    add(name, bytes, 0);
}

void ZipWriter::add(const QString &name, const QByteArray &bytes, int method)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the first that a zip can say
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile file(m_zip.get());
    if (m_failed || !file.open(QIODevice::WriteOnly, info, nullptr, 0, method, compression) ||
        file.write(bytes) != bytes.size()) {
        m_failed = true;
        return;
    }
    file.close();
    m_failed = file.getZipError() != 0;
}

Result<QByteArray> ZipWriter::finish()
{
    m_zip->close();
    if (m_failed || m_zip->getZipError() != 0)
        return Problem{
            QCoreApplication::translate("pullquote::ZipWriter", "The archive cannot be packed."), {}, {}};
    return m_buffer->data();
}

Result<void> writeZip(QIODevice &out, const std::function<Result<void>(PackageWriter &)> &write)
{
    ZipWriter zip;
    PackageInZip package(zip);
    if (const Result<void> written = write(package); !written)
        return written;
    const Result<QByteArray> packed = zip.finish();
    return packed ? writeAll(out, *packed) : Result<void>(packed.problem());
}

} // namespace pullquote
