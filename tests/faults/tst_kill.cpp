#include "tests/faults/damage.h"
#include "tests/store/projectfixture.h"
#include "tests/support/processorclock.h"

#include "app/store/query.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QThread>

#include <csignal>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

constexpr int mostLines = 16;          // that the program says before it is killed
constexpr int longestPause = 8000;     // microseconds between the last of them and the kill
constexpr int importedArticles = 8000; // four transactions: a kill in the first leaves nothing to take back
constexpr int mostMilliseconds = 2000; // of the processor, to open again
constexpr int livesOfAProject = 25;    // then another one: looking through a long history takes time

/// An article with enough quotations for a while.
QString longText()
{
    QString text;
    const char *const names[] = {"Ida Brandt", "Tomás Ortega", "Nora Vale", "Viktor Lind"};
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("“Sentence %1 is 🙂 mine,” said %2. Others disagreed.\n")
                    .arg(i)
                    .arg(QString::fromUtf8(names[i % 4]));
    return text.chopped(1);
}

/// A JSON of articles with a quote each.
QByteArray manyArticles()
{
    QByteArray json = R"({"format":"pullquote","version":1,"articles":[)";
    for (int i = 0; i < importedArticles; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i ? "," : "") + QByteArray(R"({"id":"a)") + number + R"(","title":"T","text":"“Yes )" +
                number + QByteArray(" and more words").repeated(5) + R"(,” she said.","quotes":[{"id":"q)" +
                number + R"(","annotator":"x","content":[{"start":0,"end":4,"text":"“Yes"}]}]})";
    }
    return json + R"(],"annotators":[{"id":"x","name":"Ann"}]})";
}

/// What the program said before it was killed.
struct LastWords {
    QStringList saved;
    int made = 0;
    int undoing = 0;
    QStringList told;

    explicit LastWords(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            made += line == "made";
            undoing += line == "undoing";
            if (line.startsWith("saved "))
                saved.append(QString::fromLatin1(line.mid(6)));
            if (line.startsWith("told "))
                told.append(QString::fromUtf8(line.mid(5)));
        }
    }
};

} // namespace

/// kill -9 of the program at any moment of its work.
class tst_Kill : public QObject {
    Q_OBJECT

    QTemporaryDir m_home; ///< settings, and so the annotator, of the program that is killed

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    /// Lets the program tag for a while, and kills it. Counted in what it said, so that a busy machine does
    /// not let it die before its first change. Empty when it did not come that far.
    QByteArray tagAndKill(const QString &project, QRandomGenerator &random) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(TAGGER), {project, QString::number(random())});
        const int lines = int(random.bounded(mostLines));
        QByteArray output;
        while (!output.contains("ready\n") || output.count('\n') <= lines) {
            if (!process.waitForReadyRead(test::patience))
                return {};
            output += process.readAll();
        }
        QThread::usleep(random.bounded(longestPause));
        process.kill(); // kill -9, and nothing where it has ended by itself: there ::kill(0) would end us
        process.waitForFinished();
        return output + process.readAll();
    }

    static qint64 count(ProjectFile &file, const QString &sql)
    {
        return file.database().value(sql).toLongLong();
    }
    static qint64 entries(ProjectFile &file)
    {
        return count(file, QStringLiteral("SELECT count(*) FROM journal"));
    }
    /// What nobody did by hand: a person comes into the project with the first action.
    static qint64 automatic(ProjectFile &file)
    {
        return count(file, QStringLiteral("SELECT count(*) FROM journal WHERE annotator IS NULL"));
    }

    /// The newest entries in words.
    static QString history(ProjectFile &file, int newest)
    {
        QStringList lines;
        for (const HistoryEntry &entry : good(file.read().history(0, newest)))
            lines.append(QString(word(entry.origin)) + u' ' + entry.label + u' ' +
                         entry.changeSet.toString());
        return lines.join(u'\n');
    }

    /// Undo goes back over the last action and forth again, after a kill as after a day.
    static void undoAndRedo(ProjectFile &file)
    {
        const AnnotatorId annotator = AnnotatorId::fromString(
            file.database().value(QStringLiteral("SELECT annotator FROM journal ORDER BY seq DESC LIMIT 1")));
        if (file.undoLabel(annotator).isEmpty())
            return;
        const QString dump = QStringLiteral("SELECT group_concat(hash) FROM (SELECT hash FROM revision "
                                            "WHERE head = 1 ORDER BY entity_id)");
        const QString before = file.database().value(dump);
        good(file.undo(annotator));
        QVERIFY(file.database().value(dump) != before);
        good(file.redo(annotator));
        QCOMPARE(file.database().value(dump), before);
    }

    /// Starts an import and kills it once the project has grown to so many bytes; how far it has come counts,
    /// not how long it took, so that a busy machine is killed at the same places. True when it had ended.
    bool importAndKill(const QString &project, const QString &source, qint64 bytes) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(COMMAND_LINE), {QStringLiteral("import"), project, source});
        process.waitForStarted();
        while (QFileInfo(project).size() < bytes && process.state() == QProcess::Running)
            process.waitForFinished(0);
        // waitForFinished() says no where there is nothing left to wait for.
        if (process.state() == QProcess::NotRunning || process.waitForFinished(0))
            return true;
        process.kill(); // kill -9, and nothing where it has ended by itself: there ::kill(0) would end us
        process.waitForFinished();
        return false;
    }

    /// Lets the import come to its end: the bytes that the project has then.
    qint64 importAll(const QString &project, const QString &source) const
    {
        importAndKill(project, source, std::numeric_limits<qint64>::max());
        return QFileInfo(project).size();
    }

private slots:
    void anImportThatIsCutOffIsTakenBack()
    {
        samples::ProjectFixture project;
        project.file.reset();
        const QByteArray before = bytesOf(project.path);
        const QString source = project.folder.filePath(QStringLiteral("many.json"));
        writeBytes(source, manyArticles());
        const qint64 growth = importAll(project.path, source) - before.size();
        QRandomGenerator random(4);
        int reverted = 0;
        int complete = 0;
        const int kills = rounds(20);
        for (int round = 0; round < kills; ++round) {
            writeBytes(project.path, before);
            const qint64 slice = growth / kills;
            const qint64 goal = before.size() + slice * round + random.bounded(int(slice));
            const bool ended = importAndKill(project.path, source, goal);
            project.file = good(ProjectFile::open(project.path, Access::Write));
            const int articles = good(project.file->read().articleCount());
            QVERIFY2(articles == 1 || articles == 1 + importedArticles,
                     qPrintable(QString::number(articles)));
            QVERIFY(!ended || articles > 1);
            QCOMPARE(project.faults(), QStringList());
            QCOMPARE(count(*project.file, QStringLiteral("SELECT count(*) FROM open_group")), 0);
            reverted += !project.file->warnings().isEmpty();
            complete += articles > 1;
            project.file.reset();
        }
        qInfo("%d imports killed: %d half done and taken back, %d complete", kills, reverted, complete);
        QVERIFY(reverted > 0);
        // What was cut off comes in at the next attempt.
        importAll(project.path, source);
        project.file = good(ProjectFile::open(project.path, Access::Write));
        QCOMPARE(good(project.file->read().articleCount()), 1 + importedArticles);
        QCOMPARE(project.faults(), QStringList());
    }

    void everySavedChangeIsThereOnceAndNothingHalf()
    {
        std::unique_ptr<ProjectFixture> project;
        QSet<QString> saved; // in this project
        qint64 entriesBefore = 0;
        qint64 automaticBefore = 0;
        int all = 0;
        int inFlight = 0;
        int recovered = 0;
        qint64 slowest = 0;
        QRandomGenerator random(9);
        const int kills = rounds(200);
        for (int round = 0; round < kills; ++round) {
            if (round % livesOfAProject == 0) {
                project = std::make_unique<ProjectFixture>();
                const Article article = samples::article(longText());
                ChangeSet start = changes(QStringLiteral("New article"), project->ann.id,
                                          {Change::to(article), Change::deletion(refOf(project->rain))});
                good(project->file->apply(withText(start, longText())));
                entriesBefore = entries(*project->file);
                automaticBefore = automatic(*project->file);
                project->file.reset();
                saved.clear();
            }
            const QByteArray output = tagAndKill(project->path, random);
            QVERIFY2(!output.isEmpty(), "the program did not come up");
            const LastWords words(output);
            QCOMPARE(words.told, QStringList());
            recovered += QFile::exists(project->path + QStringLiteral("-journal"));
            const test::ProcessorClock clock;
            project->file = good(ProjectFile::open(project->path, Access::Write));
            slowest = std::max(slowest, clock.milliseconds());
            ProjectFile &file = *project->file;
            QCOMPARE(file.warnings(), QStringList());
            QCOMPARE(project->faults(), QStringList());
            for (const QString &id : words.saved)
                saved.insert(id);
            for (const QString &id : std::as_const(saved))
                QCOMPARE(
                    count(file,
                          QStringLiteral("SELECT count(*) FROM journal WHERE change_set = '%1'").arg(id)),
                    1);
            const qint64 added = entries(file) - entriesBefore;
            const QByteArray story =
                "round " + QByteArray::number(round) + ":\n" + output + history(file, int(added)).toUtf8();
            QVERIFY2(added >= words.saved.size(), story.constData());
            QVERIFY2(added <= words.made + words.undoing + automatic(file) - automaticBefore,
                     story.constData());
            all += int(words.saved.size());
            inFlight += int(added - words.saved.size());
            undoAndRedo(file);
            entriesBefore = entries(file);
            automaticBefore = automatic(file);
            project->file.reset();
        }
        qInfo("%d kills; %d changes saved, all there; %d more in flight and whole; %d journals left behind; "
              "opened again in %lld ms at most",
              kills, all, inFlight, recovered, slowest);
        QVERIFY(slowest <= mostMilliseconds * test::slowdown);
        QVERIFY(all > kills / 2);
    }
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
