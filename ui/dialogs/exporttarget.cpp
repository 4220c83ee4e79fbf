#include "ui/dialogs/exporttarget.h"

#include "ui/dialogs/filename.h"
#include "ui/dialogs/targetfield.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pullquote {

ExportTarget::ExportTarget(Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_isFolder(new QCheckBox(tr("As a fo&lder, not packed"))),
      m_label(new QLabel),
      m_field(new TargetField(prompts, QStringLiteral("exportTarget"), QStringLiteral("chooseTarget")))
{
    m_isFolder->setObjectName(QStringLiteral("exportAsFolder"));
    m_label->setBuddy(m_field->field());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isFolder);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    connect(m_isFolder, &QCheckBox::clicked, this, &ExportTarget::turn);
}

bool ExportTarget::isFolder() const
{
    return m_format.writesFolders && m_isFolder->isChecked();
}

void ExportTarget::setFolder(bool isFolder)
{
    m_isFolder->setChecked(isFolder);
}

void ExportTarget::suggest(const FormatDescription &format, const QString &folder, const QString &name)
{
    m_format = format;
    m_folder = folder;
    m_name = fileNameFor(name);
    m_isFolder->setVisible(format.writesFolders);
    propose();
}

void ExportTarget::propose()
{
    QStringList patterns;
    for (const QString &suffix : m_format.suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    const QString filter = QStringLiteral("%1 (%2)").arg(m_format.name, patterns.join(u' '));
    const QString suffix = m_format.suffixes.value(0);
    m_label->setText(isFolder() ? tr("&Into folder") : tr("To f&ile"));
    m_field->setFolder(isFolder());
    m_field->setQuestion({tr("Export to"), {}, {filter, tr("All files (*)")}, suffix});
    m_field->suggest(
        QDir(m_folder).filePath(isFolder() || suffix.isEmpty() ? m_name : m_name + u'.' + suffix));
}

/// What somebody has typed stays as far as it can.
void ExportTarget::turn()
{
    const QString suffix = u'.' + m_format.suffixes.value(0);
    QString typed = m_field->field()->text();
    if (isFolder() && typed.endsWith(suffix, Qt::CaseInsensitive))
        typed.chop(suffix.size());
    else if (!isFolder() && !typed.isEmpty())
        typed = QDir::cleanPath(typed) + suffix;
    if (!m_field->isSuggested())
        m_field->field()->setText(typed);
    propose();
}

QString ExportTarget::path(const QString &project)
{
    return m_field->path(project);
}

} // namespace pullquote
