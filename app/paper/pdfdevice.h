#pragma once

#include "app/text/result.h"

#include <QString>

#include <memory>

class QIODevice;
class QPagedPaintDevice;

namespace pullquote {

/// A PDF as a device with pages.
class PdfDevice {
public:
    /// `paper`: one of paperSizes(). The device must be open and outlive it.
    PdfDevice(QIODevice &out, const QString &title, const QString &paper);
    ~PdfDevice();

    QPagedPaintDevice &pages();
    /// Whether all has been written. Ask when nothing paints on it any more.
    Result<void> outcome() const;

    static QStringList paperSizes();

private:
    class Output;
    struct Writer;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Writer> m_writer;
};

} // namespace pullquote
