#pragma once

#include "app/session/commenting.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace pullquote {

class CommentWriter;
class LinkButton;
class PlainWords;

/// One comment: who, when, the words, and for one's own the ways to change and to delete it. Long words are
/// cut until somebody wants all of them.
class CommentView : public QWidget {
    Q_OBJECT

public:
    CommentView(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    void show(const Comment &comment);
    const Comment &comment() const { return m_comment; }
    /// "Ida, today, 14:03".
    QString head() const;

    QList<QWidget *> focusables() const;

signals:
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// There are others to walk with Tab now.
    void rebuilt();

private:
    void build();
    void showWords();
    void edit();
    void takeWords(const QString &words);
    void stopEditing();
    void remove();

    Session &m_session;
    Commenting m_commenting;
    Comment m_comment;
    Theme m_theme;
    bool m_isWhole = false;
    QLabel *m_who = nullptr;
    QLabel *m_when = nullptr;
    LinkButton *m_edit = nullptr;
    LinkButton *m_remove = nullptr;
    PlainWords *m_words = nullptr;
    QLabel *m_gone = nullptr;
    LinkButton *m_all = nullptr;
    CommentWriter *m_writer = nullptr; ///< made when first needed
};

/// Who has written a comment, as one line that is not too long: "You", a name, "Somebody".
QString writerOf(const Session &session, const Comment &comment);

} // namespace pullquote
