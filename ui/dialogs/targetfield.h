#pragma once

#include "ui/dialogs/prompts.h"

#include <QWidget>

class QLineEdit;

namespace pullquote {

/// Where a file goes that is about to be written: a path that is proposed, and may be typed over or chosen.
class TargetField : public QWidget {
    Q_OBJECT

public:
    /// `question` is what choosing asks; its path is the one that stands here. The names are for tests.
    TargetField(Prompts &prompts, const QString &fieldName, const QString &buttonName);

    void setQuestion(const FileQuestion &question) { m_question = question; }
    /// What the person typed or chose stays.
    void suggest(const QString &path);
    /// For a label's buddy.
    QLineEdit *field() const { return m_field; }

    /// The absolute path, when a file may be written there: it is none, it is not the project, and what is
    /// there may be replaced. Asks and tells; empty: not now.
    QString path(const QString &project);

private:
    void choose();

    Prompts &m_prompts;
    FileQuestion m_question;
    QString m_chosen; ///< the file dialog has asked about overwriting it
    QString m_suggested;
    QLineEdit *m_field;
};

} // namespace pullquote
