#include "app/store/writequeue.h"
#include "tests/store/projectfixture.h"
#include "tests/support/hiddenfile.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::samples;

/// Changes on their way to the file, and what becomes of them when it is at fault.
class tst_WriteQueue : public QObject {
    Q_OBJECT

    struct Running {
        ProjectFixture f;
        std::unique_ptr<WriteQueue> queue;
        Running()
        {
            f.file.reset();
            queue = good(WriteQueue::start([this] { return ProjectFile::open(f.path, Access::Write); }));
        }
        ChangeSet tag()
        {
            return changes(QStringLiteral("Tag"), f.ann.id, {Change::to(quote(f.rain, f.ann))});
        }
    };

private slots:
    void keepsTheOrderAndSaysWhenAllIsSaved()
    {
        Running r;
        QSignalSpy acknowledged(r.queue.get(), &WriteQueue::acknowledged);
        Quote mine = quote(r.f.rain, r.f.ann);
        for (int i = 0; i < 20; ++i) {
            mine.note = QString::number(i);
            r.queue->enqueue(changes(QStringLiteral("Note"), r.f.ann.id, {Change::to(mine)}));
        }
        QCOMPARE(r.queue->state(), WriteQueue::State::Saving);
        QTRY_COMPARE(r.queue->state(), WriteQueue::State::Saved);
        QTRY_COMPARE(acknowledged.size(), 20);
        QVERIFY(r.queue->pending().isEmpty());
        r.queue.reset();
        r.f.file = good(ProjectFile::open(r.f.path, Access::Read));
        QCOMPARE(r.f.now(mine.id)->note, QStringLiteral("19"));
    }

    void closingWaitsForTheQueue()
    {
        Running r;
        QList<ChangeSet> sets;
        for (int i = 0; i < 30; ++i)
            sets.append(r.tag());
        for (const ChangeSet &set : sets)
            r.queue->enqueue(set);
        r.queue.reset();
        r.f.file = good(ProjectFile::open(r.f.path, Access::Read));
        QCOMPARE(good(r.f.file->read().article(r.f.rain.id)).quotes.size(), 30);
    }

    void undoRunsBehindWhatIsQueued()
    {
        Running r;
        r.queue->enqueue(r.tag());
        QCOMPARE(good(r.queue->undoLabel(r.f.ann.id)), QStringLiteral("Tag"));
        const Undone undone = good(r.queue->undo(r.f.ann.id));
        QCOMPARE(undone.changes.size(), 1);
        QVERIFY(!undone.changes.first().after);
        QVERIFY(good(r.queue->redo(r.f.ann.id)).changes.first().after);
        QVERIFY(!r.queue->redo(r.f.ann.id));
    }

    void whatCanNeverBeWrittenIsTakenOutAndTold()
    {
        Running r;
        QSignalSpy refused(r.queue.get(), &WriteQueue::refused);
        ChangeSet bad = r.tag();
        std::get<Quote>(*bad.changes[0].after).content = {{0, 5000}};
        r.queue->enqueue(bad);
        r.queue->enqueue(r.tag());
        QTRY_COMPARE(r.queue->state(), WriteQueue::State::Saved);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<ChangeSetId>(), bad.id);
    }

    void aFileThatIsGoneStopsTheQueueAndTheCopyHasEverything()
    {
        Running r;
        r.queue->enqueue(r.tag());
        QVERIFY(r.queue->waitForSaved());
        std::optional<test::HiddenFile> hidden(r.f.path);
        r.queue->enqueue(r.tag());
        r.queue->enqueue(r.tag());
        QTRY_COMPARE(r.queue->state(), WriteQueue::State::Failed);
        QVERIFY(!r.queue->problem().what.isEmpty());
        QCOMPARE(r.queue->pending().size(), 2);
        QVERIFY(!r.queue->undo(r.f.ann.id));
        QVERIFY(!r.queue->waitForSaved(1000));

        const QString copy = r.f.folder.filePath(QStringLiteral("copy.pullquote"));
        good(r.queue->saveCopy(copy));
        {
            const auto saved = good(ProjectFile::open(copy, Access::Write));
            QCOMPARE(good(saved->read().article(r.f.rain.id)).quotes.size(), 3);
            QVERIFY(checkProject(*saved).ok);
        }
        // Put back, it goes on by itself.
        hidden.reset();
        r.queue->retryNow();
        QTRY_COMPARE(r.queue->state(), WriteQueue::State::Saved);
        r.queue.reset();
        r.f.file = good(ProjectFile::open(r.f.path, Access::Write));
        QCOMPARE(good(r.f.file->read().article(r.f.rain.id)).quotes.size(), 3);
        QCOMPARE(r.f.faults(), QStringList());
    }

    void longWorkRunsInItsTurn()
    {
        Running r;
        r.queue->enqueue(r.tag());
        qsizetype seen = -1;
        bool done = false;
        r.queue->run([&](ProjectFile &file) { seen = good(file.read().article(r.f.rain.id)).quotes.size(); },
                     [&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(seen, 1);
    }

    void whatCannotBeOpenedIsSaidAtOnce()
    {
        QVERIFY(
            !WriteQueue::start([] { return ProjectFile::open(QStringLiteral("/nowhere"), Access::Write); }));
    }
};

QTEST_GUILESS_MAIN(tst_WriteQueue)
#include "tst_writequeue.moc"
