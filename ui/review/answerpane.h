#pragma once

#include "app/reviewing/answer.h"
#include "app/session/session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace pullquote {

class AnswerTalk;
class CommentThreads;

/// One answer, whole: the verdict, who and when, the reason; "Yours" and "The review's" beside each other
/// with what only one of them says marked.
/// Below are the comments; while their article is open, they can be answered there.
class AnswerPane : public QScrollArea {
    Q_OBJECT

public:
    /// The session outlives the pane.
    explicit AnswerPane(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Null: nothing is shown.
    void show(const ArticleAnswers *article, const Answer *answer);
    /// Begins a comment on the quote, whose article is open.
    void writeComment();

signals:
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    void build();
    void showComments();
    void fillSides(const QString &text, const Answer &answer);
    QWidget *rowLabel(const QString &label, bool differs);

    Session &m_session;
    Theme m_theme;
    std::optional<Answer> m_answer;
    QString m_text; ///< of its article
    bool m_hidesMissed = false;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_blind = nullptr;
    QList<Comment> m_known;       ///< the comments on it, as they were read
    AnswerTalk *m_talk = nullptr; ///< while the article is not open
    CommentThreads *m_comments = nullptr;
    QWidget *m_sides = nullptr; ///< made anew for each answer
};

} // namespace pullquote
