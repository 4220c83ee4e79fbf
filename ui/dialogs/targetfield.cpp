#include "ui/dialogs/targetfield.h"

#include "app/formats/folderwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace pullquote {

namespace {

/// "Story", or "Story 2" where that is taken.
QString freePlace(const QString &path)
{
    QString place = path;
    const auto isTaken = [&place] { return QFileInfo::exists(place) || QFileInfo(place).isSymLink(); };
    for (int number = 2; isTaken(); ++number)
        place = QStringLiteral("%1 %2").arg(path).arg(number);
    return place;
}

} // namespace

TargetField::TargetField(Prompts &prompts, const QString &fieldName, const QString &buttonName)
    : m_prompts(prompts), m_field(new QLineEdit)
{
    m_field->setObjectName(fieldName);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(buttonName);
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(choose);
    setFocusProxy(m_field);
    setFolder(false);
    connect(choose, &QPushButton::clicked, this, &TargetField::choose);
}

void TargetField::setFolder(bool isFolder)
{
    m_isFolder = isFolder;
    // A label outside of this is none to assistive tools.
    m_field->setAccessibleName(isFolder ? tr("Folder to write") : tr("File to write"));
}

void TargetField::suggest(const QString &path)
{
    const bool isTyped = !isSuggested() && !m_field->text().isEmpty();
    m_name = QFileInfo(path).fileName();
    m_suggested = m_isFolder ? freePlace(path) : path;
    if (!isTyped)
        m_field->setText(m_suggested);
}

bool TargetField::isSuggested() const
{
    return m_field->text() == m_suggested;
}

void TargetField::choose()
{
    m_question.path = m_field->text();
    const QString path = m_isFolder ? chooseFolder() : m_prompts.chooseSaveFile(m_question);
    if (path.isEmpty())
        return;
    m_chosen = path;
    m_field->setText(path);
}

/// The one that is chosen or, where that holds something, a new one of the proposed name in it.
QString TargetField::chooseFolder()
{
    FileQuestion question = m_question;
    question.path = QFileInfo(QDir::cleanPath(m_question.path)).path();
    const QString chosen = m_prompts.chooseFolder(question);
    if (chosen.isEmpty() || mayBecomeFolder(chosen))
        return chosen;
    return freePlace(QDir(chosen).filePath(m_name));
}

bool TargetField::mayReplace(const QString &typed, const QFileInfo &there)
{
    if (m_isFolder) {
        const Result<void> may = mayBecomeFolder(there.filePath());
        if (!may)
            m_prompts.tell(may.problem());
        return may.ok();
    }
    return !there.exists() || typed == m_chosen ||
           m_prompts.confirm({tr("Replace the file?"), tr("“%1” exists already.").arg(there.fileName()),
                              tr("&Replace"), true});
}

QString TargetField::path(const QString &project)
{
    const QString typed = m_field->text();
    const QFileInfo file(QDir::cleanPath(QFileInfo(typed).absoluteFilePath()));
    if (typed.trimmed().isEmpty() || (file.isDir() && !m_isFolder)) {
        m_prompts.tell(
            {m_isFolder ? tr("Say which folder to write.") : tr("Say which file to write."), typed, {}});
        return {};
    }
    if (file.absoluteFilePath() == QFileInfo(project).absoluteFilePath()) {
        m_prompts.tell({tr("This is the project itself."), typed, tr("Choose another file.")});
        return {};
    }
    if (!mayReplace(typed, file))
        return {};
    return m_isFolder ? file.absoluteFilePath() + u'/' : file.absoluteFilePath();
}

} // namespace pullquote
