#include "app/formats/documents/pdfformat.h"

#include "app/formats/articleprinting.h"
#include "app/formats/documents/pdfhelper.h"
#include "app/formats/documents/pdftext.h"
#include "app/formats/formatregistry.h"
#include "app/paper/pdfdevice.h"
#include "app/store/projectreader.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

const QString paperOption = QStringLiteral("paper");

} // namespace

FormatDescription PdfFormat::description() const
{
    const QStringList sizes = PdfDevice::paperSizes();
    return {QStringLiteral("pdf"),
            QCoreApplication::translate("pullquote::PdfFormat", "PDF"),
            {QStringLiteral("pdf")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Cue, Feature::Source,
             Feature::Addressee, Feature::Kind, Feature::Speaker, Feature::Topics, Feature::Note,
             Feature::Annotators, Feature::ArticleMetadata},
            headOptions() << printingOptions()
                          << FormatOption{
                                 paperOption,
                                 QCoreApplication::translate("pullquote::PdfFormat", "Size of the pages"),
                                 sizes.first(),
                                 sizes,
                                 OptionUse::Writing,
                                 {{QStringLiteral("letter"),
                                   QCoreApplication::translate("pullquote::PdfFormat", "US letter")}}}};
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
    Result<PdfPages> pages = readPdfPages(*answer, watcher);
    if (!pages)
        return pages.problem();
    return readPdfText(*std::move(pages), watcher);
}

Result<void> PdfFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    const Result<Project> settings = project.project();
    if (!settings)
        return settings.problem();
    PdfDevice pdf(out, settings->name, optionValue(description(), request.options, paperOption));
    setPaperMargins(pdf.pages());
    if (const Result<int> painted = paintArticles(pdf.pages(), project, request, watcher); !painted)
        return painted.problem();
    return pdf.outcome();
}

} // namespace pullquote
