#pragma once

#include "ui/dialogs/prompts.h"

#include <QWidget>

class QFileInfo;
class QLineEdit;

namespace pullquote {

/// Where a file or a folder goes that is about to be written: a path that is proposed, and may be typed over
/// or chosen.
class TargetField : public QWidget {
    Q_OBJECT

public:
    /// `question` is what choosing asks; its path is the one that stands here. The names are for tests.
    TargetField(Prompts &prompts, const QString &fieldName, const QString &buttonName);

    void setQuestion(const FileQuestion &question) { m_question = question; }
    /// Whether it is a folder that is written; at first it is a file.
    void setFolder(bool isFolder);
    /// What the person typed or chose stays. Of a folder that exists another name is proposed.
    void suggest(const QString &path);
    /// Whether nobody has typed or chosen anything else.
    bool isSuggested() const;
    /// For a label's buddy.
    QLineEdit *field() const { return m_field; }

    /// The absolute path, when it may be written: it is none, it is not the project, and what is there may be
    /// replaced; no folder is. That of a folder ends with a slash. Asks and tells; empty: not now.
    QString path(const QString &project);

private:
    void choose();
    QString chooseFolder();
    bool mayReplace(const QString &typed, const QFileInfo &there);

    Prompts &m_prompts;
    FileQuestion m_question;
    QString m_chosen; ///< the file dialog has asked about overwriting it
    QString m_suggested;
    QString m_name; ///< that is proposed, wherever it is
    bool m_isFolder = false;
    QLineEdit *m_field;
};

} // namespace pullquote
