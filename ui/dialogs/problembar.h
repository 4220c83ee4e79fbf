#pragma once

#include "app/text/result.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QMap>
#include <QPointer>

class QLabel;
class QPushButton;

namespace pullquote {

class Session;

/// A calm bar at the top of the window for states that last. Hidden while there is none; of several it shows
/// the gravest. It takes no focus from anybody.
class ProblemBar : public QFrame {
    Q_OBJECT

public:
    /// The gravest first.
    enum class State {
        NotSaved, ///< the file is at fault: what was done is only in memory
        Moved,    ///< the project is no longer where it was opened
        Damaged,  ///< the check in the background found something
        ReadOnly, ///< somebody else holds it, or it was opened so
    };

    explicit ProblemBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Follows the write queue of a session: NotSaved comes and goes by itself. Null when no project is open:
    /// forgets everything.
    void setSession(Session *session);

    void set(State state, const Problem &problem);
    void clear(State state);

signals:
    /// For who listens: there is a problem, or another one.
    void told(const QString &sentence);
    /// The bar has asked the queue already; for the window's own retries.
    void retryRequested();
    void saveCopyRequested();

private:
    void followQueue();
    void refresh();

    QMap<State, Problem> m_states;
    QPointer<Session> m_session;
    QLabel *m_text = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_saveCopy = nullptr;
};

} // namespace pullquote
