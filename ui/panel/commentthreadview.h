#pragma once

#include "app/session/commenting.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace pullquote {

class CommentView;
class CommentWriter;
class LinkButton;

/// One thread: its comments, answers indented, and what can be done with it. A resolved one is one line until
/// it is unfolded. Of many answers the last ones are shown; others come when asked for.
class CommentThreadView : public QWidget {
    Q_OBJECT

public:
    CommentThreadView(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    void show(const CommentThread &thread);
    const CommentThread &thread() const { return m_thread; }

    /// In the order of Tab.
    QList<QWidget *> focusables() const;

signals:
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// There are others to walk with Tab now.
    void rebuilt();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showComments();
    CommentView *viewOf(const Comment &comment, QHash<CommentId, CommentView *> &known);
    void showFold();
    void elideFold();
    void makeWriter();
    void openWriter();
    void closeWriter();
    void send(const QString &words);
    void toggleResolved();
    bool isFolded() const;

    Session &m_session;
    Commenting m_commenting;
    Theme m_theme;
    CommentThread m_thread;
    qsizetype m_most; ///< so many answers are shown
    bool m_isUnfolded = false;
    QString m_foldText;
    LinkButton *m_fold = nullptr;
    QWidget *m_content = nullptr;
    CommentView *m_first = nullptr;
    LinkButton *m_earlier = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of the content
    QVBoxLayout *m_replies = nullptr;
    QList<CommentView *> m_replyViews; ///< as they stand
    CommentWriter *m_writer = nullptr; ///< made when first needed
    LinkButton *m_reply = nullptr;
    LinkButton *m_resolve = nullptr;
};

} // namespace pullquote
