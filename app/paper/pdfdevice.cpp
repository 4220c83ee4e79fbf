#include "app/paper/pdfdevice.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPdfWriter>

namespace pullquote {

/// Remembers what QPdfWriter does not look at: that bytes could not be written.
class PdfDevice::Output : public QIODevice {
public:
    explicit Output(QIODevice &out) : m_out(out) { open(QIODevice::WriteOnly); }

    bool hasFailed() const { return m_hasFailed; }
    QString reason() const { return m_out.errorString(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hasFailed = m_hasFailed || m_out.write(data, size) != size;
        return size;
    }

private:
    QIODevice &m_out;
    bool m_hasFailed = false;
};

struct PdfDevice::Writer {
    explicit Writer(QIODevice *out) : pdf(out) {}
    QPdfWriter pdf;
};

PdfDevice::PdfDevice(QIODevice &out, const QString &title, const QString &paper)
    : m_output(std::make_unique<Output>(out)), m_writer(std::make_unique<Writer>(m_output.get()))
{
    m_writer->pdf.setTitle(title);
    m_writer->pdf.setCreator(QStringLiteral("Pullquote"));
    m_writer->pdf.setPageSize(
        QPageSize(paper == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4));
}

PdfDevice::~PdfDevice() = default;

QPagedPaintDevice &PdfDevice::pages()
{
    return m_writer->pdf;
}

Result<void> PdfDevice::outcome() const
{
    if (m_output->hasFailed())
        return Problem{QCoreApplication::translate("pullquote::PdfDevice", "It cannot be written: %1.")
                           .arg(m_output->reason()),
                       {},
                       {}};
    return {};
}

QStringList PdfDevice::paperSizes()
{
    return {QStringLiteral("A4"), QStringLiteral("letter")};
}

} // namespace pullquote
