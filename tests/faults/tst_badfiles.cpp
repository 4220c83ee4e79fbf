#include "tests/faults/damage.h"
#include "tests/store/projectfixture.h"
#include "tests/support/processorclock.h"

#include "app/store/lockfile.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QtEndian>

#include <sys/stat.h>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

constexpr int mostMilliseconds = 2000 * test::slowdown; // of the processor

/// What one attempt to open a file came to.
struct Opening {
    QString refusal;  ///< the sentence; empty when it opened
    bool told = true; ///< it opened, and the check tells that something is wrong
    qint64 milliseconds = 0;
};

Opening openAndCheck(const QString &path, Access access)
{
    const test::ProcessorClock clock;
    Opening opening;
    const auto file = ProjectFile::open(path, access);
    if (!file)
        opening.refusal = file.problem().sentence();
    else
        opening.told = !checkProject(**file).ok;
    opening.milliseconds = clock.milliseconds();
    return opening;
}

/// A journal that was left behind, and names a "super-journal": SQLite would delete the victim.
QByteArray hostileJournal(const QByteArray &victim)
{
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0');
    journal += QByteArray(4, '\0') + victim;
    quint32 sum = 0;
    for (const char c : victim)
        sum += quint32(static_cast<signed char>(c));
    QByteArray tail(8, '\0');
    qToBigEndian(quint32(victim.size()), tail.data());
    qToBigEndian(sum, tail.data() + 4);
    return journal + tail + QByteArray::fromHex("d9d505f920a163d7");
}

} // namespace

/// Files that are no projects, or none any more: each is refused with a sentence of its own, or opens and the
/// check tells, or nothing of it matters; none crashes, hangs or is changed.
class tst_BadFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_project;

    QList<Quote> m_quotes;

    static QList<Quote> quotesIn(const QString &path)
    {
        const auto file = good(ProjectFile::open(path, Access::Read));
        QList<Quote> quotes;
        good(file->read().forEachArticle([&](const ArticleContent &content) {
            quotes += content.quotes;
            return true;
        }));
        for (Quote &quote : quotes)
            quote.modified = {}; // outside of every hash
        return quotes;
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }

    /// For reading and for writing the same: a sentence that names the file and says what nobody else said.
    void refuses(const QString &path, const QString &expected)
    {
        for (const Access access : {Access::Read, Access::Write}) {
            const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
            const auto file = ProjectFile::open(path, access);
            QVERIFY(!file.ok());
            const Problem problem = file.problem();
            QVERIFY2(problem.what.contains(expected), qPrintable(problem.sentence()));
            QVERIFY2(problem.where.contains(QFileInfo(path).fileName()), qPrintable(problem.sentence()));
            if (QFileInfo(path).isFile())
                QCOMPARE(bytesOf(path), before);
            QVERIFY(!QFile::exists(LockFile::pathFor(path)));
        }
    }

private slots:
    void initTestCase()
    {
        useFastDisk();
        ProjectFixture f;
        Quote hers = quote(f.rain, f.ann);
        hers.note = QString(6000, u'n'); // more than a page, so that there are overflow pages to damage
        f.make(f.ann, QStringLiteral("Tag quote"), {Change::to(hers)});
        f.make(f.ann, QStringLiteral("Tag quote"), {Change::to(quote(f.rain, f.ann, {15, 22}))});
        good(f.file->undo(f.ann.id));
        f.file.reset();
        m_project = bytesOf(f.path);
        m_quotes = quotesIn(f.path);
        QCOMPARE(m_quotes.size(), 1);
        QVERIFY(m_project.size() > 100000);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNoProjectIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(0x336699);
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        const QString noProject = QStringLiteral("not a Pullquote project");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("Once upon a time there was a text.\n").repeated(200)
                              << noProject;
        QTest::newRow("short text") << QByteArray("x") << noProject;
        QTest::newRow("image") << png << noProject;
        QTest::newRow("only SQLite's heading") << QByteArray("SQLite format 3\0", 16) << noProject;
        QTest::newRow("zeros") << QByteArray(100000, '\0') << noProject;
    }
    void whatIsNoProjectIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const QString path = at(QStringLiteral("odd.pullquote"));
        writeBytes(path, bytes);
        refuses(path, expected);
    }

    void whatIsNoFileIsRefusedWithASentence()
    {
        refuses(at(QStringLiteral("missing.pullquote")), QStringLiteral("no such file"));
        QVERIFY(QDir().mkdir(at(QStringLiteral("folder.pullquote"))));
        refuses(at(QStringLiteral("folder.pullquote")), QStringLiteral("folder"));
        const QString pipe = at(QStringLiteral("pipe.pullquote"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto opened = ProjectFile::open(pipe, Access::Read);
        QVERIFY(!opened && opened.problem().what.contains(QStringLiteral("ordinary file")));
        const QString link = at(QStringLiteral("link.pullquote"));
        QVERIFY(QFile::link(at(QStringLiteral("gone.pullquote")), link));
        refuses(link, QStringLiteral("no such file"));
    }

    void aProjectThatSomebodyRebuiltIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("expected");
        const QString tables = QStringLiteral("tables are not those");
        QTest::newRow("newer schema")
            << QByteArray("PRAGMA user_version=99") << QStringLiteral("newer version");
        QTest::newRow("schema 0") << QByteArray("PRAGMA user_version=0") << tables;
        QTest::newRow("another program's")
            << QByteArray("PRAGMA application_id=7") << QStringLiteral("not a Pullquote project");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON quote BEGIN "
                                               "DELETE FROM article; END")
                                 << tables;
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM quote") << tables;
        QTest::newRow("endless view in place of a table")
            << QByteArray("ALTER TABLE comment RENAME TO c2; CREATE VIEW comment AS WITH RECURSIVE r(n) AS "
                          "(SELECT 1 UNION ALL SELECT n FROM r) SELECT n FROM r")
            << tables;
        QTest::newRow("column") << QByteArray("ALTER TABLE quote ADD COLUMN mood TEXT") << tables;
        QTest::newRow("no table") << QByteArray("DROP TABLE conflict") << tables;
        QTest::newRow("no index") << QByteArray("DROP INDEX quote_by_article") << tables;
        QTest::newRow("another schema text")
            << QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, "
                          "'note TEXT NOT NULL', 'note TEXT') WHERE name = 'quote'")
            << tables;
        QTest::newRow("broken schema text")
            << QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE nonsense' "
                          "WHERE name = 'quote'")
            << QStringLiteral("damaged");
        QTest::newRow("a quote of no article")
            << QByteArray("PRAGMA foreign_keys=OFF; DELETE FROM article") << QStringLiteral("refers to");
    }
    void aProjectThatSomebodyRebuiltIsRefusedWithASentence()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, expected);
        const QString path = at(QStringLiteral("rebuilt.pullquote"));
        writeBytes(path, m_project);
        runSql(path, sql.constData());
        refuses(path, expected);
    }

    void rowsThatSomebodyChangedAreToldByTheCheck_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("note") << QByteArray("UPDATE quote SET note = 'x'");
        QTest::newRow("span") << QByteArray("UPDATE quote_span SET \"end\" = \"end\" + 1");
        QTest::newRow("span outside") << QByteArray("UPDATE quote_span SET \"end\" = 9223372036854775807");
        QTest::newRow("span of text") << QByteArray("UPDATE quote_span SET start = 'soon'");
        QTest::newRow("note as a blob") << QByteArray("UPDATE quote SET note = cast(note AS BLOB)");
        QTest::newRow("flag as text") << QByteArray("UPDATE quote SET kind_manual = 'no'");
        QTest::newRow("change set's label") << QByteArray("UPDATE change_set SET label = 'x'");
        QTest::newRow("change set's annotator") << QByteArray("UPDATE change_set SET annotator = NULL");
        QTest::newRow("change set's time") << QByteArray("UPDATE change_set SET at = '2001-01-01T00:00:00Z'");
        QTest::newRow("parent") << QByteArray("UPDATE revision SET parent = NULL");
        QTest::newRow("parent from nowhere") << QByteArray("UPDATE revision SET parent = 'x'");
        QTest::newRow("operation") << QByteArray("UPDATE revision SET op = 'change'");
        QTest::newRow("old state") << QByteArray("UPDATE revision SET state = '{}' WHERE state IS NOT NULL");
        QTest::newRow("revision's entity")
            << QByteArray("UPDATE revision SET entity = 'topic' WHERE entity = 'quote'");
        QTest::newRow("text") << QByteArray("UPDATE article_text SET text = text || 'x'");
        QTest::newRow("head") << QByteArray("UPDATE revision SET hash = 'x'");
        QTest::newRow("journal entry gone") << QByteArray("DELETE FROM journal WHERE seq = 2");
        QTest::newRow("journal's last gone") << QByteArray("DELETE FROM journal WHERE seq = "
                                                           "(SELECT max(seq) FROM journal)");
        QTest::newRow("journal label") << QByteArray("UPDATE journal SET label = 'x' WHERE seq = 3");
        QTest::newRow("journal moves") << QByteArray("UPDATE journal SET moves = '[[[[[' WHERE seq = 3");
        QTest::newRow("count") << QByteArray("UPDATE project SET journal_count = -1");
        QTest::newRow("speaker from nowhere")
            << QByteArray("INSERT INTO speaker VALUES ('x', 'X', 'person', '', '', '', NULL)");
        QTest::newRow("no project row") << QByteArray("DELETE FROM project");
        QTest::newRow("two project rows")
            << QByteArray("INSERT INTO project SELECT 'x', name, mixed_quotes, 0, 0, 0, '' FROM project");
    }
    void rowsThatSomebodyChangedAreToldByTheCheck()
    {
        QFETCH(QByteArray, sql);
        const QString path = at(QStringLiteral("changed.pullquote"));
        writeBytes(path, m_project);
        runSql(path, sql.constData());
        const Opening opening = openAndCheck(path, Access::Write);
        QVERIFY2(opening.told, "the check saw nothing");
    }

    void aTruncatedProjectIsRefused()
    {
        QRandomGenerator random(360);
        qint64 longest = 0;
        const QString path = at(QStringLiteral("short.pullquote"));
        for (int round = rounds(100); round > 0; --round) {
            const int size = int(random.bounded(1, int(m_project.size())));
            writeBytes(path, m_project.left(size));
            const Opening opening = openAndCheck(path, round % 2 ? Access::Write : Access::Read);
            QVERIFY2(!opening.refusal.isEmpty() || opening.told, qPrintable(QString::number(size)));
            longest = std::max(longest, opening.milliseconds);
        }
        qInfo("longest: %lld ms", longest);
        QVERIFY(longest <= mostMilliseconds);
    }

    void aProjectWithFlippedBitsIsRefusedOrTheCheckTells()
    {
        const QString path = at(QStringLiteral("flipped.pullquote"));
        int refused = 0;
        int told = 0;
        qint64 longest = 0;
        const int all = rounds(300);
        for (quint32 seed = 1; seed <= quint32(all); ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes = m_project;
            for (int flips = 1 << random.bounded(4); flips > 0; --flips)
                bytes[int(random.bounded(int(bytes.size())))] ^= char(1 << random.bounded(8));
            writeBytes(path, bytes);
            const Opening opening = openAndCheck(path, seed % 2 ? Access::Write : Access::Read);
            refused += !opening.refusal.isEmpty();
            told += opening.refusal.isEmpty() && opening.told;
            longest = std::max(longest, opening.milliseconds);
            QVERIFY2(opening.milliseconds <= mostMilliseconds,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
            // What the check finds sound must be what it was.
            if (opening.refusal.isEmpty() && !opening.told)
                QVERIFY2(quotesIn(path) == m_quotes, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        qInfo("%d flipped: %d refused, %d told by the check, %d harmless; longest %lld ms", all, refused,
              told, all - refused - told, longest);
        QVERIFY(refused > 0);
    }

    void aHostileJournalDeletesNothing()
    {
        const QString path = at(QStringLiteral("gift.pullquote"));
        const QString victim = at(QStringLiteral("victim.txt"));
        writeBytes(victim, "mine");
        writeBytes(path, m_project);
        writeBytes(path + QStringLiteral("-journal"), hostileJournal(QFile::encodeName(victim)));
        for (const Access access : {Access::Read, Access::Write}) {
            const auto opened = ProjectFile::open(path, access);
            QVERIFY(!opened.ok());
            QVERIFY2(opened.problem().what.contains(QStringLiteral("delete other files")),
                     qPrintable(opened.problem().sentence()));
            QCOMPARE(bytesOf(victim), QByteArray("mine"));
            QCOMPARE(bytesOf(path), m_project);
        }
        // The bait is good: SQLite by itself would have taken it.
        sqlite3 *naive = nullptr;
        sqlite3_open(path.toUtf8().constData(), &naive);
        sqlite3_exec(naive, "SELECT count(*) FROM quote", nullptr, nullptr, nullptr);
        sqlite3_close(naive);
        QVERIFY2(!QFile::exists(victim), "the journal was not dangerous at all");
    }

    void aJournalOfRubbishHarmsNothing()
    {
        const QString path = at(QStringLiteral("beside.pullquote"));
        QRandomGenerator random(37);
        for (int round = rounds(30); round > 0; --round) {
            writeBytes(path, m_project);
            QByteArray rubbish(int(random.bounded(1, 5000)), '\0');
            for (char &c : rubbish)
                c = char(random.bounded(256));
            if (round % 3)
                rubbish = QByteArray::fromHex("d9d505f920a163d7") + rubbish;
            writeBytes(path + QStringLiteral("-journal"), rubbish);
            const Opening opening = openAndCheck(path, Access::Write);
            QVERIFY(opening.milliseconds <= mostMilliseconds);
            QVERIFY2(!opening.refusal.isEmpty() || !opening.told || bytesOf(path) != m_project,
                     "the project is as it was, and the check found it wrong");
            QFile::remove(path + QStringLiteral("-journal"));
        }
    }

    void aReadOnlyFileOrFolderOpensForReadingOnly()
    {
        const Unprivileged somebody(m_folder->path());
        const QString path = at(QStringLiteral("fixed.pullquote"));
        writeBytes(path, m_project);
        const auto refused = [&] {
            const auto writing = ProjectFile::open(path, Access::Write);
            const auto reading = ProjectFile::open(path, Access::Read);
            return !writing && writing.problem().what.contains(QStringLiteral("read-only")) &&
                   !writing.problem().remedy.isEmpty() && reading;
        };
        QFile::setPermissions(path, QFile::ReadOwner);
        QVERIFY(refused());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(refused());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(path, {});
        const auto reading = ProjectFile::open(path, Access::Read);
        QVERIFY(!reading && reading.problem().what.contains(QStringLiteral("may not read")));
    }
};

QTEST_GUILESS_MAIN(tst_BadFiles)
#include "tst_badfiles.moc"
