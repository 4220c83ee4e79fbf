#include "app/store/lockfile.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/query.h"
#include "app/store/schema.h"
#include "app/store/searchindex.h"
#include "app/store/seed.h"
#include "app/store/takeback.h"
#include "app/text/canonicaltext.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// Opening and making project files; what happens to an open one is in projectfile.cpp.
namespace pullquote {

namespace {

/// What can be said without opening the file: SQLite must be the only one that opens it, because closing any
/// other descriptor of it drops SQLite's locks.
Result<void> checkPath(const QFileInfo &file, Access access)
{
    const QString path = file.absoluteFilePath();
    if (!file.exists())
        return Problem{ProjectFile::tr("There is no such file."), path, {}};
    if (file.isDir())
        return Problem{ProjectFile::tr("This is a folder."), path, ProjectFile::tr("Choose a file in it.")};
    if (!file.isFile())
        return Problem{ProjectFile::tr("This is not an ordinary file."), path, {}};
    if (!file.isReadable())
        return Problem{ProjectFile::tr("You may not read this file."), path, {}};
    if (file.size() == 0)
        return Problem{ProjectFile::tr("The file is empty."), path, ProjectFile::tr("Open a backup of it.")};
    if (access == Access::Write && (!file.isWritable() || !QFileInfo(file.path()).isWritable()))
        return Problem{ProjectFile::tr("The file or its folder is read-only."), path,
                       ProjectFile::tr("Open it for reading, or copy it to another folder.")};
    return checkJournalBeside(path);
}

/// What a writer that died has left half written is rolled back, which a connection for reading may not do.
/// Where it cannot be done, opening tells.
void rollBackFor(const QString &path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-journal")))
        return;
    const auto lock = LockFile::take(path);
    if (!lock)
        return; // its writer lives
    if (const auto database = Database::open(path, Access::Write); database)
        (*database)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

} // namespace

ProjectFile::ProjectFile(const QString &path, Access access) : m_path(path), m_access(access) {}

ProjectFile::~ProjectFile() = default;

/// With everything checked but the integrity.
Result<std::unique_ptr<ProjectFile>> ProjectFile::connect(const QString &path, Access access)
{
    const QFileInfo file(path);
    // Links are followed once: lock and journal belong beside the file itself.
    const QString canonical = file.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? file.absoluteFilePath() : canonical);
    if (const Result<void> checked = checkPath(real, access); !checked)
        return checked.problem();
    std::unique_ptr<ProjectFile> project(new ProjectFile(real.absoluteFilePath(), access));
    if (access == Access::Write) {
        auto lock = LockFile::take(project->m_path);
        if (!lock)
            return lock.problem();
        project->m_lock = std::move(lock).value();
    } else {
        rollBackFor(project->m_path);
    }
    auto database = Database::open(project->m_path, access);
    if (!database)
        return database.problem();
    project->m_database = std::move(database).value();
    if (const Result<void> checked = checkSchema(*project->m_database); !checked)
        return checked.problem();
    if (schemaOf(*project->m_database) < currentSchema) {
        // Nothing is written to a file that has not been verified.
        const Result<void> verified = access == Access::Write ? project->verify() : Result<void>();
        if (!verified)
            return verified.problem();
        if (const Result<void> made = bringUpToDate(*project->m_database, access); !made)
            return made.problem();
    }
    return project;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Access access)
{
    auto project = connect(path, access);
    if (!project)
        return project;
    if (const Result<void> verified = (*project)->verify(); !verified)
        return verified.problem();
    if (const Result<void> started = (*project)->start(); !started)
        return started.problem();
    return project;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openUnverified(const QString &path)
{
    auto project = connect(path, Access::Write);
    if (!project)
        return project;
    if (const Result<void> started = (*project)->start(); !started)
        return started.problem();
    return project;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openAgain(const QString &path)
{
    auto project = connect(path, Access::Read);
    if (!project)
        return project;
    (*project)->m_isVerified = true;
    if (const Result<void> started = (*project)->start(); !started)
        return started.problem();
    return project;
}

Result<void> ProjectFile::verify()
{
    if (m_isVerified)
        return {};
    const Result<void> checked = checkIntegrity(*m_database);
    m_isVerified = checked.ok();
    // In KiB. Ids are random, so that a bulk of changes touches pages all over the file; verifying reads each
    // once.
    if (m_access == Access::Write)
        m_database->value(QStringLiteral("PRAGMA cache_size=-65536"));
    return checked;
}

Result<void> ProjectFile::start()
{
    m_texts = std::make_unique<TextCache>(*m_database);
    m_writer = std::make_unique<ChangeWriter>(*m_database, *m_texts);
    m_stacks = std::make_unique<UndoStacks>();
    m_reader = std::make_unique<ProjectReader>(*m_database, *m_texts);
    m_search = std::make_unique<SearchIndex>(*m_database);
    if (const QString warning = networkWarning(m_path); !warning.isEmpty())
        m_warnings.append(warning);
    if (m_access == Access::Write)
        revertOpenGroups();
    return {};
}

void ProjectFile::revertOpenGroups()
{
    QList<GroupId> groups;
    {
        Query query(*m_database, QStringLiteral("SELECT group_id FROM open_group ORDER BY since"));
        while (query.next())
            groups.append(query.id<GroupId>(0));
    }
    for (const GroupId &group : std::as_const(groups)) {
        const Result<Undone> reverted = revertGroup(group);
        if (reverted) {
            m_warnings.append(
                tr("The last work was interrupted before it was complete. What was half done was "
                   "taken back; please do it again."));
            continue;
        }
        // Somebody has worked on what came in: nothing of that may be lost, so it stays as it is.
        m_warnings.append(tr("The last work was interrupted, and a part of it is in the project: %1")
                              .arg(reverted.problem().sentence()));
        if (!m_hasFault)
            (void)finishGroup(group);
    }
}

Result<void> ProjectFile::begin(const QString &name)
{
    if (const Result<void> seeded = apply(seedChanges()); !seeded)
        return seeded;
    return apply(projectChanges(name));
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const QString &name)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (canonicalLine(name).text.isEmpty())
        return Problem{tr("A project needs a name."), target,
                       tr("Give the file one, such as “week.pullquote”.")};
    if (QFileInfo::exists(target))
        return Problem{tr("There is a file of this name already."), target, tr("Choose another name.")};
    const QFileInfo folder(QFileInfo(target).path());
    if (!folder.isDir())
        return Problem{tr("There is no such folder."), folder.filePath(), {}};
    // Made beside its place and moved there, so that a crash leaves no half a project under the name.
    const QTemporaryDir workshop(folder.filePath() + QStringLiteral("/.pullquote-XXXXXX"));
    if (!workshop.isValid())
        return Problem{tr("The folder cannot be written to."), folder.filePath(),
                       tr("Choose another folder.")};
    const QString draft = workshop.filePath(QStringLiteral("draft"));
    {
        std::unique_ptr<ProjectFile> project(new ProjectFile(draft, Access::Write));
        auto database = Database::createFile(draft);
        if (!database)
            return database.problem();
        project->m_database = std::move(database).value();
        project->m_isVerified = true; // it is empty
        if (const Result<void> made = createSchema(*project->m_database); !made)
            return made.problem();
        if (const Result<void> started = project->start(); !started)
            return started.problem();
        if (const Result<void> begun = project->begin(name); !begun)
            return begun.problem();
    }
    if (!QFile::rename(draft, target))
        return Problem{tr("The project could not be put in its place."), target, tr("Choose another name.")};
    return open(target, Access::Write);
}

} // namespace pullquote
