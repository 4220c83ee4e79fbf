#include "app/store/projectcopy.h"

#include "app/store/copyplace.h"
#include "app/store/database.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"

#include <sqlite3.h>

namespace pullquote {

namespace {

/// Through SQLite's own backup: it reads what the open connection sees, also of a file that has no name any
/// more.
Result<void> backUp(Database &source, const QString &path, int pagesAtOnce,
                    const std::function<bool()> &keepGoing = {})
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", source.handle(), "main");
        if (backup) {
            // Where another connection has written between two steps, it begins again.
            int step = SQLITE_OK;
            while (step == SQLITE_OK && (!keepGoing || keepGoing()))
                step = sqlite3_backup_step(backup, pagesAtOnce);
            code = sqlite3_backup_finish(backup);
            code = code == SQLITE_OK && step != SQLITE_DONE ? SQLITE_ABORT : code;
        } else {
            code = sqlite3_errcode(target);
        }
    }
    const int closed = sqlite3_close(target);
    return code == SQLITE_OK && closed == SQLITE_OK ? Result<void>() : CopyPlace::notWritten(path);
}

Result<void> complete(const QString &path, const QList<PendingChange> &pending)
{
    auto copy = ProjectFile::open(path, Access::Write);
    if (!copy)
        return copy.problem();
    for (const PendingChange &change : pending) {
        // What is refused here would have been refused there: everything else must not be lost for it.
        const Result<void> applied = change.undo
                                         ? (*copy)->takeBack(*change.undo)
                                         : (*copy)->apply(change.changes, change.origin, change.group);
        if (!applied && (*copy)->hasFault())
            return applied;
        if (!change.group.isNull())
            (void)(*copy)->finishGroup(change.group);
    }
    const CheckReport report = checkProject(**copy);
    return report.ok ? Result<void>() : Result<void>(report.problems.constFirst());
}

} // namespace

Result<void> backUpProject(ProjectFile &file, const QString &target, const std::function<bool()> &keepGoing)
{
    constexpr int pagesAtOnce = 256; // a megabyte, in about a millisecond
    return backUp(file.database(), target, pagesAtOnce, keepGoing);
}

Result<void> saveProjectCopy(ProjectFile &file, const QString &target, const QList<PendingChange> &pending)
{
    const auto place = CopyPlace::prepare(file.path(), target);
    if (!place)
        return place.problem();
    if (const Result<void> copied = backUp(file.database(), (*place)->draft(), -1); !copied)
        return copied;
    const Result<void> completed = complete((*place)->draft(), pending);
    return completed ? (*place)->put() : completed;
}

} // namespace pullquote
