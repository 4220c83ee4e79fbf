#pragma once

#include "app/session/session.h"
#include "app/text/wordplaces.h"

#include <QStatusBar>

class QLabel;
class QToolButton;
class QTimer;
class QToolButton;

namespace pullquote {

class Announcer;

/// The line at the bottom: what the article holds, what a key has just done, whether everything is saved, who
/// works here.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Null while no project is open.
    void setSession(Session *session);
    /// Shows what a key did, for some seconds, and lets screen readers say it.
    void say(const QString &sentence);
    /// Takes off what was said last: it is true no more.
    void forget();
    /// Whom Q tags with at once; empty: it asks.
    void showLock(const QString &speaker);
    /// How many answers of a review nobody has looked at; 0: nothing is said of them.
    void showNewAnswers(int count);
    /// How many things are in conflict; none: says nothing.
    void showConflicts(int count);
    /// For who listens only: where the caret has come to.
    void announce(const QString &sentence);
    /// Shows anew whether everything is saved, and who works here.
    void refreshSaved();

signals:
    /// Show the new answers.
    void answersRequested();
    /// The line about conflicts was clicked.
    void conflictsRequested();

private:
    void refreshSoon();
    void refresh();

    Session *m_session = nullptr;
    WordPlaces m_words; ///< of the open article
    QLabel *m_counts;
    QLabel *m_said;
    QLabel *m_lock;
    QToolButton *m_answers;
    QToolButton *m_conflicts;
    QLabel *m_saved;
    QLabel *m_annotator;
    Announcer *m_announcer;
    QTimer *m_refresh;
    QTimer *m_forget;
};

/// How many of the article's words lie in content of shown quotes, in percent, rounded.
/// `words` are those of the open article.
int percentQuoted(const Session &session, const WordPlaces &words);

} // namespace pullquote
