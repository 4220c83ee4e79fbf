#include "app/formats/tables/workbookwriter.h"

#include "app/formats/helperprogram.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pullquote {

namespace {

constexpr qsizetype piece = 1 << 16; ///< bytes that are sent at once: a pipe holds as many
/// Far beyond what all the rows that a sheet holds need.
constexpr HelperLimits limits{10 * 60'000, qint64(1) << 30};

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

WorkbookWriter::WorkbookWriter(const Watcher &watcher) : m_process(limits, watcher)
{
    m_process.start(helperProgram(QStringLiteral("pullquote-workbook")), {m_folder.path()});
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

void WorkbookWriter::send()
{
    m_process.send(std::exchange(m_pending, {}));
}

Result<QByteArray> WorkbookWriter::finish()
{
    if (!m_folder.isValid())
        return problemOf(WorkbookOutcome::NoRoom);
    send();
    HelperAnswer answer = m_process.finish();
    switch (answer.end) {
    case HelperAnswer::End::NotStarted:
        return m_process.cannotStart();
    case HelperAnswer::End::Stopped:
        return Problem{tr("The export was stopped."), {}, {}};
    case HelperAnswer::End::OutOfTime:
    case HelperAnswer::End::TooMuch:
        return Problem{tr("The workbook becomes too large."),
                       {},
                       tr("Export fewer articles at once, or a table (CSV).")};
    case HelperAnswer::End::Crashed:
        return problemOf(WorkbookOutcome::Failed);
    case HelperAnswer::End::Exited:
        break;
    }
    if (answer.status != int(WorkbookOutcome::Done))
        return problemOf(WorkbookOutcome(answer.status));
    return std::move(answer.output);
}

} // namespace pullquote
