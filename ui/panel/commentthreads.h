#pragma once

#include "app/session/commenting.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace pullquote {

class CommentThreadView;
class CommentWriter;
class LinkButton;

/// The comments on one quote, which may be a deleted one: its threads, and a field for a new one. Follows the
/// session by itself. What is written and not sent is a draft of the session and comes back with the quote.
/// Of many threads the last ones are shown; others come when asked for.
class CommentThreads : public QWidget {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit CommentThreads(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Null: nothing is shown.
    void setQuote(QuoteId quote);
    QuoteId quote() const { return m_quote; }

    /// What the field for a new comment says: "Add a comment", unless there are several such fields.
    void setInvitation(const QString &words);

    bool isEmpty() const { return m_threads.isEmpty(); }
    qsizetype openCount() const;
    qsizetype resolvedCount() const { return m_threads.size() - openCount(); }
    /// Whether something is written that is not sent yet.
    bool hasDraft() const;

    /// Gives the field for a new comment the focus, and scrolls to it.
    void writeNew();

signals:
    /// What was done, for who listens.
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// Other threads are shown, or the same ones in another state.
    void threadsChanged();

private:
    void refresh();
    void showThreads();
    CommentThreadView *viewOf(const CommentThread &thread, QHash<CommentId, CommentThreadView *> &known);
    void orderTabs();
    void send(const QString &words);

    Session &m_session;
    Commenting m_commenting;
    Theme m_theme;
    QuoteId m_quote;
    QList<CommentThread> m_threads;
    qsizetype m_most; ///< so many threads are shown
    LinkButton *m_earlier = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<CommentThreadView *> m_views; ///< as they stand
    bool m_isShowing = false;           ///< the order of Tab follows when all is there
    CommentWriter *m_writer = nullptr;
};

} // namespace pullquote
