#include "tests/faults/damage.h"
#include "tests/faults/powercut.h"
#include "tests/store/projectfixture.h"

#include "app/store/query.h"

#include <QDir>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

/// What happened, in order: steps towards the disk, and changes that were told to be saved.
struct Moment {
    std::optional<DiskCall> step; ///< nothing: one more change is saved
};

/// How many states of each kind were found.
struct Tally {
    int states = 0;
    int damaged = 0; ///< SQLite refuses or finds fault
    int halved = 0;  ///< what is there never was a state of the project
    int lost = 0;    ///< a change that was told to be saved is not there
    int refused = 0; ///< by Pullquote's own opening and check
};

QStringList firstColumn(sqlite3 *handle, const char *sql)
{
    QStringList values;
    sqlite3_exec(
        handle, sql,
        [](void *list, int, char **columns, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(columns[0]));
            return 0;
        },
        &values, nullptr);
    return values;
}

} // namespace

/// The power goes at every moment of some work. What the disk may be left with is made up from what was
/// synced by then, and opened.
class tst_PowerLoss : public QObject {
    Q_OBJECT

    static constexpr int statesPerMoment = 4;

    /// The entries that the work makes in the journal, in order.
    QStringList m_entries;

    /// Works on the project at `path` and records it.
    QList<Moment> work(const ProjectFixture &fixture, const char *synchronous)
    {
        QList<Moment> moments;
        const ShimVfs vfs([&](const DiskCall &call) {
            if (call.kind != DiskCall::Kind::Read)
                moments.append(Moment{call});
            return SQLITE_OK;
        });
        const auto file = good(ProjectFile::open(fixture.path, Access::Write));
        file->database().value(QStringLiteral("PRAGMA synchronous=%1").arg(QLatin1String(synchronous)));
        for (int round = 0; round < 10; ++round) {
            Quote mine = quote(fixture.rain, fixture.ann);
            mine.note = QString(700 * round, u'n');
            if (round % 4 == 3)
                good(file->undo(fixture.ann.id));
            else
                good(file->apply(changes(QStringLiteral("Tag"), fixture.ann.id, {Change::to(mine)})));
            moments.append(Moment{});
        }
        m_entries.clear();
        Database &database = file->database();
        Query query(database, QStringLiteral("SELECT id FROM journal ORDER BY seq"));
        while (query.next())
            m_entries.append(query.text(0));
        return moments;
    }

    static void lay(const PowerCut::Files &files, const QDir &folder)
    {
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            writeBytes(folder.filePath(QFileInfo(file.key()).fileName()), file.value());
    }

    void look(const QString &path, qsizetype entriesBefore, int saved, Tally &tally)
    {
        ++tally.states;
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        const bool isSound = firstColumn(handle, "PRAGMA quick_check") == QStringList{QStringLiteral("ok")};
        const QStringList entries = firstColumn(handle, "SELECT id FROM journal ORDER BY seq");
        sqlite3_close(handle);
        const qsizetype expected = entriesBefore + saved;
        tally.damaged += !isSound;
        tally.lost += isSound && entries.size() < expected;
        tally.halved +=
            isSound && (entries.size() > expected + 1 || entries != m_entries.first(entries.size()));
        if (tally.states % 20 == 0 || (isSound && entries.size() != expected && tally.states % 4 == 0)) {
            const auto file = ProjectFile::open(path, Access::Write);
            tally.refused += !file || !checkProject(**file).ok;
        }
    }

private slots:
    void initTestCase() { useFastDisk(); }

    void savedChangesOutliveThePower_data()
    {
        QTest::addColumn<QByteArray>("synchronous");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("as we write") << QByteArray("EXTRA") << true;
        // Modes that are known to lose something: were they found safe, this test would be blind.
        QTest::newRow("removal of the journal not synced") << QByteArray("FULL") << false;
        QTest::newRow("journal's header not synced") << QByteArray("NORMAL") << false;
        QTest::newRow("nothing synced") << QByteArray("OFF") << false;
    }
    void savedChangesOutliveThePower()
    {
        QFETCH(QByteArray, synchronous);
        QFETCH(bool, isSafe);
        ProjectFixture fixture;
        fixture.file.reset();
        const QByteArray before = bytesOf(fixture.path);
        const QList<Moment> moments = work(fixture, synchronous.constData());
        const qsizetype entriesBefore = m_entries.size() - 10;
        PowerCut disk({{fixture.path, before}});
        QRandomGenerator random(32);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QFileInfo(fixture.path).fileName());
        Tally cut;
        Tally kill;
        int saved = 0;
        for (const Moment &moment : moments) {
            if (moment.step)
                disk.note(*moment.step);
            else
                ++saved;
            if (isSafe) {
                lay(disk.afterKill(), QDir(folder.path()));
                look(path, entriesBefore, saved, kill);
            }
            for (int i = isSafe ? rounds(statesPerMoment) : 1; i > 0; --i) {
                lay(disk.afterCut(random), QDir(folder.path()));
                look(path, entriesBefore, saved, cut);
            }
        }
        qInfo("%s: %d cuts: %d damaged, %d halved, %d lost, %d refused; %d kills: %d damaged, %d halved, "
              "%d lost, %d refused",
              synchronous.constData(), cut.states, cut.damaged, cut.halved, cut.lost, cut.refused,
              kill.states, kill.damaged, kill.halved, kill.lost, kill.refused);
        QCOMPARE(kill.damaged + kill.halved + kill.lost + kill.refused, 0);
        QCOMPARE(cut.damaged + cut.halved + cut.lost + cut.refused == 0, isSafe);
        QVERIFY(cut.states > 100);
    }
};

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"
