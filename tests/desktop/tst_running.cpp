#include "app/session/session.h"
#include "app/store/lockfile.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pullquote;
using test::patience;

/// The program itself, without a display, as a desktop starts and ends it.
class tst_Running : public QObject {
    Q_OBJECT

private slots:
    void aSecondStartOpensItsProjectInTheProgramThatRuns()
    {
        const QString a = newProject(QStringLiteral("a"));
        const QString b = newProject(QStringLiteral("b"));
        QProcess first;
        start(first, {a});
        QTRY_VERIFY(isOpen(a));
        QProcess second;
        second.setWorkingDirectory(m_folder.path());
        start(second, {QStringLiteral("b.pullquote")});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY(isOpen(b));
        QVERIFY(isOpen(a));
        end(first, SIGTERM);
        QVERIFY(!isOpen(a));
        QVERIFY(!isOpen(b));
    }

    void twoProjectsAreTwoWindows()
    {
        const QString c = newProject(QStringLiteral("c"));
        const QString d = newProject(QStringLiteral("d"));
        QProcess program;
        start(program, {c, d});
        QTRY_VERIFY(isOpen(c) && isOpen(d));
        end(program, SIGTERM);
    }

    void aSignalClosesTheProjectInOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aSignalClosesTheProjectInOrder()
    {
        QFETCH(int, number);
        const QString path = newProject(QString::fromLatin1(QTest::currentDataTag()));
        QProcess program;
        start(program, {path});
        QTRY_VERIFY(isOpen(path));
        end(program, number);
        QVERIFY(!isOpen(path));
    }

    void aSignalEndsItAlsoWhileItTellsWhatCannotBeOpened()
    {
        const QString e = newProject(QStringLiteral("e"));
        QProcess program;
        start(program, {e, m_folder.filePath(QStringLiteral("nowhere.pullquote"))});
        QTRY_VERIFY(isOpen(e));
        end(program, SIGTERM);
        QVERIFY(!isOpen(e));
    }

    void whatCannotBePaintedIsSaidAndEndsTheProgram()
    {
        QProcess program;
        start(program,
              {QStringLiteral("--screenshot"), m_folder.filePath(QStringLiteral("never.png")),
               m_folder.filePath(QStringLiteral("never.pullquote"))},
              QProcess::SeparateChannels);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("never.pullquote"));
    }

    void aPictureIsPaintedWithoutAWord()
    {
        const QString picture = m_folder.filePath(QStringLiteral("page.png"));
        QProcess program;
        start(program, {QStringLiteral("--screenshot"), picture, newProject(QStringLiteral("page"))},
              QProcess::SeparateChannels);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
        QVERIFY(QFile::exists(picture));
    }

    void everythingIsAsLargeAsWasChosen_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::addColumn<int>("width");
        QTest::newRow("chosen") << QString() << 2880;
        QTest::newRow("another factor for this start") << QStringLiteral("1.5") << 2160;
    }

    void everythingIsAsLargeAsWasChosen()
    {
        QFETCH(QString, factor);
        QFETCH(int, width);
        const QString picture = m_folder.filePath(QStringLiteral("large.png"));
        QSettings settings(m_folder.filePath(QStringLiteral("pullquote/window.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("look/scale"), 200);
        settings.sync();
        QProcess program;
        if (!factor.isEmpty())
            qputenv("QT_SCALE_FACTOR", factor.toLatin1());
        start(program, {QStringLiteral("--screenshot"), picture,
                        newProject(QStringLiteral("large ") + QString::number(width))});
        qunsetenv("QT_SCALE_FACTOR");
        QVERIFY(program.waitForFinished(patience));
        settings.clear();
        QCOMPARE(QImage(picture).width(), width);
    }

private:
    QString newProject(const QString &name)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".pullquote"));
        if (!Session::create(path, {AnnotatorId::create(), QStringLiteral("J. Editor")}))
            qFatal("The project cannot be made.");
        return path;
    }

    static bool isOpen(const QString &path) { return QFile::exists(LockFile::pathFor(path)); }

    void start(QProcess &process, const QStringList &arguments,
               QProcess::ProcessChannelMode output = QProcess::ForwardedChannels)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(folder), m_folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(output);
        process.start(QStringLiteral(PROGRAM), arguments);
        QVERIFY(process.waitForStarted(patience));
    }

    static void end(QProcess &process, int number)
    {
        QVERIFY(::kill(pid_t(process.processId()), number) == 0);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Running)
#include "tst_running.moc"
