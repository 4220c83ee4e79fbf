#include "ui/panel/reasonpicker.h"

#include "ui/panel/foldedtext.h"

#include <QLineEdit>

namespace pullquote {

ReasonPicker::ReasonPicker(QWidget *window) : PickerFrame(window)
{
    setObjectName(QStringLiteral("reasonPicker"));
    setAccessibleName(tr("Why leave it as it is?"));
    field()->setPlaceholderText(tr("Why? Choose or type"));
    field()->setAccessibleName(tr("Reason"));
    setHints({{tr("Enter take"), Qt::Key_Return},
              {tr("Shift+Enter no reason"), QKeyCombination(Qt::ShiftModifier, Qt::Key_Return)},
              {tr("Esc cancel"), Qt::Key_Escape}});
}

void ReasonPicker::open(const QStringList &usualReasons, const QString &words, const QRect &globalRect,
                        const std::optional<QString> &present)
{
    m_usual = usualReasons;
    m_present = present;
    setSubject(words);
    openNear(globalRect);
}

QList<PickerRow> ReasonPicker::rowsFor(const QString &typed) const
{
    const QString own = typed.simplified();
    QList<PickerRow> rows;
    if (m_present && own.isEmpty()) {
        PickerRow row;
        row.title = m_present->isEmpty() ? tr("No reason") : *m_present;
        row.newName = *m_present;
        rows.append(row);
    }
    for (const QString &reason : m_usual) {
        if (rows.size() == 1 && rows.first().newName == reason)
            continue; // it is there already
        if (foldedText(reason).contains(foldedText(own))) {
            PickerRow row;
            row.title = reason;
            row.newName = reason;
            rows.append(row);
        }
    }
    if (!own.isEmpty()) {
        PickerRow row;
        row.title = tr("Because “%1”").arg(own);
        row.newName = own;
        rows.append(row);
    }
    return rows;
}

void ReasonPicker::take(const PickerRow &row, bool, Qt::KeyboardModifiers)
{
    const QString reason = row.newName;
    finish();
    emit chosen(reason);
}

void ReasonPicker::takeNobody()
{
    finish();
    emit chosen({});
}

} // namespace pullquote
