// Reads a PDF from standard input and tells its lines on standard output (pagelines.h). Takes no arguments
// and opens no file of the user's: what a PDF made to do harm may reach ends with this process.

#include "app/pdfreader/confinement.h"
#include "app/pdfreader/outcome.h"
#include "app/pdfreader/pagelines.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <poppler-qt6.h>

#include <cstdio>
#include <new>

#include <unistd.h>

namespace {

using namespace pullquote;

QByteArray readAll(std::FILE *file)
{
    QByteArray bytes;
    char piece[1 << 16];
    for (std::size_t size = std::fread(piece, 1, sizeof piece, file); size > 0;
         size = std::fread(piece, 1, sizeof piece, file))
        bytes.append(piece, qsizetype(size));
    return bytes;
}

bool write(const QJsonObject &told)
{
    const QByteArray line = QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size());
}

PdfOutcome readPdf()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(readAll(stdin));
    if (!pdf)
        return PdfOutcome::Broken;
    if (pdf->isLocked())
        return PdfOutcome::Locked;
    if (pdf->numPages() < 1)
        return PdfOutcome::NoPages;
    return tellLines(*pdf, write) && std::fflush(stdout) == 0 ? PdfOutcome::Done : PdfOutcome::Unwritten;
}

} // namespace

int main()
{
    PdfOutcome outcome = PdfOutcome::Broken;
    try {
        if (confineProcess())
            outcome = readPdf();
    } catch (const std::bad_alloc &) {
        outcome = PdfOutcome::OutOfMemory;
    }
    // What it holds goes with it: nothing of the document's is touched again.
    _exit(int(outcome));
}
