#include "app/formats/documents/pdfformat.h"

#include "app/formats/documents/pdfhelper.h"
#include "app/formats/documents/pdftext.h"

#include <QCoreApplication>

namespace pullquote {

FormatDescription PdfFormat::description() const
{
    return {QStringLiteral("pdf"),
            QCoreApplication::translate("pullquote::PdfFormat", "PDF"),
            {QStringLiteral("pdf")},
            true,
            false,
            {Feature::ArticleMetadata},
            headOptions()};
}

int PdfFormat::recognizes(const ImportSource &source) const
{
    // Mailers and printers put lines in front of it.
    if (source.bytes.left(1024).contains("%PDF-"))
        return source.bytes.startsWith("%PDF-") ? 100 : 60;
    return source.suffix() == QLatin1String("pdf") ? 20 : 0;
}

Result<Document> PdfFormat::readDocument(const ImportSource &source, const Watcher &watcher) const
{
    const Result<QByteArray> answer = runPdfHelper(source.bytes, PdfHelper::installed(), watcher);
    if (!answer)
        return answer.problem();
    Result<PdfPages> pages = readPdfPages(*answer);
    if (!pages)
        return pages.problem();
    return readPdfText(*std::move(pages));
}

} // namespace pullquote
