#pragma once

#include "app/session/session.h"

#include <QCoreApplication>

namespace pullquote {

class FormatRegistry;
class Prompts;
class Settings;

/// Opens, makes and leaves projects, with the questions that go with it.
class ProjectDoor {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ProjectDoor)

public:
    /// Both outlive this.
    ProjectDoor(Prompts &prompts, Settings &settings) : m_prompts(prompts), m_settings(settings) {}

    /// An open project, and why it is open for reading only when that was not asked for.
    struct Opened {
        std::unique_ptr<Session> session;
        std::optional<Problem> readOnlyBecause;
    };

    /// For writing; where that is impossible (another window writes, the folder is read-only) for reading. A
    /// project opened for writing is verified in its own thread meanwhile: WriteQueue::verify() waits for
    /// that.
    Result<Opened> open(const QString &path) const;
    /// Asks where. Null when the person cancelled.
    std::unique_ptr<Session> create() const;
    /// Asks which, and remembers where. Empty when the person cancelled.
    QString choose() const;
    /// The same for a colleague's file.
    QString chooseColleague() const;
    /// The sample in the user's data folder, made at the first time.
    Result<QString> samplePath(const FormatRegistry &formats) const;
    /// True when the session may go: everything is saved, or the person took a copy or let it go.
    bool mayClose(Session &session) const;
    /// Asks where and writes the copy.
    bool saveCopy(Session &session) const;
    /// The same, and asks whether to go on in the copy. Its path, or nothing where it is not to be opened.
    QString saveCopyToOpen(Session &session) const;

private:
    QString choose(const QString &title) const;
    QString startFolder() const;
    QString folderForCopy(const Session &session) const;
    QString writeCopy(Session &session) const;

    Prompts &m_prompts;
    Settings &m_settings;
};

} // namespace pullquote
