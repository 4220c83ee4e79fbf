#pragma once

#include "app/text/result.h"

#include <memory>

namespace pullquote {

/// A folder while it is written: hidden beside its place, and nobody else can look into it. What is left of
/// it goes with this, and what a killed program has left beside the place goes when the next one begins.
class FolderDraft {
public:
    /// Of the folder `target`, whose mode and group it has if that is there. A problem when none can be made.
    static Result<std::unique_ptr<FolderDraft>> begin(const QString &target);
    ~FolderDraft();
    Q_DISABLE_COPY_MOVE(FolderDraft)

    /// The folder that is to take the place. It may be gone from here when this ends.
    QString folder() const;

private:
    FolderDraft(const QString &place, int lock) : m_place(place), m_lock(lock) {}

    QString m_place;
    int m_lock; ///< a descriptor; below zero where the file system has no locks
};

/// What the system says of the call that has just failed.
Problem unwritableFolder(const QString &path);

} // namespace pullquote
