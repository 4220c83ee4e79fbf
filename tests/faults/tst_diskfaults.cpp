#include "tests/faults/damage.h"
#include "tests/faults/failingdisk.h"
#include "tests/store/projectfixture.h"

#include "app/store/writequeue.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

/// A project on a disk that can be made to fail.
struct FailingFixture {
    FailingDisk disk;
    ShimVfs vfs{[this](const DiskCall &call) { return disk.answer(call); }};
    ProjectFixture project;

    FailingFixture() { disk.setFile(project.path); }

    int timesInJournal(ChangeSetId id)
    {
        return project.file->database()
            .value(QStringLiteral("SELECT count(*) FROM journal WHERE change_set = '%1'").arg(id.toString()))
            .toInt();
    }
    ChangeSet tagging()
    {
        Quote mine = quote(project.rain, project.ann);
        const Speaker someone = speaker(QStringLiteral("Someone"));
        mine.speakers = {someone.id};
        return changes(QStringLiteral("Tag quote"), project.ann.id, {Change::to(someone), Change::to(mine)});
    }
};

} // namespace

/// Disks that fail at every step on the way, once or for good.
class tst_DiskFaults : public QObject {
    Q_OBJECT

    /// Every step in turn; with few rounds, only some.
    static int stride() { return 100 / rounds(100); }
    static void everyKindOfFault()
    {
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<int>("code");
        QTest::newRow("one step") << false << int(SQLITE_OK);
        QTest::newRow("every step from there") << true << int(SQLITE_OK);
        QTest::newRow("full for a moment") << false << int(SQLITE_FULL);
        QTest::newRow("full from there") << true << int(SQLITE_FULL);
    }

private slots:
    void initTestCase() { useFastDisk(); }

    void aChangeFailsWholeAndGoesInLater_data() { everyKindOfFault(); }
    void aChangeFailsWholeAndGoesInLater()
    {
        QFETCH(bool, forGood);
        QFETCH(int, code);
        FailingFixture f;
        int failed = 0;
        int point = 0;
        for (bool hit = true; hit; point += stride()) {
            const ChangeSet set = f.tagging();
            f.disk.fail(point, forGood, code);
            const Result<void> applied = f.project.file->apply(set);
            hit = f.disk.heal();
            QVERIFY2(applied || f.project.file->hasFault(), qPrintable(QString::number(point)));
            QVERIFY2(applied || !applied.problem().remedy.isEmpty(), qPrintable(refusal(applied)));
            failed += !applied;
            if (applied)
                QCOMPARE(f.timesInJournal(set.id), 1);
            good(f.project.file->apply(set));
            QCOMPARE(f.timesInJournal(set.id), 1);
            if (point % 5 == 0) {
                QCOMPARE(f.project.faults(), QStringList());
                f.project.reopen();
                QCOMPARE(f.timesInJournal(set.id), 1);
            }
        }
        QCOMPARE(f.project.faults(), QStringList());
        qInfo("%d points, %d failed", point, failed);
        QVERIFY(failed > 5);
    }

    void anUndoFailsWholeAndWorksLater_data() { everyKindOfFault(); }
    void anUndoFailsWholeAndWorksLater()
    {
        QFETCH(bool, forGood);
        QFETCH(int, code);
        FailingFixture f;
        const ChangeSet first = f.tagging();
        good(f.project.file->apply(first));
        int failed = 0;
        int open = 0;
        int point = 0;
        for (bool hit = true; hit; point += stride()) {
            const ChangeSet set = f.tagging();
            good(f.project.file->apply(set));
            const QuoteId id(set.changes.last().entity.uuid);
            f.disk.fail(point, forGood, code);
            const Result<Undone> undone = f.project.file->undo(f.project.ann.id);
            hit = f.disk.heal();
            if (point % 5 == 0)
                QCOMPARE(f.project.faults(), QStringList());
            // What was said to have failed did not happen, or a second attempt would undo something else.
            QVERIFY2(undone || f.project.file->hasFault(), qPrintable(refusal(undone)));
            // Only a folder that cannot be synced any more leaves it open: the journal is gone by then.
            const bool isOpen = !undone && !f.project.now(id);
            open += isOpen;
            QVERIFY2(undone ? !f.project.now(id) : !isOpen || forGood, qPrintable(QString::number(point)));
            failed += !undone;
            if (!undone && !isOpen)
                good(f.project.file->undo(f.project.ann.id));
            QVERIFY(!f.project.now(id));
            QVERIFY(f.project.now(QuoteId(first.changes.last().entity.uuid)));
        }
        QCOMPARE(f.project.faults(), QStringList());
        qInfo("%d points, %d failed, %d of them left open", point, failed, open);
        // Opening the folder and syncing it are the two steps behind the commit. Where nothing can be read any
        // more either, nobody can know that it has happened.
        QVERIFY(open <= (forGood ? 2 : 0));
        QVERIFY(failed > 5);
    }

    void aFullDiskKeepsChangesInTheQueueAndTheyAreSavedLater()
    {
        FailingFixture f;
        f.project.file.reset();
        const QString path = f.project.path;
        auto queue = good(WriteQueue::start([path] { return ProjectFile::open(path, Access::Write); }));
        QSignalSpy acknowledged(queue.get(), &WriteQueue::acknowledged);
        queue->enqueue(f.tagging());
        QVERIFY(queue->waitForSaved());
        f.disk.fail(0, true, SQLITE_FULL);
        for (int i = 0; i < 3; ++i)
            queue->enqueue(f.tagging());
        QTRY_COMPARE(queue->state(), WriteQueue::State::Failed);
        QVERIFY2(queue->problem().what.contains(u"disk is full"), qPrintable(queue->problem().sentence()));
        QVERIFY(!queue->problem().remedy.isEmpty());
        QCOMPARE(queue->pending().size(), 3);
        queue->retryNow();
        QVERIFY(!queue->waitForSaved(200));
        // The copy lies on another disk.
        const QTemporaryDir stick;
        const QString copy = stick.filePath(QStringLiteral("copy.pullquote"));
        good(queue->saveCopy(copy));
        QCOMPARE(good(good(ProjectFile::open(copy, Access::Read))->read().article(f.project.rain.id))
                     .quotes.size(),
                 4);
        f.disk.heal();
        queue->retryNow();
        QTRY_COMPARE(queue->state(), WriteQueue::State::Saved);
        QTRY_COMPARE(acknowledged.size(), 4);
        queue.reset();
        f.project.file = good(ProjectFile::open(path, Access::Write));
        QCOMPARE(good(f.project.file->read().article(f.project.rain.id)).quotes.size(), 4);
        QCOMPARE(f.project.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_DiskFaults)
#include "tst_diskfaults.moc"
