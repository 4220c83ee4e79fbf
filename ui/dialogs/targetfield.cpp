#include "ui/dialogs/targetfield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace pullquote {

TargetField::TargetField(Prompts &prompts, const QString &fieldName, const QString &buttonName)
    : m_prompts(prompts), m_field(new QLineEdit)
{
    m_field->setObjectName(fieldName);
    m_field->setAccessibleName(tr("File to write")); // a label outside of this is none to assistive tools
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(buttonName);
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(choose);
    setFocusProxy(m_field);
    connect(choose, &QPushButton::clicked, this, &TargetField::choose);
}

void TargetField::suggest(const QString &path)
{
    if (m_field->text() != m_suggested && !m_field->text().isEmpty())
        return;
    m_suggested = path;
    m_field->setText(path);
}

void TargetField::choose()
{
    m_question.path = m_field->text();
    const QString path = m_prompts.chooseSaveFile(m_question);
    if (path.isEmpty())
        return;
    m_chosen = path;
    m_field->setText(path);
}

QString TargetField::path(const QString &project)
{
    const QString typed = m_field->text();
    const QFileInfo file(QFileInfo(typed).absoluteFilePath());
    if (typed.trimmed().isEmpty() || file.isDir()) {
        m_prompts.tell({tr("Say which file to write."), typed, {}});
        return {};
    }
    if (file.absoluteFilePath() == QFileInfo(project).absoluteFilePath()) {
        m_prompts.tell({tr("This is the project itself."), typed, tr("Choose another file.")});
        return {};
    }
    const bool mayWrite =
        !file.exists() || typed == m_chosen ||
        m_prompts.confirm(
            {tr("Replace the file?"), tr("“%1” exists already.").arg(file.fileName()), tr("&Replace"), true});
    return mayWrite ? file.absoluteFilePath() : QString();
}

} // namespace pullquote
