#include "tests/faults/commandline.h"
#include "tests/faults/damage.h"
#include "tests/store/projectfixture.h"
#include "tests/support/patience.h"

#include "app/store/lockfile.h"

#include <csignal>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;
using test::patience;

namespace {

QString longText()
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("“Sentence %1 is mine,” said Ida Brandt. Others disagreed.\n").arg(i);
    return text.chopped(1);
}

Answer commandLine(const QStringList &arguments)
{
    return run(QStringLiteral(COMMAND_LINE), arguments);
}

/// A program of its own, with settings of its own, in a session of the desktop of its own: no other hears it
/// ring.
class OtherProgram {
public:
    OtherProgram(const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(folder), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(patience))
            qFatal("%s cannot be run.", qPrintable(program));
    }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString pid() const { return QString::number(m_process.processId()); }
    /// Waits until it has said so many lines that begin like this, and gives them without that.
    QStringList hear(const QByteArray &beginning, int count)
    {
        QStringList lines;
        while (lines.size() < count && m_process.waitForReadyRead(patience)) {
            m_said += m_process.readAllStandardOutput();
            lines.clear();
            for (const QByteArray &line : m_said.left(m_said.lastIndexOf('\n') + 1).split('\n')) {
                if (line.startsWith(beginning))
                    lines.append(QString::fromUtf8(line.mid(beginning.size())));
            }
        }
        return lines;
    }
    /// Ends as at the end of a session of the desktop: in order.
    bool endsInOrder()
    {
        ::kill(pid_t(m_process.processId()), SIGTERM);
        return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// Real programs at one project at the same time: neither loses what the other has done, and who cannot write
/// is told who does.
class tst_TwoPrograms : public QObject {
    Q_OBJECT

    /// A project that nobody has open.
    static QString madeProject(ProjectFixture &project)
    {
        const Article more = article(longText());
        good(project.file->apply(
            withText(changes(QStringLiteral("Add"), project.ann.id, {Change::to(more)}), longText())));
        project.file.reset();
        return project.path;
    }
    static bool isInOrder(const QString &path)
    {
        return commandLine({QStringLiteral("check"), path}).status == 0;
    }
    /// Those of the change sets that this program, another one than those that wrote them, does not see in
    /// it.
    static QStringList missing(const QString &path, QStringList changeSets)
    {
        const auto file = good(ProjectFile::open(path, Access::Read));
        changeSets.removeIf([&file](const QString &id) {
            return file->database().value(
                       QStringLiteral("SELECT count(*) FROM journal WHERE change_set = '%1'").arg(id)) ==
                   QStringLiteral("1");
        });
        return changeSets;
    }
    static QString source(const QTemporaryDir &folder, int number)
    {
        const QString path = folder.filePath(QStringLiteral("source%1.txt").arg(number));
        writeBytes(path, "Article " + QByteArray::number(number) + ". “Yes,” she said.");
        return path;
    }

private slots:
    void initTestCase() { useFastDisk(); }

    void commandLinesThatImportAtOnceLoseNothing()
    {
        ProjectFixture project;
        const QString path = madeProject(project);
        const QTemporaryDir folder;
        constexpr int count = 6;
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QStringLiteral(COMMAND_LINE),
                              {QStringLiteral("import"), path, source(folder, i)});
        }
        int taken = 0;
        for (const auto &process : all) {
            QVERIFY(process->waitForFinished(patience));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            const QByteArray errors = process->readAllStandardError();
            taken += process->exitCode() == 0;
            QVERIFY2(process->exitCode() == 0 || errors.contains("process"), errors);
        }
        QVERIFY(taken > 0);
        QVERIFY(isInOrder(path));
        const auto titles = [&] {
            return commandLine({QStringLiteral("list"), path, QStringLiteral("--json")})
                .output.count("\"title\"");
        };
        QCOMPARE(titles(), 2 + taken);
        for (int i = 0; i < count; ++i) // again, one after another: what is there adds nothing
            QCOMPARE(commandLine({QStringLiteral("import"), path, source(folder, i)}).status, 0);
        QCOMPARE(titles(), 2 + count);
    }

    void theCommandLineSeesWhatAWindowWritesAndIsToldWhoDoes()
    {
        ProjectFixture project;
        const QString path = madeProject(project);
        const QTemporaryDir folder;
        QStringList saved;
        {
            OtherProgram window(QStringLiteral(TAGGER), {path, QStringLiteral("7")});
            saved = window.hear("saved ", 10);
            QVERIFY(saved.size() >= 10);
            const Answer import = commandLine({QStringLiteral("import"), path, source(folder, 1)});
            QCOMPARE(import.status, 1);
            QVERIFY2(import.errors.contains(window.pid()), qPrintable(import.errors));
            QCOMPARE(missing(path, saved), QStringList());
            QVERIFY2(commandLine({QStringLiteral("history"), path}).status == 0, "it cannot be read");
            QVERIFY(isInOrder(path));
            saved = window.hear("saved ", int(saved.size()) + 5); // and it goes on
            QVERIFY(window.isRunning());
        }
        QCOMPARE(commandLine({QStringLiteral("import"), path, source(folder, 1)}).status, 0);
        QCOMPARE(missing(path, saved), QStringList());
        QVERIFY(isInOrder(path));
    }

    void aProjectThatIsOpenComesInToAnotherAsFarAsItIsSaved()
    {
        ProjectFixture theirs;
        const QString path = madeProject(theirs);
        ProjectFixture ours;
        ours.file.reset();
        OtherProgram window(QStringLiteral(TAGGER), {path, QStringLiteral("8")});
        QVERIFY(window.hear("saved ", 5).size() >= 5);
        const Answer merge =
            commandLine({QStringLiteral("merge"), ours.path, path, QStringLiteral("--json")});
        QVERIFY2(merge.status == 0, qPrintable(merge.errors));
        QVERIFY(isInOrder(ours.path));
        QVERIFY(!window.hear("saved ", 10).isEmpty());
        QVERIFY(window.isRunning());
        QVERIFY(isInOrder(path));
    }

    void aSecondWindowInAnotherSessionReadsAndTakesNothingFromTheFirst()
    {
        ProjectFixture project;
        const QString path = madeProject(project);
        OtherProgram first(QStringLiteral(PROGRAM), {path});
        QTRY_VERIFY(QFile::exists(LockFile::pathFor(path)));
        const QByteArray holder = bytesOf(LockFile::pathFor(path));
        const QString picture = project.folder.filePath(QStringLiteral("second.png"));
        OtherProgram second(QStringLiteral(PROGRAM), {QStringLiteral("--screenshot"), picture, path});
        QTRY_VERIFY(QFile::exists(picture)); // it shows the project
        QCOMPARE(bytesOf(LockFile::pathFor(path)), holder);
        const QTemporaryDir folder;
        QVERIFY(
            commandLine({QStringLiteral("import"), path, source(folder, 1)}).errors.contains(first.pid()));
        QVERIFY(first.endsInOrder());
        QVERIFY(!QFile::exists(LockFile::pathFor(path)));
        QCOMPARE(commandLine({QStringLiteral("import"), path, source(folder, 1)}).status, 0);
        QVERIFY(isInOrder(path));
    }
};

QTEST_GUILESS_MAIN(tst_TwoPrograms)
#include "tst_twoprograms.moc"
