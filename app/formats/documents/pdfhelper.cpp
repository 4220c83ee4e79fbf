#include "app/formats/documents/pdfhelper.h"

#include "app/formats/documents/pdfpages.h"
#include "app/formats/helperprocess.h"
#include "app/formats/helperprogram.h"
#include "app/pdfreader/outcome.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::PdfHelper", text);
}

Problem takesTooLong()
{
    return {tr("The PDF takes too long to read."), {}, tr("Split it, or print it to a new PDF.")};
}

Problem needsTooMuch()
{
    return {tr("The PDF needs too much memory to be read."), {}, tr("Split it, or print it to a new PDF.")};
}

/// What an end of the helper means that is not the good one.
Problem problemOf(int status)
{
    switch (PdfOutcome(status)) {
    case PdfOutcome::Broken:
        return {tr("This is no PDF, or a damaged one."),
                {},
                tr("Open it in a viewer, and print it to a new PDF.")};
    case PdfOutcome::Locked:
        return {tr("The PDF is locked with a password."), {}, tr("Save it without one in a viewer.")};
    case PdfOutcome::NoPages:
        return {tr("The PDF has no pages."), {}, {}};
    case PdfOutcome::OutOfTime:
        return takesTooLong();
    case PdfOutcome::OutOfMemory:
        return needsTooMuch();
    default:
        return {tr("Reading the PDF failed: it is damaged, too large, or made to do harm."),
                {},
                tr("Open it in a viewer, and print it to a new PDF.")};
    }
}

} // namespace

PdfHelper PdfHelper::installed()
{
    return {helperProgram(QStringLiteral("pullquote-pdf-reader")), {}};
}

Result<QByteArray> runPdfHelper(const QByteArray &pdf, const PdfHelper &helper, const Watcher &watcher)
{
    if (pdf.size() > maximumPdfBytes)
        return Problem{tr("The PDF is larger than 256 MB."), {}, tr("Split it and import the parts.")};
    HelperProcess process({helper.mostMilliseconds, helper.mostAnswer}, watcher);
    process.hideUser();
    process.start(helper.program, helper.arguments);
    process.send(pdf);
    HelperAnswer answer = process.finish();
    switch (answer.end) {
    case HelperAnswer::End::NotStarted:
        return process.cannotStart();
    case HelperAnswer::End::Stopped:
        return pdfStopped();
    case HelperAnswer::End::OutOfTime:
        return takesTooLong();
    case HelperAnswer::End::TooMuch:
        return needsTooMuch();
    case HelperAnswer::End::Crashed:
        return problemOf(-1);
    case HelperAnswer::End::Exited:
        break;
    }
    if (answer.status != int(PdfOutcome::Done))
        return problemOf(answer.status);
    return std::move(answer.output);
}

} // namespace pullquote
