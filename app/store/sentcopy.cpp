#include "app/store/sentcopy.h"

#include "app/store/copyplace.h"
#include "app/store/database.h"
#include "app/store/projectcheck.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/transaction.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace pullquote {

namespace {

/// How far the work is when a stage of it begins.
enum Percent { Copying = 0, Leaving = 10, Packing = 50, Checking = 60 };

Problem stopped()
{
    return {LeavingOut::tr("The copy was stopped."), {}, {}};
}

Result<void> leaveOut(const QString &draft, const Sending &sending, const std::function<bool()> &keepGoing)
{
    // Opening takes back what a group that is under way has half done.
    const auto copy = ProjectFile::open(draft, Access::Write);
    if (!copy)
        return copy.problem();
    Transaction transaction((*copy)->database());
    const Result<void> cut = LeavingOut((*copy)->database(), sending.leftOut, keepGoing).run(sending.label);
    return cut ? transaction.commit() : cut;
}

int isToStop(void *keepGoing)
{
    return !(*static_cast<const std::function<bool()> *>(keepGoing))();
}

/// Writes the database anew: no page of the new file, and no part of a page, was ever another one's.
Result<void> pack(const QString &draft, const QString &target, const std::function<bool()> &keepGoing)
{
    constexpr int stepsBetweenLooks = 10'000;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    const QByteArray path = target.toUtf8();
    int code = sqlite3_open_v2(draft.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(handle, "VACUUM INTO ?", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
    if (code == SQLITE_OK) {
        sqlite3_progress_handler(handle, stepsBetweenLooks, isToStop,
                                 const_cast<void *>(static_cast<const void *>(&keepGoing)));
        code = sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    if (code == SQLITE_INTERRUPT)
        return stopped();
    return code == SQLITE_DONE ? Result<void>() : Result<void>(CopyPlace::notWritten(target));
}

Result<void> check(const QString &path, const std::function<bool()> &keepGoing)
{
    const auto copy = ProjectFile::open(path, Access::Read);
    if (!copy)
        return copy.problem();
    const CheckReport report = checkProject(**copy, keepGoing);
    return report.ok ? Result<void>() : Result<void>(report.problems.constFirst());
}

} // namespace

Result<void> sendCopy(ProjectFile &file, const Sending &sending)
{
    int percent = Copying;
    const std::function<bool()> keepGoing = [&] { return !sending.keepGoing || sending.keepGoing(percent); };
    const auto place = CopyPlace::prepare(file.path(), sending.target);
    if (!place)
        return place.problem();
    // Not in the target's folder: what is deleted on a stick can be read from it still.
    const QTemporaryDir workshop;
    if (!workshop.isValid())
        return Problem{LeavingOut::tr("There is no folder for temporary files."), workshop.path(), {}};
    const QString draft = workshop.filePath(QStringLiteral("draft"));
    Result<void> done = backUpProject(file, draft, keepGoing);
    percent = Leaving;
    if (done)
        done = leaveOut(draft, sending, keepGoing);
    percent = Packing;
    if (done)
        done = pack(draft, (*place)->draft(), keepGoing);
    percent = Checking;
    if (done)
        done = check((*place)->draft(), keepGoing);
    if (!keepGoing())
        return stopped();
    return done ? (*place)->put() : done;
}

} // namespace pullquote
