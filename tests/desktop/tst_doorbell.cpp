#include "ui/desktop/doorbell.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace pullquote;

namespace {

const QString name = QStringLiteral("bell");

/// Rings from elsewhere, as another program does, while this one goes on with its events.
std::future<bool> ringFrom(const QString &folder, const Doorbell::Ring &ring)
{
    return std::async(std::launch::async, [folder, ring] { return Doorbell(folder, name).ring(ring); });
}

bool isReady(const std::future<bool> &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

/// Starting the program a second time.
class tst_Doorbell : public QObject {
    Q_OBJECT

private slots:
    void theOneThatRunsGetsTheProjectsOfTheOther()
    {
        const QTemporaryDir folder;
        Doorbell bell(folder.path(), name);
        QVERIFY(bell.listen());
        QStringList projects;
        QByteArray activation;
        connect(&bell, &Doorbell::rang, this, [&](const Doorbell::Ring &ring) {
            projects = ring.projects;
            activation = ring.activation;
        });
        const QStringList sent{QStringLiteral("/tmp/Über „uns“.pullquote"),
                               QStringLiteral("/tmp/b.pullquote")};
        std::future<bool> answer = ringFrom(folder.path(), {sent, "token"});
        QTRY_VERIFY(isReady(answer));
        QVERIFY(answer.get());
        QCOMPARE(projects, sent);
        QCOMPARE(activation, QByteArray("token"));
    }

    void moreProjectsThanFitAreNotRungFor()
    {
        const QTemporaryDir folder;
        Doorbell bell(folder.path(), name);
        QVERIFY(bell.listen());
        const QSignalSpy rang(&bell, &Doorbell::rang);
        const QStringList many(2000, QStringLiteral("/home/editor/projects/a long name.pullquote"));
        std::future<bool> answer = ringFrom(folder.path(), {many, {}});
        QTRY_VERIFY(isReady(answer));
        QVERIFY(!answer.get());
        QCOMPARE(rang.count(), 0);
    }

    void onlyOneListens()
    {
        const QTemporaryDir folder;
        Doorbell first(folder.path(), name);
        QVERIFY(first.listen());
        Doorbell second(folder.path(), name);
        QVERIFY(!second.listen());
        Doorbell elsewhere(folder.path(), QStringLiteral("other"));
        QVERIFY(elsewhere.listen());
    }

    void whatADeadProgramHasLeftIsNoHindrance()
    {
        const QTemporaryDir folder;
        QFile left(folder.filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(!Doorbell(folder.path(), name).ring({}));
        Doorbell next(folder.path(), name);
        QVERIFY(next.listen());
        std::future<bool> answer = ringFrom(folder.path(), {});
        QTRY_VERIFY(isReady(answer));
        QVERIFY(answer.get());
    }

    void theNextOneListensWhenTheFirstHasGone()
    {
        const QTemporaryDir folder;
        {
            Doorbell first(folder.path(), name);
            QVERIFY(first.listen());
        }
        QVERIFY(!QFile::exists(folder.filePath(name)));
        Doorbell second(folder.path(), name);
        QVERIFY(second.listen());
    }

    void aFolderThatIsNotThereIsNoHindrance()
    {
        Doorbell bell(QStringLiteral("/nowhere"), name);
        QVERIFY(!bell.listen());
        QVERIFY(!bell.ring({}));
    }
};

QTEST_MAIN(tst_Doorbell)
#include "tst_doorbell.moc"
