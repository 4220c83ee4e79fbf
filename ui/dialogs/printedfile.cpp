#include "ui/dialogs/printedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace pullquote {

namespace {

/// The file itself, where a link leads to it. Empty for what is no file: a pipe, a device.
QString fileOf(const QString &chosen)
{
    const QFileInfo info(chosen);
    if (info.exists())
        return info.isFile() ? info.canonicalFilePath() : QString();
    return chosen.isEmpty() ? QString() : info.absoluteFilePath();
}

} // namespace

PrintedFile::PrintedFile(QPrinter &printer) : m_printer(printer), m_chosen(fileOf(printer.outputFileName()))
{
    if (m_chosen.isEmpty())
        return;
    // By its ending the printer knows what to write.
    const QFileInfo info(m_chosen);
    m_beside = info.dir().filePath(u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'.' +
                                   (info.suffix().isEmpty() ? QStringLiteral("pdf") : info.suffix()));
    printer.setOutputFileName(m_beside);
}

PrintedFile::~PrintedFile()
{
    if (m_chosen.isEmpty())
        return;
    QFile::remove(m_beside);
    m_printer.setOutputFileName(m_chosen);
}

Result<void> PrintedFile::keep()
{
    // A rename takes the place of what is there, in one step.
    if (m_chosen.isEmpty() ||
        std::rename(QFile::encodeName(m_beside).constData(), QFile::encodeName(m_chosen).constData()) == 0)
        return {};
    return Problem{QCoreApplication::translate("pullquote::PrintedFile", "It cannot be written: %1.")
                       .arg(QString::fromLocal8Bit(std::strerror(errno))),
                   m_chosen, QCoreApplication::translate("pullquote::PrintedFile", "Choose another folder.")};
}

} // namespace pullquote
