#include "app/formats/documents/pdfhelper.h"

#include "app/formats/helperprogram.h"
#include "app/pdfreader/outcome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace pullquote {

namespace {

constexpr int glance = 50; ///< milliseconds between two looks at the watcher

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::PdfHelper", text);
}

Problem cannotStart(const PdfHelper &helper)
{
    return {tr("The program that reads PDFs cannot be started."), helper.program,
            tr("Install Pullquote again.")};
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

/// Nothing of the user's is known to it: no home, no settings.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &name : {QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("ASAN_OPTIONS")}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    return bare;
}

/// A process that does not outlive this.
class Run {
public:
    Run()
    {
        m_process.setProcessEnvironment(bareEnvironment());
        m_process.setWorkingDirectory(QStringLiteral("/"));
        m_process.setStandardErrorFile(QProcess::nullDevice());
    }
    ~Run()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY(Run)

    QProcess *operator->() { return &m_process; }

private:
    QProcess m_process;
};

} // namespace

PdfHelper PdfHelper::installed()
{
    return {helperProgram(QStringLiteral("pullquote-pdf-reader")), {}};
}

Result<QByteArray> runPdfHelper(const QByteArray &pdf, const PdfHelper &helper, const Watcher &watcher)
{
    if (pdf.size() > maximumPdfBytes)
        return Problem{tr("The PDF is larger than 256 MB."), {}, tr("Split it and import the parts.")};
    Run process;
    process->start(helper.program, helper.arguments);
    if (!process->waitForStarted())
        return cannotStart(helper);
    QElapsedTimer timer;
    timer.start();
    process->write(pdf);
    process->closeWriteChannel();
    QByteArray answer;
    while (process->state() != QProcess::NotRunning) {
        if (!process->waitForReadyRead(glance))
            process->waitForFinished(1); // its output may be closed while it goes on
        answer += process->readAllStandardOutput();
        if (answer.size() > helper.mostAnswer)
            return needsTooMuch();
        if (timer.hasExpired(helper.mostMilliseconds))
            return takesTooLong();
        if (!watcher.goesOn(0, pdf.size()))
            return Problem{tr("Reading the PDF was stopped."), {}, {}};
    }
    answer += process->readAllStandardOutput();
    if (process->exitStatus() != QProcess::NormalExit)
        return problemOf(-1);
    if (process->exitCode() != int(PdfOutcome::Done))
        return problemOf(process->exitCode());
    return answer;
}

} // namespace pullquote
