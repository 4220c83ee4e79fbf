#pragma once

#include "app/text/result.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace pullquote {

class LockFile;

/// Where a copy of a project goes: a folder of its own beside the target, in which the copy is made, and the
/// way from there, so that `target` is the old file or the whole new one. As long as this lives nobody else
/// writes a project there.
class CopyPlace {
    Q_DECLARE_TR_FUNCTIONS(pullquote::CopyPlace)

public:
    /// A problem where the target is the project itself, a folder, or a project in which somebody works.
    static Result<std::unique_ptr<CopyPlace>> prepare(const QString &project, const QString &target);
    ~CopyPlace();

    /// No file is there yet.
    QString draft() const { return m_workshop.filePath(QStringLiteral("copy")); }
    /// The draft, which is closed, takes the target's name; on the disk, too, when this returns.
    Result<void> put() const;

    static Problem notWritten(const QString &path);

private:
    explicit CopyPlace(const QFileInfo &place);

    QFileInfo m_place;
    QTemporaryDir m_workshop;
    std::unique_ptr<LockFile> m_lock;
};

} // namespace pullquote
