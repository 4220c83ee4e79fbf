#include "ui/dialogs/catalogueeditor.h"

#include "ui/ears/problemlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

CatalogueEditor::CatalogueEditor(const QString &noun, bool canKeep, QWidget *parent)
    : QDialog(parent), m_canKeep(canKeep)
{
    setObjectName(noun + QStringLiteral("Editor"));
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(tr("&Name"), noun + QStringLiteral("Name"));
    m_problem = new ProblemLabel(noun + QStringLiteral("Problem"), m_name);
    m_form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("K&eep"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(canKeep);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CatalogueEditor::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
}

QLineEdit *CatalogueEditor::addLine(const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    m_form->addRow(label, field);
    return field;
}

QPlainTextEdit *CatalogueEditor::addLines(const QString &label, const QString &name)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(64);
    m_form->addRow(label, field);
    return field;
}

void CatalogueEditor::accept()
{
    const Result<void> kept = keep();
    if (kept)
        return QDialog::accept();
    m_problem->say(kept.problem().sentence());
    m_name->setFocus();
    m_loss.forget(); // its warning stood where the problem does
}

void CatalogueEditor::reject()
{
    if (!m_canKeep || !m_loss.isDue())
        return QDialog::reject();
    m_problem->say(tr("What you changed is not kept yet. Cancel once more to throw it away."));
}

QString editedText(const QPlainTextEdit &field, const QString &before)
{
    return field.document()->isModified() ? field.toPlainText() : before;
}

} // namespace pullquote
