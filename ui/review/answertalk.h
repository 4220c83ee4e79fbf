#pragma once

#include "app/session/session.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pullquote {

class CommentView;

/// The comments on a quote of an article that is not open, to be read: threads in their order, replies
/// indented.
class AnswerTalk : public QWidget {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit AnswerTalk(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Oldest first.
    void show(const QList<Comment> &comments);

private:
    void add(const Comment &comment, bool isReply);

    Session &m_session;
    Theme m_theme;
    QList<Comment> m_comments;
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QList<CommentView *> m_views; ///< as they stand
};

} // namespace pullquote
