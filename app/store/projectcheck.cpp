#include "app/store/projectcheck.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/changerules.h"
#include "app/store/journal.h"
#include "app/store/keptstate.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/query.h"
#include "app/store/recordcheck.h"
#include "app/store/revisions.h"
#include "app/store/schema.h"
#include "app/store/textcache.h"
#include "app/text/canonicaltext.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace pullquote {

namespace {

constexpr int mostProblems = 100;
constexpr int askEvery = 10'000; ///< steps of SQLite's machine: less than a millisecond

/// Walks a whole project and collects what is wrong.
class Check {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ProjectCheck)

public:
    Check(Database &database, const std::function<bool()> &keepGoing)
        : m_database(database), m_texts(database), m_revisions(database), m_keepGoing(keepGoing)
    {
    }

    CheckReport run()
    {
        // The check of the file's integrity is one statement, however large the file is, and who closes the
        // project waits for it.
        if (m_keepGoing)
            sqlite3_progress_handler(m_database.handle(), askEvery, isToStop, this);
        note(checkSchema(m_database));
        checkFile();
        if (m_report.ok)
            note(bringUpToDate(m_database, Access::Read)); // this may be a copy of an older file
        if (m_report.ok) {
            for (const Problem &problem : checkRecords(m_database))
                note(problem);
            checkTexts();
            checkHeads();
            checkOldStates();
            checkRowCounts();
            checkJournal();
        }
        count();
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
        if (const auto fault = m_database.takeFault(); fault && !m_stopped)
            note(*fault);
        return m_report;
    }

private:
    void note(const Problem &problem)
    {
        m_report.ok = false;
        if (m_report.problems.size() < mostProblems)
            m_report.problems.append(problem);
    }
    void note(const Result<void> &result)
    {
        if (!result)
            note(result.problem());
    }
    void note(const QString &what, const QString &where) { note(Problem{what, where, {}}); }
    bool stopped();
    void ask();
    static int isToStop(void *check);

    void checkFile();
    void checkTexts();
    void checkHeads();
    void checkHead(const Revision &head);
    void checkSpans(const Fields &quote, const QString &where);
    void checkOldStates();
    void checkRowCounts();
    void checkJournal();
    void walkBack(const JournalEntry &entry);
    std::optional<Revision> revisionOf(EntityRef entity, ChangeSetId changeSet);
    void count();

    Database &m_database;
    TextCache m_texts;
    Revisions m_revisions;
    std::function<bool()> m_keepGoing;
    CheckReport m_report;
    QHash<EntityRef, Revision> m_heads;                  ///< of the present, then walked back
    QHash<EntityType, qint64> m_rows;                    ///< that somebody is on record for
    QHash<QString, std::optional<CodePoints>> m_counted; ///< by the id of the article
    int m_steps = 0;
    bool m_stopped = false;
};

/// The word in a revision repeats what its chain says.
bool isTrueOperation(const Revision &revision)
{
    if (revision.isDeletion() || revision.parent.isNull())
        return revision.operation == (revision.isDeletion() ? Operation::Delete : Operation::Create);
    return revision.operation != Operation::Delete;
}

bool Check::stopped()
{
    if (++m_steps % 200 == 0)
        ask();
    return m_stopped;
}

void Check::ask()
{
    if (m_stopped || !m_keepGoing || m_keepGoing())
        return;
    m_stopped = true;
    note(tr("The check was stopped."), {});
}

int Check::isToStop(void *check)
{
    auto *self = static_cast<Check *>(check);
    self->ask();
    return self->m_stopped;
}

void Check::checkFile()
{
    Query query(m_database, QStringLiteral("PRAGMA integrity_check(20)"));
    while (query.next()) {
        if (query.text(0) != u"ok")
            note(tr("The file is damaged: %1").arg(query.text(0)), m_database.path());
    }
    Query dangling(m_database, QStringLiteral("PRAGMA foreign_key_check"));
    while (dangling.next())
        note(tr("A row refers to something that is not there."), dangling.text(0));
}

void Check::checkTexts()
{
    Query query(m_database, QStringLiteral("SELECT sha256, text FROM article_text"));
    while (!stopped() && query.next()) {
        if (QString::fromLatin1(textHash(query.text(1))) != query.text(0))
            note(tr("A text was changed or damaged."), query.text(0));
    }
}

void Check::checkHeads()
{
    QList<Revision> heads;
    {
        // In the order of the ids, in which most tables lie.
        Query query(m_database, QStringLiteral("SELECT change_set, entity, entity_id, parent, op, hash "
                                               "FROM revision WHERE head = 1 ORDER BY entity_id"));
        while (query.next()) {
            const EntityType type = fromWord<EntityType>(query.text(1)).value_or(EntityType::Project);
            heads.append({query.id<ChangeSetId>(0),
                          {type, query.uuid(2)},
                          query.id<ChangeSetId>(3),
                          {},
                          operationFromWord(query.text(4)),
                          query.text(5),
                          {}});
        }
    }
    for (const Revision &head : std::as_const(heads)) {
        if (stopped())
            return;
        m_heads.insert(head.entity, head);
        checkHead(head);
    }
}

void Check::checkHead(const Revision &head)
{
    const Fields fields = m_revisions.rows().read(head.entity);
    const QString where = nameOf(head.entity);
    m_rows[head.entity.type] += !fields.isEmpty();
    if (head.isDeletion() != fields.isEmpty())
        note(fields.isEmpty() ? tr("It is missing.") : tr("It was deleted, and is there."), where);
    else if (!head.isDeletion() && stateHash(fields) != head.hash)
        note(tr("It was changed without a record of it."), where);
    else if (head.entity.type == EntityType::Quote && !head.isDeletion())
        checkSpans(fields, where);
}

void Check::checkSpans(const Fields &quote, const QString &where)
{
    const QString article = quote.value("article").text();
    auto counted = m_counted.constFind(article);
    if (counted == m_counted.constEnd())
        counted = m_counted.insert(article, m_texts.codePointsOf(ArticleId::fromString(article)));
    if (!*counted || !entityFromFields(EntityType::Quote, quote, **counted))
        note(tr("Its spans do not lie in the text."), where);
}

void Check::checkOldStates()
{
    // One without state was left out of a copy.
    Query query(m_database, QStringLiteral("SELECT entity, entity_id, hash, state FROM revision "
                                           "WHERE head = 0 AND state IS NOT NULL"));
    while (!stopped() && query.next()) {
        const Fields state = keptState(query.utf8(3).toByteArray());
        if (stateHash(state) != query.text(2))
            note(tr("An earlier state of it was changed or damaged."),
                 QStringLiteral("%1 %2").arg(query.text(0), query.text(1)));
    }
}

void Check::checkRowCounts()
{
    for (EntityType type : allEntityTypes) {
        const QString table = QLatin1String(entityTable(type).table);
        const qint64 rows =
            m_database.value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toLongLong();
        if (rows != m_rows.value(type) && !m_stopped)
            note(tr("There are rows that nobody is on record for."), table);
    }
    Query modified(m_database,
                   QStringLiteral("SELECT quote.id FROM quote JOIN revision ON entity_id = quote.id "
                                  "AND head = 1 WHERE quote.modified <> revision.modified"));
    while (modified.next())
        note(tr("Its time differs from the record's."), modified.text(0));
}

void Check::checkJournal()
{
    const qint64 count = m_database.value(QStringLiteral("SELECT journal_count FROM project")).toLongLong();
    QString hash = m_database.value(QStringLiteral("SELECT journal_hash FROM project"));
    qint64 seq = count;
    Journal(m_database).forEachNewestFirst(0, -1, [&](const JournalEntry &entry) {
        if (entry.seq != seq || entry.hash != hash || hashOf(entry) != hash)
            note(tr("The journal was changed or damaged."), tr("entry %1").arg(entry.seq));
        walkBack(entry);
        hash = entry.previousHash;
        --seq;
        return !stopped();
    });
    if (m_stopped)
        return;
    if (seq != 0 || !hash.isEmpty())
        note(tr("The journal does not go back to the beginning."), tr("entry %1").arg(seq));
    if (!m_heads.isEmpty())
        note(tr("The journal does not know how it came to be."), nameOf(m_heads.cbegin().key()));
}

void Check::walkBack(const JournalEntry &entry)
{
    for (qsizetype i = entry.moves.size() - 1; i >= 0; --i) {
        const HeadMove &move = entry.moves[i];
        const auto head = m_heads.constFind(move.entity);
        const bool isHead = head != m_heads.constEnd() && head->changeSet == move.to;
        if (!isHead && !(head == m_heads.constEnd() && move.to.isNull()))
            note(tr("The journal tells of another state of it."), nameOf(move.entity));
        const auto revision = isHead ? std::optional(*head) : revisionOf(move.entity, move.to);
        const bool isNew = revision && move.to == entry.changeSet;
        if ((revision ? revision->hash : QString()) != move.hash ||
            (isNew && (revision->parent != move.from || !isTrueOperation(*revision))))
            note(tr("Its record differs from the journal's."), nameOf(move.entity));
        if (move.from.isNull())
            m_heads.remove(move.entity);
        else
            m_heads.insert(move.entity, revisionOf(move.entity, move.from)
                                            .value_or(Revision{
                                                move.from, move.entity, {}, {}, Operation::Create, {}, {}}));
    }
}

std::optional<Revision> Check::revisionOf(EntityRef entity, ChangeSetId changeSet)
{
    return changeSet.isNull() ? std::nullopt : m_revisions.find(changeSet, entity.uuid);
}

void Check::count()
{
    m_report.articles = m_database.value(QStringLiteral("SELECT count(*) FROM article")).toLongLong();
    m_report.quotes = m_database.value(QStringLiteral("SELECT count(*) FROM quote")).toLongLong();
    m_report.revisions = m_database.value(QStringLiteral("SELECT count(*) FROM revision")).toLongLong();
}

} // namespace

CheckReport checkProject(ProjectFile &file, const std::function<bool()> &keepGoing)
{
    if (file.access() == Access::Write)
        return Check(file.database(), keepGoing).run();
    // Another window may write between two of the check's statements.
    const auto snapshot = file.database().snapshot();
    if (!snapshot)
        return {false, {snapshot.problem()}, 0, 0, 0};
    return Check(**snapshot, keepGoing).run();
}

Result<CheckReport> checkCopyOf(ProjectFile &file, const std::function<bool()> &keepGoing)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Problem{folder.errorString(), {}, {}};
    const QString path = folder.filePath(QStringLiteral("checked"));
    if (const Result<void> copied = backUpProject(file, path, keepGoing); !copied)
        return copied.problem();
    const auto copy = Database::open(path, Access::Read);
    if (!copy)
        return copy.problem();
    return Check(**copy, keepGoing).run();
}

} // namespace pullquote
