#include "app/formats/helperprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace pullquote;
using namespace Qt::Literals::StringLiterals;
using End = HelperAnswer::End;

namespace {

const QString shell = u"/bin/sh"_s;
constexpr HelperLimits wide{60'000, 1 << 24};

HelperAnswer run(const QString &script, const QByteArray &told = {}, const HelperLimits &limits = wide,
                 const Watcher &watcher = {})
{
    HelperProcess process(limits, watcher);
    process.start(shell, {u"-c"_s, script});
    process.send(told);
    return process.finish();
}

} // namespace

class tst_HelperProcess : public QObject {
    Q_OBJECT

private slots:
    void whatItIsToldComesBackHoweverMuchItIs()
    {
        const QByteArray told = QByteArray("0123456789abcdef").repeated(1 << 19); // eight pieces
        const HelperAnswer answer = run(u"exec cat"_s, told);
        QCOMPARE(answer.end, End::Exited);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.output == told);
    }

    void itsStatusIsTold()
    {
        QCOMPARE(run(u"exit 11"_s).status, 11);
        QCOMPARE(run(u"exit 11"_s).end, End::Exited);
    }

    void howItEndedIsTold_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<HelperAnswer::End>("end");
        QTest::addColumn<int>("limit");
        const int soon = 1'000, late = wide.mostMilliseconds; // soon where nothing else ends it
        const QByteArray much(4 << 20, 'x');
        QTest::newRow("a crash") << u"ulimit -c 0; kill -SEGV $$"_s << QByteArray() << End::Crashed << late;
        QTest::newRow("too much") << u"exec yes"_s << QByteArray() << End::TooMuch << late;
        QTest::newRow("a little too much")
            << u"head -c 1048577 /dev/zero"_s << QByteArray() << End::TooMuch << late;
        QTest::newRow("never ends") << u"exec sleep 100"_s << QByteArray() << End::OutOfTime << soon;
        QTest::newRow("closes its output and never ends")
            << u"exec >&- 2>&-; exec sleep 100"_s << QByteArray() << End::OutOfTime << soon;
        QTest::newRow("takes nothing of what it is told")
            << u"exec sleep 100"_s << much << End::OutOfTime << soon;
        QTest::newRow("ends before it is told all") << u"exit 3"_s << much << End::Exited << late;
    }
    void howItEndedIsTold()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, told);
        QFETCH(HelperAnswer::End, end);
        QFETCH(int, limit);
        const HelperAnswer answer = run(script, told, {limit, 1 << 20});
        QCOMPARE(answer.end, end);
        QVERIFY(answer.output.isEmpty());
    }

    void aStopIsHeardWhileItIsTold()
    {
        int looks = 0;
        const Watcher watcher{{}, [&looks] { return ++looks > 3; }};
        QCOMPARE(run(u"exec sleep 100"_s, QByteArray(4 << 20, 'x'), wide, watcher).end, End::Stopped);
    }

    void itIsGoneWithItsObject()
    {
        const QTemporaryDir folder;
        QFile pid(folder.filePath(u"pid"_s));
        {
            HelperProcess process(wide, {});
            process.start(shell, {u"-c"_s, u"echo $$ > '%1'; exec sleep 100"_s.arg(pid.fileName())});
            QTRY_VERIFY(pid.size() > 1);
        }
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QVERIFY(kill(pid.readAll().trimmed().toInt(), 0) != 0 && errno == ESRCH);
    }

    void oneThatIsNotThereSaysSo()
    {
        HelperProcess process(wide, {});
        process.start(u"/no/such/program"_s, {});
        process.send("x");
        QCOMPARE(process.finish().end, End::NotStarted);
        QVERIFY(process.cannotStart().sentence().contains(u"/no/such/program"));
    }

    void oneThatReadsWhatStrangersWroteKnowsNoUser()
    {
        HelperProcess process(wide, {});
        process.hideUser();
        process.start(shell, {u"-c"_s, u"echo \"$HOME$XDG_CONFIG_HOME$USER|$(pwd)\""_s});
        QCOMPARE(process.finish().output, QByteArray("|/\n"));
    }
};

QTEST_GUILESS_MAIN(tst_HelperProcess)
#include "tst_helperprocess.moc"
