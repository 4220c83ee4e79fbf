#include "app/formats/tables/workbookwriter.h"

#include "app/formats/helperprogram.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pullquote {

namespace {

constexpr int glance = 50;           ///< milliseconds between two looks at the watcher
constexpr qsizetype piece = 1 << 20; ///< bytes that are sent at once

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WorkbookWriter", text);
}

Problem problemOf(WorkbookOutcome outcome)
{
    switch (outcome) {
    case WorkbookOutcome::TooManyRows:
        return {tr("A sheet of a workbook holds no more than 1,048,576 rows."),
                {},
                tr("Export fewer articles at once, or a table (CSV).")};
    case WorkbookOutcome::NoRoom:
        return {tr("There is no room for the workbook's temporary files."),
                {},
                tr("Make room on the disk, and try again.")};
    default:
        return {tr("The workbook could not be made."), {}, tr("Export a table (CSV) instead.")};
    }
}

} // namespace

WorkbookWriter::WorkbookWriter(const Watcher &watcher) : m_watcher(watcher)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(helperProgram(QStringLiteral("pullquote-workbook")), {m_folder.path()});
    m_process.waitForStarted();
}

WorkbookWriter::~WorkbookWriter()
{
    m_process.kill();
    m_process.waitForFinished();
}

void WorkbookWriter::beginSheet(const QString &title, const QList<WorkbookColumn> &columns)
{
    QJsonArray told;
    for (const WorkbookColumn &column : columns)
        told.append(QJsonObject{{QStringLiteral("name"), column.name},
                                {QStringLiteral("look"), int(column.look)},
                                {QStringLiteral("key"), column.isKey}});
    tell(QJsonDocument(QJsonObject{{QStringLiteral("sheet"), title}, {QStringLiteral("columns"), told}}));
}

void WorkbookWriter::addRow(const QStringList &fields)
{
    tell(QJsonDocument(QJsonArray::fromStringList(fields)));
}

void WorkbookWriter::tell(const QJsonDocument &line)
{
    m_pending += line.toJson(QJsonDocument::Compact) + '\n';
    if (m_pending.size() >= piece)
        send();
}

/// No more than a piece waits for the process to take it.
void WorkbookWriter::send()
{
    if (m_process.state() != QProcess::Running)
        return m_pending.clear();
    m_process.write(std::exchange(m_pending, {}));
    while (m_process.bytesToWrite() > piece && m_process.state() == QProcess::Running && mayGoOn())
        m_process.waitForBytesWritten(glance);
}

bool WorkbookWriter::mayGoOn() const
{
    return !m_watcher.cancelled || !m_watcher.cancelled();
}

Result<QByteArray> WorkbookWriter::finish()
{
    if (!m_folder.isValid())
        return problemOf(WorkbookOutcome::NoRoom);
    if (m_process.error() == QProcess::FailedToStart)
        return Problem{tr("The program that makes workbooks cannot be started."), m_process.program(),
                       tr("Install Pullquote again.")};
    send();
    m_process.closeWriteChannel();
    while (m_process.state() != QProcess::NotRunning) {
        if (!m_process.waitForReadyRead(glance))
            m_process.waitForFinished(1); // its output may be closed while it goes on
        if (!mayGoOn())
            return Problem{tr("The export was stopped."), {}, {}};
    }
    if (m_process.exitStatus() != QProcess::NormalExit)
        return problemOf(WorkbookOutcome::Failed);
    if (m_process.exitCode() != int(WorkbookOutcome::Done))
        return problemOf(WorkbookOutcome(m_process.exitCode()));
    return m_process.readAllStandardOutput();
}

} // namespace pullquote
