#pragma once

#include "ui/dialogs/prompts.h"

#include <QPointer>
#include <QWidget>

namespace pullquote {

/// Prompts in message boxes and file dialogs over a window, or over the dialog that is open in front of it.
class WidgetPrompts : public Prompts {
public:
    explicit WidgetPrompts(QWidget *window = nullptr) : m_window(window) {}
    void setWindow(QWidget *window) override { m_window = window; }

    void tell(const Problem &problem) override;
    void inform(const QString &title, const QString &text, const QString &details) override;
    void tellWritten(const QString &text, const QString &path) override;
    bool confirm(const Question &question) override;
    QString askText(const QString &title, const QString &label, const QString &text) override;
    QString chooseSaveFile(const FileQuestion &question) override;
    QString chooseFile(const FileQuestion &question) override;
    QStringList chooseFiles(const FileQuestion &question) override;
    QString chooseFolder(const FileQuestion &question) override;

private:
    QWidget *over() const;

    QPointer<QWidget> m_window;
};

} // namespace pullquote
