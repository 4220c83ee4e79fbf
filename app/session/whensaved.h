#pragma once

#include "app/store/writequeue.h"

#include <QTimer>

#include <functional>

namespace pullquote {

class Session;

/// Calls back when what was changed has arrived in the file: for whoever reads the file behind a session.
/// While the file is at fault it calls back for what is in it, and once more when it has the rest.
class WhenSaved : public QObject {
    Q_OBJECT

public:
    /// `rest`: how many milliseconds the hands must have rested. The session outlives this.
    WhenSaved(Session &session, int rest, std::function<void()> call);

    /// Asked again meanwhile, it waits for the rest anew.
    void ask() { m_rest.start(); }
    /// Does not wait for hands.
    void askNow();
    void drop();

    /// Whether everything is in the file.
    bool hasAll() const;

private:
    enum class Awaited {
        Nothing,
        File, ///< it was under way to the file; nobody has been called yet
        Rest, ///< the file was at fault; called for what was in it
    };
    void follow(WriteQueue::State state);

    Session &m_session;
    QTimer m_rest;
    std::function<void()> m_call;
    Awaited m_awaited = Awaited::Nothing;
};

} // namespace pullquote
