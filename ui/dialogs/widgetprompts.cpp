#include "ui/dialogs/widgetprompts.h"

#include "ui/dialogs/filename.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WidgetPrompts", text);
}

/// Names of files and articles come from anywhere: nothing in them is markup.
void setPlain(QMessageBox &box, const QString &text, const QString &more)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(more);
    box.setWindowTitle(QStringLiteral("Pullquote"));
}

void setUp(QFileDialog &dialog, const FileQuestion &question)
{
    dialog.setNameFilters(question.filters);
    const QFileInfo start(question.path.isEmpty() ? documentsFolder() : question.path);
    dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!question.path.isEmpty() && !start.isDir())
        dialog.selectFile(start.fileName());
}

QStringList ask(QFileDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QWidget *WidgetPrompts::over() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    // A manager stays open beside the window: what it asks stands over it, and the focus comes back to it.
    QWidget *active = QApplication::activeWindow();
    for (const QWidget *at = active; at && m_window; at = at->parentWidget()) {
        if (at == m_window)
            return active;
    }
    return m_window;
}

void WidgetPrompts::tell(const Problem &problem)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Ok, over());
    QStringList more{problem.where, problem.remedy};
    more.removeAll(QString());
    setPlain(box, problem.what, more.join(QStringLiteral("\n\n")));
    box.setObjectName(QStringLiteral("problemMessage"));
    box.exec();
}

void WidgetPrompts::inform(const QString &title, const QString &text, const QString &details)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::Ok, over());
    setPlain(box, title, text);
    box.setObjectName(QStringLiteral("informMessage"));
    box.setDetailedText(details);
    box.setDefaultButton(QMessageBox::Ok);
    box.exec();
}

void WidgetPrompts::tellWritten(const QString &text, const QString &path)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::Ok, over());
    setPlain(box, text, path);
    QPushButton *show = box.addButton(tr("&Show in folder"), QMessageBox::ActionRole);
    box.setDefaultButton(QMessageBox::Ok);
    box.exec();
    const QFileInfo written(path); // what is a folder itself shows the files in it
    if (box.clickedButton() == show)
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(written.isDir() ? written.absoluteFilePath() : written.absolutePath()));
}

bool WidgetPrompts::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel, over());
    setPlain(box, question.title, question.text);
    QPushButton *action = box.addButton(question.action, QMessageBox::AcceptRole);
    box.setDefaultButton(question.isDestructive ? qobject_cast<QPushButton *>(box.button(QMessageBox::Cancel))
                                                : action);
    box.exec();
    return box.clickedButton() == action;
}

QString WidgetPrompts::askText(const QString &title, const QString &label, const QString &text)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(over(), title, label, QLineEdit::Normal, text, &accepted);
    if (!accepted)
        return {};
    return answer.isNull() ? QStringLiteral("") : answer;
}

QString WidgetPrompts::chooseSaveFile(const FileQuestion &question)
{
    QFileDialog dialog(over(), question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    setUp(dialog, question);
    return ask(dialog).value(0);
}

QString WidgetPrompts::chooseFile(const FileQuestion &question)
{
    QFileDialog dialog(over(), question.title);
    dialog.setFileMode(QFileDialog::ExistingFile);
    setUp(dialog, question);
    return ask(dialog).value(0);
}

QStringList WidgetPrompts::chooseFiles(const FileQuestion &question)
{
    QFileDialog dialog(over(), question.title);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    setUp(dialog, question);
    return ask(dialog);
}

QString WidgetPrompts::chooseFolder(const FileQuestion &question)
{
    QFileDialog dialog(over(), question.title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    setUp(dialog, question);
    return ask(dialog).value(0);
}

} // namespace pullquote
