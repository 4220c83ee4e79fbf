#include "tests/faults/commandline.h"
#include "tests/faults/damage.h"
#include "tests/faults/shimvfs.h"
#include "tests/store/projectfixture.h"

#include "app/session/tagging.h"
#include "app/store/lockfile.h"
#include "app/store/writequeue.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::faults;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. “And well,” she added. “Really.”");

Result<QuoteId> tagWords(Session &session, QStringView words)
{
    TagRequest request;
    const qsizetype start = text.indexOf(words);
    request.content = {{start, start + words.size()}};
    return Tagging(session).tag(request);
}

Answer commandLine(const QStringList &arguments)
{
    return run(QStringLiteral(COMMAND_LINE), arguments);
}

/// Leaves at `copy` what a program that dies while it writes a change leaves: the file half written, and the
/// journal with which it is rolled back.
void leaveHalfWritten(samples::ProjectFixture &project, const QString &copy)
{
    project.file.reset();
    bool isDone = false;
    const ShimVfs vfs([&](const DiskCall &call) {
        const bool isLast = call.kind == DiskCall::Kind::Sync && call.path == project.path;
        if (isLast && !isDone) {
            writeBytes(copy, bytesOf(project.path));
            writeBytes(copy + QStringLiteral("-journal"), bytesOf(project.path + QStringLiteral("-journal")));
            isDone = true;
        }
        return SQLITE_OK;
    });
    project.file = samples::good(ProjectFile::open(project.path, Access::Write));
    project.make(project.ann, QStringLiteral("Tag"), {Change::to(samples::quote(project.rain, project.ann))});
    project.file.reset();
    if (!isDone)
        qFatal("Nothing was written.");
}

} // namespace

/// Two programs at one project, and what one leaves to the next.
class tst_TwoWindows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useFastDisk(); }

    void theSecondWindowReadsAndSaysWhoWrites()
    {
        test::TestProject project(text);
        QVERIFY(tagWords(project.session(), u"“It works,”").ok());
        QVERIFY(project.session().queue()->waitForSaved());
        const Annotator other{AnnotatorId::create(), QStringLiteral("R. Amsel")};
        const auto writing = Session::open(project.path(), Access::Write, other);
        QVERIFY(!writing.ok());
        const QString pid = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(writing.problem().what.contains(pid), qPrintable(writing.problem().sentence()));
        const auto reading = samples::good(Session::open(project.path(), Access::Read, other));
        samples::good(reading->openArticle(project.session().article().article().id));
        QCOMPARE(reading->article().quoteCount(), 1);
        QVERIFY(!tagWords(*reading, u"“Really.”").ok());
        QCOMPARE(reading->article().quoteCount(), 1);
        // It sees what is written meanwhile, when it looks again.
        QVERIFY(tagWords(project.session(), u"“Really.”").ok());
        QVERIFY(project.session().queue()->waitForSaved());
        samples::good(reading->reload());
        QCOMPARE(reading->article().quoteCount(), 2);
    }

    void theCommandLineReadsButDoesNotWriteBesideAWindow()
    {
        test::TestProject project(text);
        QVERIFY(project.session().queue()->waitForSaved());
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("new.txt"));
        writeBytes(source, "Another article. “Yes,” she said.");
        const Answer import = commandLine({QStringLiteral("import"), project.path(), source});
        QCOMPARE(import.status, 1);
        QVERIFY2(import.errors.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(import.errors));
        const Answer list = commandLine({QStringLiteral("list"), project.path(), QStringLiteral("--json")});
        QVERIFY2(list.status == 0, qPrintable(list.errors));
        QCOMPARE(list.output.count("\"title\""), 1);
        QVERIFY(tagWords(project.session(), u"“It works,”").ok());
        QVERIFY(project.session().queue()->waitForSaved());
    }

    void aCheckBesideAWindowThatWritesFindsNothing()
    {
        test::TestProject project(text);
        const auto reading = samples::good(ProjectFile::open(project.path(), Access::Read));
        for (int round = 0; round < 60; ++round) {
            QVERIFY(tagWords(project.session(), u"“It works,”").ok());
            const QuoteId id = project.session().article().quoteNumber(1).id;
            QVERIFY(Tagging(project.session()).setNote(id, QString::number(round)).ok());
            QStringList found;
            for (const Problem &problem : checkProject(*reading).problems)
                found.append(problem.sentence());
            QCOMPARE(found, QStringList());
            QVERIFY(Tagging(project.session()).remove({id}).ok());
        }
        // Where the check holds the file for long, the queue has failed for now, and tries again by itself.
        QTRY_COMPARE(project.session().queue()->state(), WriteQueue::State::Saved);
    }

    void whatADeadProgramHasHalfWrittenIsReadWithoutIt()
    {
        samples::ProjectFixture project;
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("left.pullquote"));
        leaveHalfWritten(project, copy);
        const auto reading = ProjectFile::open(copy, Access::Read);
        QVERIFY2(reading.ok(), qPrintable(reading.ok() ? QString() : reading.problem().sentence()));
        QVERIFY(samples::good((*reading)->read().article(project.rain.id)).quotes.isEmpty());
        QVERIFY(checkProject(**reading).ok);
        QVERIFY(!QFile::exists(LockFile::pathFor(copy)));
    }

    void whatCannotBePutInOrderIsSaid()
    {
        samples::ProjectFixture project;
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("left.pullquote"));
        leaveHalfWritten(project, copy);
        const Unprivileged somebody(folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto reading = ProjectFile::open(copy, Access::Read);
        QVERIFY(!reading.ok());
        QVERIFY2(reading.problem().what.contains(u"cut off"), qPrintable(reading.problem().sentence()));
        QVERIFY(!reading.problem().remedy.isEmpty());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void whatADeadProgramHasHalfWrittenIsTakenBackByTheNextWriter()
    {
        samples::ProjectFixture project;
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("left.pullquote"));
        leaveHalfWritten(project, copy);
        const auto writing = samples::good(ProjectFile::open(copy, Access::Write));
        QCOMPARE(writing->warnings(), QStringList());
        QVERIFY(checkProject(*writing).ok);
        QVERIFY(!QFile::exists(copy + QStringLiteral("-journal")));
    }

    void aLinkInPlaceOfTheLockHarmsNothing()
    {
        samples::ProjectFixture project;
        project.file.reset();
        const QString victim = project.folder.filePath(QStringLiteral("victim.txt"));
        writeBytes(victim, "mine");
        QVERIFY(QFile::link(victim, LockFile::pathFor(project.path)));
        QVERIFY(!ProjectFile::open(project.path, Access::Write).ok());
        QCOMPARE(bytesOf(victim), QByteArray("mine"));
        QVERIFY(ProjectFile::open(project.path, Access::Read).ok());
    }

    void aProjectThatTakesTheNameIsNotTouched()
    {
        test::TestProject mine(text);
        test::TestProject other(QStringLiteral("Something else. “No,” he said."));
        QVERIFY(mine.session().queue()->waitForSaved());
        QVERIFY(other.session().queue()->waitForSaved());
        QVERIFY(QFile::remove(mine.path()));
        QVERIFY(QFile::copy(other.path(), mine.path()));
        const QByteArray others = bytesOf(mine.path());
        QVERIFY(tagWords(mine.session(), u"“It works,”").ok());
        WriteQueue &queue = *mine.session().queue();
        QTRY_COMPARE(queue.state(), WriteQueue::State::Failed);
        QCOMPARE(queue.pending().isEmpty(), false);
        QVERIFY(!mine.session().undo().ok());
        QCOMPARE(mine.session().article().quoteCount(), 1);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.pullquote"));
        samples::good(queue.saveCopy(copy));
        const auto saved = samples::good(Session::open(copy, Access::Write, mine.me()));
        samples::good(saved->openArticle(mine.session().article().article().id));
        QCOMPARE(saved->article().quoteCount(), 1);
        samples::good(saved->undo());
        QCOMPARE(saved->article().quoteCount(), 0);
        QCOMPARE(bytesOf(mine.path()), others);
        QVERIFY(!QFile::exists(mine.path() + QStringLiteral("-journal")));
    }
};

QTEST_GUILESS_MAIN(tst_TwoWindows)
#include "tst_twowindows.moc"
