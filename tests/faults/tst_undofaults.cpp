#include "app/store/projectcheck.h"
#include "app/store/projectreader.h"
#include "tests/faults/damage.h"
#include "tests/faults/failingdisk.h"
#include "tests/store/samples.h"
#include "tests/support/randomquotes.h"
#include "tests/support/rounds.h"
#include "tests/support/testproject.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::faults;

namespace {

/// A session on a disk that can be made to fail.
struct Failing {
    FailingDisk disk;
    ShimVfs vfs{[this](const DiskCall &call) { return disk.answer(call); }};
    test::TestProject project{test::textOfQuotations(40)};

    Failing()
    {
        disk.setFile(project.path());
        save();
    }

    Session &session() { return project.session(); }
    WriteQueue &queue() { return *session().queue(); }

    void save() { QVERIFY(queue().waitForSaved()); }
    QuoteId tag(int number)
    {
        const QList<Quotation> &seen = session().article().quotations().all();
        TagRequest request;
        request.content = {seen.at(number).span};
        return samples::good(Tagging(session()).tag(request));
    }
    bool hasQuote(QuoteId id) { return session().article().quote(id) != nullptr; }

    /// All quotes as the window shows them.
    QString seen()
    {
        QStringList lines;
        for (qsizetype number = 1; number <= session().article().quoteCount(); ++number) {
            const Quote &quote = session().article().quoteNumber(number);
            QStringList spans;
            for (Span span : quote.content)
                spans.append(QStringLiteral("%1-%2").arg(span.start).arg(span.end));
            lines.append(quote.id.toString() + u' ' + spans.join(u' ') + u' ' + quote.note + u' ' +
                         QString::number(quote.speakers.size() + 100 * quote.topics.size()));
        }
        lines.sort();
        return lines.join(u'\n');
    }
    int undosInJournal()
    {
        int undos = 0;
        for (const HistoryEntry &entry : samples::good(session().reader().history(0, -1)))
            undos += entry.origin == Origin::Undo;
        return undos;
    }
    /// What is on the screen is in the file, the undo of today and that of tomorrow are the same, and the
    /// file is sound.
    void compareWithFile()
    {
        QTRY_COMPARE(queue().state(), WriteQueue::State::Saved);
        const QString before = seen();
        const QString label = session().undoLabel();
        const QString again = session().redoLabel();
        project.reopen();
        QCOMPARE(seen(), before);
        QCOMPARE(session().undoLabel(), label);
        QCOMPARE(session().redoLabel(), again);
        QStringList found;
        for (const Problem &problem : checkProject(session().file()).problems)
            found.append(problem.sentence());
        QCOMPARE(found, QStringList());
    }
};

} // namespace

/// Memory takes an undo before the file has it: what becomes of it when the file does not follow.
class tst_UndoFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useFastDisk(); }

    void anUndoIsNotSavedBeforeTheFileHasIt()
    {
        Failing f;
        const QuoteId id = f.tag(0);
        f.save();
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
        QSignalSpy acknowledged(&f.queue(), &WriteQueue::acknowledged);
        samples::good(f.session().undo());
        QVERIFY(!f.hasQuote(id));
        QCOMPARE(f.queue().state(), WriteQueue::State::Saving);
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(f.undosInJournal(), 1);
        f.compareWithFile();
    }

    /// Whether memory had taken it is a matter of the step at which the disk fails; both must occur.
    void anUndoThatTheDiskRefusesIsLeftOutOrKeptAndDoneOnce_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("one step") << false;
        QTest::newRow("every step from there") << true;
    }
    void anUndoThatTheDiskRefusesIsLeftOutOrKeptAndDoneOnce()
    {
        QFETCH(bool, forGood);
        Failing f;
        const QuoteId first = f.tag(0);
        int leftOut = 0;
        int kept = 0;
        int undos = 0;
        int point = 0;
        for (bool hit = true; hit; ++point) {
            const QuoteId id = f.tag(1);
            f.save();
            QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
            const QString before = f.seen();
            f.disk.fail(point, forGood, SQLITE_OK);
            const Result<QString> undone = f.session().undo();
            if (!undone) {
                QCOMPARE(f.seen(), before);
                QVERIFY(f.queue().pending().isEmpty());
                QVERIFY(!undone.problem().remedy.isEmpty());
                ++leftOut;
            } else {
                QVERIFY(!f.hasQuote(id));
                if (!f.queue().waitForSaved(forGood ? 30000 : 0) && forGood) {
                    QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
                    QCOMPARE(f.queue().pending().size(), 1);
                    QVERIFY(f.session().isUnsaved(id));
                    QVERIFY(!f.session().undo()); // a second one is not even begun
                    QVERIFY(!f.hasQuote(id) && f.hasQuote(first));
                    ++kept;
                }
            }
            hit = f.disk.heal();
            f.queue().retryNow();
            QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
            if (!undone)
                samples::good(f.session().undo());
            f.save();
            QCOMPARE(f.undosInJournal(), ++undos);
            QVERIFY(!f.hasQuote(id) && f.hasQuote(first));
            if (point % 5 == 0)
                f.compareWithFile();
        }
        f.compareWithFile();
        qInfo("%d points, %d left out, %d kept", point, leftOut, kept);
        QVERIFY(leftOut > 2);
        QVERIFY(!forGood || kept > 2);
    }

    void aCopyHasTheUndoThatTheDiskRefused()
    {
        Failing f;
        const QuoteId first = f.tag(0);
        const QuoteId second = f.tag(1);
        f.save();
        f.disk.failAtSync();
        samples::good(f.session().undo());
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
        const QTemporaryDir stick;
        const QString copy = stick.filePath(QStringLiteral("copy.pullquote"));
        samples::good(f.queue().saveCopy(copy));
        const ArticleId article = f.session().article().article().id;
        const auto saved = samples::good(Session::open(copy, Access::Write, f.project.me()));
        samples::good(saved->openArticle(article));
        QVERIFY(saved->article().quote(first) && !saved->article().quote(second));
        samples::good(saved->redo());
        QVERIFY(saved->article().quote(second));
        f.disk.heal();
    }

    void anArticleThatIsOpenedMeanwhileHasTheUndo()
    {
        Failing f;
        const QuoteId id = f.tag(0);
        f.save();
        f.disk.failAtSync();
        samples::good(f.session().undo());
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
        samples::good(f.session().openArticle(f.session().article().article().id));
        QVERIFY(!f.hasQuote(id));
        f.disk.heal();
        f.queue().retryNow();
        f.compareWithFile();
    }

    void anArticleThatAnUndoBringsBackOpensBeforeTheFileHasIt()
    {
        Failing f;
        const QuoteId id = f.tag(0);
        const ArticleId article = f.session().article().article().id;
        const QString text = f.session().article().text();
        samples::good(Cataloguing(f.session()).deleteArticle(article));
        f.save();
        f.disk.failAtSync();
        samples::good(f.session().undo());
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
        samples::good(f.session().openArticle(article));
        QVERIFY(f.hasQuote(id));
        QCOMPARE(f.session().article().text(), text);
        f.disk.heal();
        f.queue().retryNow();
        f.compareWithFile();
    }

    void whatIsDoneBehindAnUndoThatFailsComesBehindIt()
    {
        Failing f;
        const QuoteId id = f.tag(0);
        samples::good(Tagging(f.session()).setNote(id, QStringLiteral("one")));
        f.save();
        f.disk.failAtSync();
        samples::good(f.session().undo());
        samples::good(Tagging(f.session()).setNote(id, QStringLiteral("two")));
        const QuoteId other = f.tag(1);
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
        QCOMPARE(f.queue().pending().size(), 3);
        f.disk.heal();
        f.queue().retryNow();
        f.compareWithFile();
        QCOMPARE(f.session().article().quote(id)->note, QStringLiteral("two"));
        QVERIFY(f.hasQuote(other));
        QVERIFY(f.session().redoLabel().isEmpty());
    }

    void undoingWhatIsStillOnItsWayWaitsForIt()
    {
        Failing f;
        const QuoteId id = f.tag(0);
        samples::good(Tagging(f.session()).setNote(id, QStringLiteral("mine")));
        samples::good(f.session().undo());
        QVERIFY(f.hasQuote(id) && f.session().article().quote(id)->note.isEmpty());
        samples::good(f.session().undo());
        QVERIFY(!f.hasQuote(id));
        samples::good(f.session().redo());
        QVERIFY(f.hasQuote(id));
        f.compareWithFile();
    }

    void anUndoBehindATagThatFailsIsNotBegun()
    {
        Failing f;
        const QuoteId first = f.tag(0);
        f.save();
        f.disk.failAtSync();
        const QuoteId second = f.tag(1);
        QVERIFY(!f.session().undo());
        QVERIFY(f.hasQuote(first) && f.hasQuote(second));
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Failed);
        QCOMPARE(f.queue().pending().size(), 1);
        f.disk.heal();
        f.queue().retryNow();
        f.compareWithFile();
        QVERIFY(f.hasQuote(first) && f.hasQuote(second));
    }

    void whoQuitsRightAfterAnUndoFindsItDone()
    {
        Failing f;
        for (int i = 0; i < 10; ++i) {
            const QuoteId id = f.tag(0);
            samples::good(f.session().undo());
            f.project.reopen();
            QVERIFY(!f.hasQuote(id));
            QCOMPARE(f.undosInJournal(), i + 1);
        }
    }

    void anUndoThatIsRefusedLeavesEverythingAsItWas()
    {
        Failing f;
        Speaker speaker = samples::speaker(QStringLiteral("Ida"));
        const auto rename = [&](const QString &name, AnnotatorId who) {
            speaker.name = name;
            ChangeSet changes = f.session().draft(QStringLiteral("Rename"));
            changes.annotator = who;
            changes.changes = {Change::to(speaker)};
            samples::good(f.session().commit(changes));
        };
        const Annotator other = samples::annotator(QStringLiteral("R. Amsel"));
        ChangeSet joinsIn = f.session().draft(QStringLiteral("New annotator"));
        joinsIn.annotator = {};
        joinsIn.changes = {Change::to(other)};
        samples::good(f.session().commit(joinsIn));
        rename(QStringLiteral("Ida B."), f.project.me().id);
        rename(QStringLiteral("I. Brandt"), f.project.me().id);
        rename(QStringLiteral("Ida Brandt"), other.id);
        f.save();
        QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
        QSignalSpy states(&f.queue(), &WriteQueue::stateChanged);
        const Result<QString> undone = f.session().undo();
        QVERIFY(!undone);
        QVERIFY2(undone.problem().what.contains(other.name), qPrintable(undone.problem().sentence()));
        QCOMPARE(f.session().catalogue().speaker(speaker.id)->name, QStringLiteral("Ida Brandt"));
        QVERIFY(f.queue().pending().isEmpty());
        QCOMPARE(states.size(), 0);
        f.compareWithFile();
    }

    void theScreenIsWhatTheFileGetsWhateverFails()
    {
        QRandomGenerator random(test::seed());
        Failing f;
        int failures = 0;
        for (int round = 0; round < rounds(60); ++round) {
            test::RandomHand hand(f.session(), random.generate());
            f.disk.fail(int(random.bounded(60)), true, SQLITE_OK);
            for (int act = 0; act < 6; ++act) {
                hand.act();
                if (random.bounded(3) == 0)
                    (void)(random.bounded(3) == 0 ? f.session().redo() : f.session().undo());
                QCoreApplication::processEvents();
            }
            failures += f.disk.heal();
            f.queue().retryNow();
            QTRY_COMPARE(f.queue().state(), WriteQueue::State::Saved);
            f.compareWithFile();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d rounds failed on the way", failures, rounds(60));
    }
};

QTEST_GUILESS_MAIN(tst_UndoFaults)
#include "tst_undofaults.moc"
