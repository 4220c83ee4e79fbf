#pragma once

#include "app/text/result.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace pullquote {

/// The mark beside a project, "NAME.pullquote.lock", that one window writes it. Says who: host, process,
/// name, since when. Held by flock() for as long as the file is open, so that it ends with its process; a
/// lock of another host stands until that host or a person removes it, because locks on network drives may do
/// nothing.
class LockFile {
    Q_DECLARE_TR_FUNCTIONS(pullquote::LockFile)

public:
    /// A problem names the holder.
    static Result<std::unique_ptr<LockFile>> take(const QString &projectPath);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    static QString pathFor(const QString &projectPath);

private:
    LockFile(const QString &path, int descriptor) : m_path(path), m_descriptor(descriptor) {}

    QString m_path;
    int m_descriptor;
};

/// A sentence when the file lies on a network drive, where locks and syncs are not to be relied on.
QString networkWarning(const QString &path);

} // namespace pullquote
