#include "app/store/lockfile.h"
#include "app/store/query.h"
#include "app/store/schema.h"
#include "tests/store/projectfixture.h"
#include "tests/support/rounds.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>
#include <unistd.h>

using namespace pullquote;
using namespace pullquote::samples;

/// What is not one of our files, or no longer, or not ours to write.
class tst_Opening : public QObject {
    Q_OBJECT

    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A closed project with some content.
    QByteArray sampleBytes()
    {
        ProjectFixture f;
        for (int i = 0; i < 20; ++i)
            f.make(f.ann, QStringLiteral("Tag"), {Change::to(quote(f.rain, f.ann, {i, i + 3}))});
        f.file.reset();
        return bytesOf(f.path);
    }
    void sql(const QString &path, const char *statements)
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, statements, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }

    /// As it was left by a version that knew no more.
    void makeOlder(const QString &path, int schema)
    {
        sql(path, "DROP INDEX topic_by_parent; DROP INDEX topic_joined; PRAGMA user_version = 2");
        if (schema < 2)
            sql(path, "DROP TABLE decision_state; DROP TABLE annotator_revealed; PRAGMA user_version = 1");
    }
    void olderSchemas()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < currentSchema; ++schema)
            QTest::addRow("%d", schema) << schema;
    }

    /// Everything a person would miss.
    QList<Quote> contentOf(ProjectFile &file)
    {
        QList<Quote> quotes;
        good(file.read().forEachArticle([&](const ArticleContent &content) {
            quotes += content.quotes;
            return content.text == defaultText;
        }));
        return quotes;
    }

private slots:
    void everythingElseIsRefusedUnharmed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << "none"
                                 << "no such file";
        QTest::newRow("folder") << "folder"
                                << "folder";
        QTest::newRow("empty") << "empty"
                               << "empty";
        QTest::newRow("text") << "text"
                              << "not a Pullquote project";
        QTest::newRow("other database") << "other"
                                        << "not a Pullquote project";
        QTest::newRow("newer schema") << "newer"
                                      << "newer version";
        QTest::newRow("added trigger") << "trigger"
                                       << "tables";
        QTest::newRow("added view") << "view"
                                    << "tables";
        QTest::newRow("missing index") << "index"
                                       << "tables";
        QTest::newRow("dangling reference") << "dangling"
                                            << "refers to something";
        QTest::newRow("hostile journal") << "journal"
                                         << "delete other files";
    }
    void everythingElseIsRefusedUnharmed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        ProjectFixture f;
        f.file.reset();
        if (kind == u"none")
            QFile::remove(f.path);
        else if (kind == u"folder")
            f.path = f.folder.path();
        else if (kind == u"empty")
            put(f.path, {});
        else if (kind == u"text")
            put(f.path, QByteArray("Just some words. ").repeated(100));
        else if (kind == u"other")
            sql(f.path, "PRAGMA application_id = 7");
        else if (kind == u"newer")
            sql(f.path, "PRAGMA user_version = 99");
        else if (kind == u"trigger")
            sql(f.path, "CREATE TRIGGER evil AFTER INSERT ON quote BEGIN DELETE FROM article; END");
        else if (kind == u"view")
            sql(f.path, "CREATE VIEW evil AS SELECT 1");
        else if (kind == u"index")
            sql(f.path, "DROP INDEX quote_by_topic");
        else if (kind == u"dangling")
            sql(f.path, "INSERT INTO quote_topic VALUES ('nothing', 'nowhere')");
        else if (kind == u"journal")
            put(f.path + QStringLiteral("-journal"), QByteArray(512, 'x') + "/tmp/victim" +
                                                         QByteArray("\0\0\0\x0b", 4) + QByteArray(4, 'c') +
                                                         QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
        const QByteArray before = bytesOf(f.path);
        for (Access access : {Access::Write, Access::Read}) {
            const auto opened = ProjectFile::open(f.path, access);
            QVERIFY(!opened);
            QVERIFY2(opened.problem().sentence().contains(says), qPrintable(opened.problem().sentence()));
            QVERIFY(!opened.problem().where.isEmpty());
        }
        QCOMPARE(bytesOf(f.path), before);
        QVERIFY(!QFile::exists(LockFile::pathFor(f.path)));
    }

    void aFileOfAnOlderSchemaIsBroughtUpToDateWhenItIsOpenedForWriting_data() { olderSchemas(); }
    void aFileOfAnOlderSchemaIsBroughtUpToDateWhenItIsOpenedForWriting()
    {
        QFETCH(int, schema);
        ProjectFixture f;
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(quote(f.rain, f.ann, {0, 3}))});
        const QList<Quote> before = contentOf(*f.file);
        f.file.reset();
        makeOlder(f.path, schema);
        f.file = good(ProjectFile::open(f.path, Access::Write));
        QCOMPARE(f.file->database().value(QStringLiteral("PRAGMA user_version")),
                 QString::number(currentSchema));
        QCOMPARE(contentOf(*f.file), before);
        Annotator ann = f.ann;
        ann.revealed = {f.rain.id};
        f.make(f.ann, QStringLiteral("Reveal"), {Change::to(ann)});
        QCOMPARE(f.faults(), QStringList());
        QCOMPARE(*f.now(f.ann.id, EntityType::Annotator), ann);
        QVERIFY(f.file->undo(f.ann.id).ok());
    }

    void aFileOfAnOlderSchemaIsReadAsItIs_data() { olderSchemas(); }
    void aFileOfAnOlderSchemaIsReadAsItIs()
    {
        QFETCH(int, schema);
        ProjectFixture f;
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(quote(f.rain, f.ann, {0, 3}))});
        f.file.reset();
        makeOlder(f.path, schema);
        const QByteArray bytes = bytesOf(f.path);
        const auto file = good(ProjectFile::open(f.path, Access::Read));
        QCOMPARE(contentOf(*file).size(), 1);
        QVERIFY(good(file->read().annotators()).first().revealed.isEmpty());
        const CheckReport report = checkProject(*file);
        QVERIFY2(report.ok, report.ok ? "" : qPrintable(report.problems.first().sentence()));
        QCOMPARE(bytesOf(f.path), bytes);
    }

    void aProjectThatAnOlderVersionMadeIsReadAndBroughtUpToDate()
    {
        const QByteArray bytes = bytesOf(QStringLiteral(TEST_DATA "/projects/schema-2.pullquote"));
        QVERIFY(!bytes.isEmpty());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.pullquote"));
        put(path, bytes);
        for (Access access : {Access::Read, Access::Write}) {
            const auto file = good(ProjectFile::open(path, access));
            int quotes = 0;
            good(file->read().forEachArticle([&](const ArticleContent &content) {
                quotes += int(content.quotes.size());
                return true;
            }));
            QCOMPARE(quotes, 30);
            const CheckReport report = checkProject(*file);
            QVERIFY2(report.ok, report.ok ? "" : qPrintable(report.problems.first().sentence()));
            QCOMPARE(bytesOf(path) == bytes, access == Access::Read);
        }
        QVERIFY(ProjectFile::open(path, Access::Write).ok());
    }

    void whatRefersToATopicIsFoundWithoutGoingThroughAll_data()
    {
        QTest::addColumn<QString>("column");
        for (const char *column : {"topic.parent", "topic.joined_into", "speaker.joined_into"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }
    void whatRefersToATopicIsFoundWithoutGoingThroughAll()
    {
        QFETCH(QString, column);
        ProjectFixture f;
        Query query(f.file->database(), QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM %1 WHERE %2 = ?")
                                            .arg(column.section(u'.', 0, 0), column.section(u'.', 1)));
        QVERIFY(query.next());
        QVERIFY2(query.text(3).startsWith(u"SEARCH"), qPrintable(query.text(3)));
    }

    void damagedFilesNeverCrashAndNeverPassTheCheck()
    {
        const QByteArray whole = sampleBytes();
        const QTemporaryDir original;
        put(original.filePath(QStringLiteral("whole")), whole);
        const QList<Quote> content =
            contentOf(*good(ProjectFile::open(original.filePath(QStringLiteral("whole")), Access::Read)));
        QCOMPARE(content.size(), 20);
        QRandomGenerator random(test::seed());
        int refused = 0;
        int found = 0;
        int harmless = 0;
        for (int i = 0; i < 150; ++i) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("damaged.pullquote"));
            QByteArray bytes = whole;
            const qsizetype at = random.bounded(int(bytes.size()));
            if (i % 3 == 0)
                bytes.truncate(at);
            else if (i % 3 == 1)
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            else
                bytes.replace(at, std::min<qsizetype>(512, bytes.size() - at), QByteArray(512, '\0'));
            put(path, bytes);
            const auto opened = ProjectFile::open(path, Access::Write);
            if (!opened)
                ++refused;
            else if (!checkProject(**opened).ok)
                ++found;
            else {
                ++harmless; // empty space, derived data, the header's counters
                QCOMPARE(contentOf(**opened), content);
            }
        }
        QVERIFY(harmless < 100);
        qInfo("%d refused, %d found by the check, %d harmless", refused, found, harmless);
        QVERIFY(refused > 40);
        QVERIFY(found > 0);
    }

    void aChangedWordIsFoundByTheCheckAlone_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("quote") << QByteArray("UPDATE quote SET note = 'other'");
        QTest::newRow("span") << QByteArray("UPDATE quote_span SET \"end\" = \"end\" + 1");
        QTest::newRow("text") << QByteArray(
            "UPDATE article_text SET text = replace(text, 'rained', 'snowed')");
        QTest::newRow("topic") << QByteArray("UPDATE topic SET name = 'x' WHERE key = 1");
        QTest::newRow("time") << QByteArray("UPDATE quote SET modified = '2001-01-01T00:00:00Z'");
        QTest::newRow("history") << QByteArray("UPDATE revision SET state = replace(state, 'first', 'third') "
                                               "WHERE state IS NOT NULL");
        QTest::newRow("journal") << QByteArray("UPDATE journal SET label = 'x' WHERE seq = 3");
        QTest::newRow("journal end") << QByteArray("DELETE FROM journal WHERE seq = 5");
        QTest::newRow("added quote") << QByteArray("INSERT INTO annotator VALUES ('a', 'b')");
        QTest::newRow("who") << QByteArray("UPDATE journal SET annotator = NULL");
    }
    void aChangedWordIsFoundByTheCheckAlone()
    {
        QFETCH(QByteArray, change);
        ProjectFixture f;
        Quote mine = quote(f.rain, f.ann);
        mine.note = QStringLiteral("first");
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        mine.note = QStringLiteral("second");
        f.make(f.ann, QStringLiteral("Note"), {Change::to(mine)});
        QCOMPARE(f.faults(), QStringList());
        f.file.reset();
        sql(f.path, change.constData());
        f.file = good(ProjectFile::open(f.path, Access::Write));
        QVERIFY(!f.faults().isEmpty());
    }

    void aSecondWindowReadsAndSaysWhoWrites()
    {
        ProjectFixture f;
        const auto second = ProjectFile::open(f.path, Access::Write);
        QVERIFY(!second);
        QVERIFY2(second.problem().what.contains(QString::number(getpid())),
                 qPrintable(second.problem().what));
        const auto reader = good(ProjectFile::open(f.path, Access::Read));
        f.make(f.ann, QStringLiteral("Add"), {Change::to(speaker(QStringLiteral("Now")))});
        QCOMPARE(good(reader->read().speakers()).size(), 1);
        QVERIFY(!reader->apply(
            changes(QStringLiteral("No"), f.ann.id, {Change::to(speaker(QStringLiteral("X")))})));
        f.file.reset();
        QVERIFY(!QFile::exists(LockFile::pathFor(f.path)));
        QVERIFY(ProjectFile::open(f.path, Access::Write).ok());
    }

    void aLockOfADeadProcessIsTakenOverAndOneOfAnotherHostStands()
    {
        ProjectFixture f;
        f.file.reset();
        const QString lock = LockFile::pathFor(f.path);
        put(lock,
            "{\"host\":\"" + QSysInfo::machineHostName().toUtf8() + "\",\"pid\":1,\"name\":\"Ghost\"}\n");
        QVERIFY(ProjectFile::open(f.path, Access::Write).ok());
        put(lock,
            "{\"host\":\"elsewhere\",\"pid\":1,\"name\":\"Jane\",\"since\":\"2026-01-01T00:00:00Z\"}\n");
        const auto refused = ProjectFile::open(f.path, Access::Write);
        QVERIFY(!refused);
        QVERIFY(refused.problem().sentence().contains(u"Jane") &&
                refused.problem().sentence().contains(u"elsewhere"));
        QVERIFY(QFile::exists(lock));
    }

    void aFileThatIsGoneMovedOrReplacedIsNotWritten_data()
    {
        QTest::addColumn<QString>("fate");
        for (const char *fate : {"deleted", "moved", "replaced"})
            QTest::newRow(fate) << QString::fromLatin1(fate);
    }
    void aFileThatIsGoneMovedOrReplacedIsNotWritten()
    {
        QFETCH(QString, fate);
        ProjectFixture f;
        const QString elsewhere = f.folder.filePath(QStringLiteral("elsewhere"));
        if (fate == u"moved")
            QVERIFY(QFile::rename(f.path, elsewhere));
        else
            QVERIFY(QFile::remove(f.path));
        if (fate == u"replaced")
            put(f.path, QByteArray("something else"));
        const Result<void> applied =
            f.tryDo(f.ann, QStringLiteral("Tag"), {Change::to(quote(f.rain, f.ann))});
        QVERIFY(!applied);
        QVERIFY(f.file->hasFault());
        QVERIFY2(applied.problem().what.contains(u"deleted, moved or replaced"),
                 qPrintable(applied.problem().what));
        if (fate == u"replaced")
            QCOMPARE(bytesOf(f.path), QByteArray("something else"));
    }

    void nothingLiesBesideAClosedProject()
    {
        ProjectFixture f;
        f.make(f.ann, QStringLiteral("Add"), {Change::to(speaker(QStringLiteral("A")))});
        f.file.reset();
        QCOMPARE(QDir(f.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("test.pullquote")});
    }

    void aProjectNeedsAName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral(" .pullquote"));
        for (const QString &name : {QString(), QStringLiteral(" "), QStringLiteral("\u00A0\t")}) {
            const auto made = ProjectFile::create(path, name);
            QVERIFY(!made.ok());
            QCOMPARE(made.problem().what, QStringLiteral("A project needs a name."));
            QVERIFY(!QFile::exists(path));
        }
    }

    void strangeNamesAreJustNames()
    {
        const QTemporaryDir folder;
        for (const char *name : {"a b#c?mode=memory%41é.pullquote", "file:x", "-journal"}) {
            const QString path = folder.filePath(QString::fromUtf8(name));
            QVERIFY(ProjectFile::create(path, QStringLiteral("N")).ok());
            QVERIFY(QFile::exists(path));
            QVERIFY(!ProjectFile::create(path, QStringLiteral("N")).ok());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
