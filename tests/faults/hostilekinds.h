#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace pullquote::faults {

/// One kind of file that comes from a broken disk, a broken program, or somebody who wants harm.
struct HostileKind {
    const char *name;
    /// Makes one of the sound project at this path, which nobody has open.
    std::function<void(const QString &path)> make;
    /// A merge of it has to fail: what it says is wrong. Others may be harmless, or nothing that matters.
    bool isRefused = true;
};

/// The project has an article of several sentences and at least one quote with a speaker, a note "sure" that
/// was written by a change set "Note", and a comment.
QList<HostileKind> hostileKinds();

} // namespace pullquote::faults
