#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace pullquote {

/// The program that reads PDFs, and what it may take. It limits its own memory, its time on the processor and
/// what it may reach (app/pdfreader/confinement.h).
struct PdfHelper {
    QString program; ///< its path; empty: there is none
    QStringList arguments;
    int mostMilliseconds = 90'000; ///< that anybody waits for it
    qint64 mostAnswer = qint64(512) << 20;

    /// That of this installation; see helperProgram().
    static PdfHelper installed();
};

/// The largest PDF, in bytes.
inline constexpr qint64 maximumPdfBytes = qint64(256) << 20;

/// Hands the PDF to the helper and answers what it says. The helper is gone when this comes back, also after
/// a stop by the watcher, which is a problem like every other failure. Waits; needs no event loop.
Result<QByteArray> runPdfHelper(const QByteArray &pdf, const PdfHelper &helper, const Watcher &watcher);

} // namespace pullquote
