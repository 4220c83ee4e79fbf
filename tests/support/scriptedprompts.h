#pragma once

#include "ui/dialogs/prompts.h"

#include <QStringList>

namespace pullquote::test {

/// Answers in place of a person, and remembers what was asked and told. An answer that is not prepared is
/// "cancel".
class ScriptedPrompts : public Prompts {
public:
    QStringList told;        ///< the sentences of problems and notes, oldest first
    QString details;         ///< what the last note has behind it
    QStringList asked;       ///< title and text of each question
    QStringList proposed;    ///< the files that chooseSaveFile() was to begin with
    QStringList saveAnswers; ///< paths for chooseSaveFile(), taken from the front
    QStringList openAnswers; ///< paths for chooseFile(), chooseFiles() and chooseFolder()
    QStringList textAnswers;
    QList<bool> confirmAnswers;

    void tell(const Problem &problem) override { told.append(problem.sentence()); }
    void inform(const QString &, const QString &text, const QString &more) override
    {
        told.append(text);
        details = more;
    }
    void tellWritten(const QString &text, const QString &path) override { told.append(text + u' ' + path); }
    bool confirm(const Question &question) override
    {
        asked.append(question.title + u'\n' + question.text);
        return !confirmAnswers.isEmpty() && confirmAnswers.takeFirst();
    }
    QString askText(const QString &, const QString &, const QString &) override { return next(textAnswers); }
    QString chooseSaveFile(const FileQuestion &question) override
    {
        proposed.append(question.path);
        return next(saveAnswers);
    }
    QString chooseFile(const FileQuestion &) override { return next(openAnswers); }
    QStringList chooseFiles(const FileQuestion &) override
    {
        const QString path = next(openAnswers);
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString chooseFolder(const FileQuestion &) override { return next(openAnswers); }

private:
    static QString next(QStringList &answers) { return answers.isEmpty() ? QString() : answers.takeFirst(); }
};

} // namespace pullquote::test
