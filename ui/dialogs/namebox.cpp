#include "ui/dialogs/namebox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace pullquote {

NameBox::NameBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // A long headline must not make the window wide.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    auto *completer = new QCompleter(model(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    connect(this, &QComboBox::editTextChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
}

void NameBox::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const QString typed = currentText();
    const QString chosen = id();
    const int caret = lineEdit()->cursorPosition();
    m_rows = rows;
    clear();
    for (const Row &row : rows)
        addItem(row.name, row.id);
    setCurrentIndex(chosen.isEmpty() ? -1 : findData(chosen));
    if (currentText() != typed) {
        setEditText(typed);
        lineEdit()->setCursorPosition(caret);
    }
}

void NameBox::setValue(const QString &value)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    int row = value.isEmpty() ? -1 : findData(value);
    if (row < 0)
        row = findText(value, Qt::MatchFixedString);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(value);
    lineEdit()->setCursorPosition(0);
}

QString NameBox::id() const
{
    // Of two with one name the one that was chosen.
    if (currentIndex() >= 0 && itemText(currentIndex()) == currentText())
        return currentData().toString();
    const int row = name().isEmpty() ? -1 : findText(name(), Qt::MatchFixedString);
    return row >= 0 ? itemData(row).toString() : QString();
}

} // namespace pullquote
