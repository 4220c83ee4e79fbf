// What is taken out of the agreement: sentences, tables and cases to the clipboard, the report to a file.

#include "app/text/csvwriter.h"
#include "ui/dialogs/savefile.h"
#include "ui/dialogs/tableclipboard.h"
#include "ui/review/agreementtable.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/behindcases.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace pullquote {

namespace {

QStringList guarded(QStringList fields)
{
    for (QString &field : fields)
        field = guardedField(field);
    return fields;
}

QStringList cells(const AgreementTable::Row &row)
{
    QStringList fields;
    for (const AgreementTable::Cell &cell : row.cells)
        fields.append(cell.number ? cell.text : guardedField(cell.text)); // a negative number is no formula
    return fields;
}

QStringList cells(const std::optional<CaseSide> &side)
{
    return side ? QStringList{side->words.words, side->speakers, side->kind, side->topics}
                : QStringList{QString(), QString(), QString(), QString()};
}

} // namespace

void AgreementWindow::copyTable(const AgreementTable &table)
{
    QList<QStringList> rows;
    for (const AgreementTable::Row &row : table.rows)
        rows.append(cells(row));
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(guarded(table.headings), rows));
}

void AgreementWindow::copySentences()
{
    const LayersCompared &layers = *m_source->layers();
    QStringList sentences;
    for (const CountedText &sentence : AgreementWords(m_source->name(layers.a), m_source->name(layers.b))
                                           .sentences(layers.agreement, m_source->gamma()))
        sentences.append(sentence.text);
    QGuiApplication::clipboard()->setText(sentences.join(u'\n'));
}

void AgreementWindow::copyCases()
{
    const CaseNames &names = m_behind->names();
    QStringList headings{tr("Article"), tr("Differs")};
    for (const QString &name : {names.a, names.b})
        headings += {name, tr("Speaker"), tr("Kind"), tr("Topics")};
    QList<QStringList> rows;
    for (int row = 0; row < m_behind->rowCount(); ++row) {
        const CaseInWords words = m_behind->inWords(row);
        rows.append(
            guarded(QStringList{m_behind->article(row), words.type} + cells(words.a) + cells(words.b)));
    }
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(guarded(headings), rows));
}

void AgreementWindow::askForReport()
{
    m_isReportAsked = true;
    showState();
}

/// The comparison is whole: now is the time for the report that was asked for.
void AgreementWindow::answerReport()
{
    const bool isReady = !m_source->isBusy() && !m_source->isOutdated();
    if (!isReady || !std::exchange(m_isReportAsked, false))
        return;
    const bool isShown = m_source->layers() && !m_source->layers()->b.isNull();
    if (isShown) // else the window says why there is nothing
        QTimer::singleShot(0, this, [this] {
            saveReport(QStringLiteral("html"), {pageFilter(), tableFilter()});
        });
}

QString AgreementWindow::pageFilter()
{
    return tr("Web pages (*.html)");
}

QString AgreementWindow::tableFilter()
{
    return tr("Tables (*.csv)");
}

void AgreementWindow::saveReport(const QString &suffix, const QStringList &filters)
{
    const LayersCompared &layers = *m_source->layers();
    const QString name = tr("%1 and %2").arg(m_source->name(layers.a), m_source->name(layers.b));
    const QString path = askWhereToSave({tr("Save the review report"), name, suffix, filters},
                                        m_session.path(), m_prompts, m_settings);
    if (!path.isEmpty())
        m_source->writeReport(path);
}

} // namespace pullquote
