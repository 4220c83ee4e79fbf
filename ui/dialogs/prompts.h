#pragma once

#include "app/text/result.h"

#include <QStringList>

class QWidget;

namespace pullquote {

/// A yes-or-no question. The words on the buttons are verbs, not "Yes".
struct Question {
    QString title;              ///< "Delete article?"
    QString text;               ///< what happens, in a sentence
    QString action;             ///< on the button that does it: "Delete"
    bool isDestructive = false; ///< then Enter cancels
};

/// A question for a file.
struct FileQuestion {
    QString title;
    QString path;        ///< where to begin: a folder, or a file that is suggested; empty: the documents
    QStringList filters; ///< "Projects (*.pullquote)"; the first is chosen
    QString suffix;      ///< without dot; added to a new file that has none
};

/// Everything that asks or tells something in a window of its own. One object, handed on by main.cpp, so that
/// tests can answer. All calls return when the person has answered.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// In front of which window it asks. For those that ask nobody it means nothing.
    virtual void setWindow(QWidget *) {}

    /// What went wrong, where, what to do.
    virtual void tell(const Problem &problem) = 0;
    /// `details` may be long: shown when they are asked for, to read through and to copy.
    virtual void inform(const QString &title, const QString &text, const QString &details = {}) = 0;
    /// A file was written: offers to show it in its folder. For a folder: its files.
    virtual void tellWritten(const QString &text, const QString &path) = 0;
    /// True when the person chose the action.
    virtual bool confirm(const Question &question) = 0;
    /// One line of text; null when cancelled.
    virtual QString askText(const QString &title, const QString &label, const QString &text) = 0;

    /// Empty when cancelled. Asks before an existing file is overwritten.
    virtual QString chooseSaveFile(const FileQuestion &question) = 0;
    virtual QString chooseFile(const FileQuestion &question) = 0;
    virtual QStringList chooseFiles(const FileQuestion &question) = 0;
    /// Of the question only the title and where to begin. Empty when cancelled.
    virtual QString chooseFolder(const FileQuestion &question) = 0;
};

} // namespace pullquote
