#include "app/store/entitytable.h"
#include "app/store/projectcopy.h"
#include "app/store/query.h"
#include "tests/store/projectfixture.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace pullquote;
using namespace pullquote::samples;
using pullquote::test::FullDisk;

/// Full disks, copies, and a witness that nothing changes unrecorded.
class tst_Faults : public QObject {
    Q_OBJECT

private slots:
    void aFullDiskLosesNothingAndTheSameChangeGoesInLater()
    {
        ProjectFixture f;
        const QString text = QStringLiteral("long words ").repeated(100000);
        const Article big = article(text);
        const ChangeSet set = withText(changes(QStringLiteral("Import"), f.ann.id, {Change::to(big)}), text);
        {
            const FullDisk disk(QFileInfo(f.path).size() + 4096);
            const Result<void> applied = f.file->apply(set);
            QVERIFY(!applied);
            QVERIFY(f.file->hasFault());
            QVERIFY(!applied.problem().remedy.isEmpty());
        }
        QVERIFY(!f.now(big.id, EntityType::Article));
        QCOMPARE(f.faults(), QStringList());
        good(f.file->apply(set));
        QVERIFY(f.now(big.id, EntityType::Article));
        QVERIFY(!f.file->hasFault());
        QCOMPARE(f.faults(), QStringList());
    }

    void aCopyIsWholeOrTheOldFile()
    {
        ProjectFixture f;
        const Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        const QString target = f.folder.filePath(QStringLiteral("copy.pullquote"));
        const Quote waiting = quote(f.rain, f.ann, {3, 9});
        const ChangeSet pending = changes(QStringLiteral("Tag"), f.ann.id, {Change::to(waiting)});
        good(saveProjectCopy(*f.file, target, {{pending, Origin::Local, {}}}));
        {
            const auto copy = good(ProjectFile::open(target, Access::Write));
            QCOMPARE(good(copy->read().article(f.rain.id)).quotes.size(), 2);
            QVERIFY(!saveProjectCopy(*f.file, target)); // somebody writes there
        }
        QVERIFY(!f.now(waiting.id));
        {
            const FullDisk disk(20000);
            QVERIFY(!saveProjectCopy(*f.file, target));
        }
        QCOMPARE(good(good(ProjectFile::open(target, Access::Read))->read().article(f.rain.id)).quotes.size(),
                 2);
        QVERIFY(!saveProjectCopy(*f.file, f.path));
        QVERIFY(!saveProjectCopy(*f.file, f.folder.filePath(QStringLiteral("no/such/folder"))));
        const QStringList left =
            QDir(f.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, (QStringList{QStringLiteral("copy.pullquote"), QStringLiteral("test.pullquote"),
                                    QStringLiteral("test.pullquote.lock")}));
    }

    /// Temporary triggers see every row that changes; the journal has to have an entry for each such moment.
    void noRowChangesWithoutAnEntryInTheJournal()
    {
        ProjectFixture f;
        Database &database = f.file->database();
        QString script = QStringLiteral("CREATE TEMP TABLE witness (entries INTEGER, entity TEXT);");
        for (EntityType type : allEntityTypes) {
            const QString table = QLatin1String(entityTable(type).table);
            const QString key = QStringLiteral("(SELECT coalesce(max(seq), 0) FROM journal)");
            script += QStringLiteral("CREATE TEMP TRIGGER i_%1 AFTER INSERT ON main.%1 BEGIN INSERT INTO "
                                     "witness VALUES (%2, NEW.id); END;"
                                     "CREATE TEMP TRIGGER u_%1 AFTER UPDATE ON main.%1 %3 BEGIN INSERT INTO "
                                     "witness VALUES (%2, NEW.id); END;"
                                     "CREATE TEMP TRIGGER d_%1 AFTER DELETE ON main.%1 BEGIN INSERT INTO "
                                     "witness VALUES (%2, OLD.id); END;")
                          .arg(table, key,
                               type == EntityType::Project ? QStringLiteral("WHEN OLD.name <> NEW.name")
                                                           : QString());
        }
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
        good(database.script(script));

        Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        mine.note = QStringLiteral("x");
        f.make(f.ann, QStringLiteral("Note"), {Change::to(mine)});
        good(f.file->undo(f.ann.id));
        good(f.file->redo(f.ann.id));
        const GroupId group = GroupId::create();
        good(f.file->apply(
            changes(QStringLiteral("Import"), f.ann.id, {Change::to(speaker(QStringLiteral("S")))}),
            Origin::Import, group));
        good(f.file->revertGroup(group));
        f.make(f.ann, QStringLiteral("Delete"), {deletion(EntityType::Quote, mine.id.uuid())});

        Query unseen(
            database,
            QStringLiteral("SELECT count(*), (SELECT count(*) FROM witness) FROM witness WHERE NOT EXISTS "
                           "(SELECT 1 FROM journal WHERE seq = witness.entries + 1 "
                           "AND instr(moves, witness.entity))"));
        QVERIFY(unseen.next());
        QCOMPARE(unseen.number(0), 0);
        QVERIFY(unseen.number(1) >= 7);
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
