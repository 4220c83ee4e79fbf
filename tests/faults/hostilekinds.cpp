#include "tests/faults/hostilekinds.h"

#include "tests/faults/damage.h"

namespace pullquote::faults {

namespace {

using Make = std::function<void(const QString &)>;

Make sql(const char *statements)
{
    return [statements](const QString &path) { runSql(path, statements); };
}

Make bytes(const QByteArray &all)
{
    return [all](const QString &path) { writeBytes(path, all); };
}

/// Something else in some of its bytes.
Make changed(const std::function<void(QByteArray &, QRandomGenerator &)> &change)
{
    return [change](const QString &path) {
        QByteArray all = bytesOf(path);
        QRandomGenerator random(37);
        change(all, random);
        writeBytes(path, all);
    };
}

Make at(int offset, const char *hex)
{
    return changed([=](QByteArray &all, QRandomGenerator &) {
        const QByteArray written = QByteArray::fromHex(hex);
        all.replace(offset, written.size(), written);
    });
}

Make beside(const char *suffix, const QByteArray &content)
{
    return [=](const QString &path) { writeBytes(path + QLatin1String(suffix), content); };
}

constexpr int pageSize = 4096;
constexpr const char *journalHead = "d9d505f920a163d7";

/// What a disk, a stick or a cable does.
QList<HostileKind> damaged()
{
    const auto place = [](const QByteArray &all, QRandomGenerator &random, int size) {
        return int(random.bounded(int(all.size()) - size));
    };
    const auto overwritten = [place](const QByteArray &with) {
        return changed([=](QByteArray &all, QRandomGenerator &random) {
            all.replace(place(all, random, int(with.size())), with.size(), with);
        });
    };
    const auto pages = [](const QByteArray &all) { return int(all.size()) / pageSize; };
    return {
        {"one bit",
         changed([=](QByteArray &all, QRandomGenerator &random) { all[place(all, random, 1)] ^= char(1); }),
         false},
        {"one byte", overwritten("x"), false},
        {"512 zero bytes", overwritten(QByteArray(512, '\0')), false},
        {"sixteen times FF", overwritten(QByteArray(16, '\xff')), false},
        {"twenty random bytes", changed([=](QByteArray &all, QRandomGenerator &random) {
             for (int i = 0; i < 20; ++i)
                 all[place(all, random, 1)] = char(random.bounded(256));
         }),
         false},
        {"the heads of all pages", changed([=](QByteArray &all, QRandomGenerator &random) {
             for (int page = 1; page < pages(all); ++page)
                 all[page * pageSize + int(random.bounded(8))] = char(random.bounded(256));
         })},
        {"two pages in each other's place", changed([](QByteArray &all, QRandomGenerator &) {
             const QByteArray second = all.mid(pageSize, pageSize);
             all.replace(pageSize, pageSize, all.mid(2 * pageSize, pageSize));
             all.replace(2 * pageSize, pageSize, second);
         })},
        {"cut off in a page", changed([](QByteArray &all, QRandomGenerator &) { all.chop(1000); }), false},
        {"cut off between pages",
         changed([](QByteArray &all, QRandomGenerator &) { all.chop(5 * pageSize); })},
        {"cut off in its head", changed([](QByteArray &all, QRandomGenerator &) { all.truncate(50); })},
        {"twice as long", changed([](QByteArray &all, QRandomGenerator &) { all += all; }), false},
    };
}

/// What bears the name of a project and is none.
QList<HostileKind> noProjects()
{
    return {
        {"nothing", bytes({})},
        {"one letter", bytes("x")},
        {"a text", bytes(QByteArray("Once upon a time there was a text.\n").repeated(200))},
        {"an image", bytes(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(4000, '7'))},
        {"an archive", bytes("PK\x03\x04" + QByteArray(4000, 'z'))},
        {"SQLite's heading alone", bytes(QByteArray("SQLite format 3\0", 16))},
        {"SQLite's heading, then zeros", bytes("SQLite format 3" + QByteArray(5000, '\0'))},
        {"zeros", bytes(QByteArray(100'000, '\0'))},
        {"another program's database", sql("PRAGMA application_id = 1")},
        {"a newer schema", sql("PRAGMA user_version = 99")},
        {"a schema of before the first", sql("PRAGMA user_version = 0")},
        {"a schema below zero", sql("PRAGMA user_version = -1")},
    };
}

/// A head that says something else of the file than is so.
QList<HostileKind> heads()
{
    return {
        {"UTF-16", at(56, "00000002")},
        {"a character set that is none", at(56, "00000009"), false},
        {"pages of a size that is none", at(16, "0003")},
        {"pages with nothing but reserve", at(20, "ff")},
        {"a schema format that is none", at(44, "00000063")},
        {"a list of free pages that is elsewhere", at(32, "00ffffff000000ff"), false},
        {"a write-ahead log", at(18, "0202"), false},
        {"a version that nobody can read", at(18, "0909"), false},
    };
}

/// A schema that is not ours: nothing of it may run.
QList<HostileKind> schemas()
{
    return {
        {"an endless view in place of a table",
         sql("ALTER TABLE comment RENAME TO c2; CREATE VIEW comment AS WITH RECURSIVE r(n) AS "
             "(SELECT 1 UNION ALL SELECT n FROM r) SELECT n FROM r")},
        {"one more view that is endless",
         sql("CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) "
             "SELECT n FROM c")},
        {"views that double",
         sql("CREATE VIEW v1 AS SELECT 1 AS n UNION ALL SELECT 2; CREATE VIEW v2 AS SELECT a.n FROM v1 a, v1 "
             "b; "
             "CREATE VIEW v3 AS SELECT a.n FROM v2 a, v2 b; CREATE VIEW v4 AS SELECT a.n FROM v3 a, v3 b; "
             "CREATE VIEW v5 AS SELECT a.n FROM v4 a, v4 b; ALTER TABLE conflict RENAME TO c2; "
             "CREATE VIEW conflict AS SELECT a.n FROM v5 a, v5 b")},
        {"a computed column of 800 MB", sql("ALTER TABLE quote ADD COLUMN mood AS (zeroblob(800000000))")},
        {"a trigger that deletes articles",
         sql("CREATE TRIGGER t AFTER INSERT ON quote BEGIN DELETE FROM article; END")},
        {"a trigger that never ends",
         sql("CREATE TRIGGER t AFTER INSERT ON quote BEGIN INSERT INTO quote SELECT hex(randomblob(16)), "
             "article, annotator, kind, 0, '', '', NULL, '', '' FROM quote; END")},
        {"an index over 400 MB", sql("CREATE INDEX i ON quote (length(zeroblob(400000000)))")},
        {"one more table", sql("CREATE TABLE more (x)")},
        {"20,000 tables",
         [](const QString &path) {
             QByteArray all = "BEGIN;";
             for (int i = 0; i < 20'000; ++i)
                 all += "CREATE TABLE t" + QByteArray::number(i) + " (x);";
             runSql(path, all + "COMMIT");
         }},
        {"2,000 columns",
         [](const QString &path) {
             QByteArray all = "CREATE TABLE wide (c0";
             for (int i = 1; i < 2000; ++i)
                 all += ", c" + QByteArray::number(i);
             runSql(path, all + ")");
         }},
        {"an expression 900 deep",
         [](const QString &path) {
             runSql(path, "CREATE INDEX i ON quote (length(note)" + QByteArray("+1").repeated(900) + ")");
         }},
        {"a column more", sql("ALTER TABLE quote ADD COLUMN mood TEXT")},
        {"a table less", sql("DROP TABLE conflict")},
        {"an index less", sql("DROP INDEX quote_by_article")},
        {"a table with fewer rules",
         sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT NOT NULL', "
             "'note TEXT') WHERE name = 'quote'")},
        {"a schema that is no SQL",
         sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE nonsense' "
             "WHERE name = 'quote'")},
        {"a collation that nobody knows",
         sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT NOT NULL', "
             "'note TEXT NOT NULL COLLATE elsewhere') WHERE name = 'quote'")},
        {"a table that begins elsewhere",
         sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'quote'")},
        {"two tables at one place",
         sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
             "sqlite_schema WHERE name = 'speaker') WHERE name = 'topic'")},
        {"a virtual table of our name", sql("DROP TABLE conflict; CREATE VIRTUAL TABLE conflict USING fts5 "
                                            "(entity, entity_id, ours, theirs, "
                                            "fields, entry)")},
        {"a search index over another table", sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = "
                                                  "replace(sql, 'article_text', 'quote') "
                                                  "WHERE name = 'search_words'")},
    };
}

/// Rows that no verb would write.
QList<HostileKind> rows()
{
    // Of what is here already, the rows of a colleague's file are not read: they may say what they like.
    return {
        {"another state", sql("UPDATE quote SET note = 'other' WHERE note = 'sure'")},
        {"another old state",
         sql("UPDATE revision SET state = '{\"kind\":\"direct\"}' WHERE state IS NOT NULL")},
        {"an old state that is no JSON", sql("UPDATE revision SET state = 'x' WHERE state IS NOT NULL")},
        {"an old state of 100,000 brackets",
         sql("UPDATE revision SET state = replace(hex(zeroblob(50000)), '0', '[') WHERE state IS NOT NULL")},
        {"an old state of 50 MB",
         sql("UPDATE revision SET state = '{\"note\":\"' || hex(zeroblob(25000000)) || '\"}' "
             "WHERE state IS NOT NULL")},
        {"a note of 70 MB", sql("UPDATE quote SET note = hex(zeroblob(35000000))")},
        {"a note that is a blob", sql("UPDATE quote SET note = CAST(note AS BLOB)")},
        {"a note that is not UTF-8", sql("UPDATE quote SET note = CAST(x'ff41c328' AS TEXT)")},
        {"a note with half a character", sql("UPDATE quote SET note = CAST(x'eda080' AS TEXT)")},
        {"a note with a zero in it", sql("UPDATE quote SET note = 'a' || char(0) || 'b'")},
        {"a span behind the text", sql("UPDATE quote_span SET \"end\" = 1000000")},
        {"a span before the text", sql("UPDATE quote_span SET start = -5")},
        {"a span of nothing", sql("UPDATE quote_span SET start = \"end\"")},
        {"a span that runs backwards", sql("UPDATE quote_span SET start = \"end\" + 1")},
        {"a span of another type", sql("UPDATE quote_span SET start = 'zero'")},
        {"a span that is a blob", sql("UPDATE quote_span SET start = x'00'")},
        {"a span that is no whole number", sql("UPDATE quote_span SET \"end\" = 1e300")},
        {"a huge span", sql("UPDATE quote_span SET \"end\" = 9223372036854775807")},
        {"a span of no role", sql("UPDATE quote_span SET role = 'mood'")},
        {"another text", sql("UPDATE article_text SET text = text || '!'")},
        {"a text that is a blob", sql("UPDATE article_text SET text = CAST(text AS BLOB) || x'ff'")},
        {"a text of 300 MB", sql("UPDATE article_text SET text = hex(zeroblob(150000000))")},
        {"a million rows",
         sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT INTO "
             "quote_span SELECT (SELECT id FROM quote LIMIT 1), 'cue', i, 1, 2 FROM n")},
        {"a million lines in the journal",
         sql("WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT "
             "INTO "
             "journal SELECT i, 'x' || i, 'local', NULL, NULL, '', '', NULL, NULL, '[]', '', '' FROM n"),
         false},
        {"a circle of topics",
         sql("UPDATE topic SET parent = (SELECT max(id) FROM topic) WHERE id = (SELECT min(id) FROM topic); "
             "UPDATE topic SET parent = (SELECT min(id) FROM topic) WHERE id = (SELECT max(id) FROM topic)"),
         false},
        {"a speaker that is joined into itself", sql("UPDATE speaker SET joined_into = id")},
        {"a comment that answers itself", sql("UPDATE comment SET in_reply_to = id")},
        {"one id for two things", sql("PRAGMA foreign_keys = OFF; UPDATE speaker SET id = (SELECT id FROM "
                                      "quote LIMIT 1)")},
        {"one id in capitals again",
         sql("INSERT INTO speaker SELECT upper(id), name, kind, role, affiliation, note, NULL FROM speaker"),
         false},
        {"a quote of no article", sql("PRAGMA foreign_keys = OFF; DELETE FROM article")},
        {"a speaker that nobody knows", sql("PRAGMA foreign_keys = OFF; DELETE FROM speaker")},
        {"a name that turns the writing round",
         sql("UPDATE speaker SET name = 'Ida ' || char(0x202E) || ' adI'")},
        {"a name of two lines", sql("UPDATE speaker SET name = 'Ida' || char(10) || 'Brandt'")},
        {"a kind that is none", sql("UPDATE quote SET kind = 'mood'")},
        {"a colour that is markup", sql("UPDATE topic SET colour = '<img src=file:///dev/zero>'"), false},
        {"a circle of parents", sql("UPDATE revision SET parent = change_set WHERE entity = 'quote'")},
        {"a larger circle",
         sql("UPDATE revision SET parent = (SELECT other.change_set FROM revision AS other WHERE "
             "other.entity_id = revision.entity_id AND other.change_set <> revision.change_set) "
             "WHERE entity = 'quote'")},
        {"two heads", sql("DROP INDEX revision_head; UPDATE revision SET head = 1")},
        {"no head", sql("UPDATE revision SET head = 0 WHERE entity = 'quote'"), false},
        {"no change set", sql("PRAGMA foreign_keys = OFF; DELETE FROM change_set WHERE label = 'Note'")},
        {"a time that is none", sql("UPDATE change_set SET at = 'yesterday'")},
        {"a revision's time that is none", sql("UPDATE revision SET modified = 'yesterday'")},
        {"a label with a line end",
         sql("UPDATE change_set SET label = 'a' || char(10) || 'b' WHERE label = 'Note'")},
        {"an id that is none", sql("UPDATE revision SET entity_id = 'x' WHERE entity = 'quote'")},
        {"a type that is none", sql("UPDATE revision SET entity = 'x' WHERE entity = 'quote'")},
        {"another type", sql("UPDATE revision SET entity = 'speaker' WHERE entity = 'quote'")},
        {"an article of ours with another history",
         sql("UPDATE revision SET parent = '00000000-0000-4000-8000-000000000001' "
             "WHERE entity = 'article'")},
        {"a change set of ours by somebody else",
         sql("UPDATE change_set SET annotator = (SELECT id FROM annotator LIMIT 1), label = 'other'")},
    };
}

/// What lies beside the file, and is taken for a part of it.
QList<HostileKind> companions()
{
    return {
        {"a journal of rubbish", beside("-journal", QByteArray::fromHex(journalHead) + QByteArray(900, 'r')),
         false},
        {"a journal that names another file",
         [](const QString &path) {
             const QByteArray victim = QFile::encodeName(path + QStringLiteral(".victim"));
             writeBytes(path + QStringLiteral(".victim"), "mine");
             quint32 sum = 0;
             for (const char c : victim)
                 sum += quint32(static_cast<signed char>(c));
             const auto number = [](quint32 n) {
                 return QByteArray::fromHex(QByteArray::number(n, 16).rightJustified(8, '0'));
             };
             writeBytes(path + QStringLiteral("-journal"),
                        QByteArray::fromHex(journalHead) + QByteArray(508, '\0') + victim +
                            number(quint32(victim.size())) + number(sum) + QByteArray::fromHex(journalHead));
         },
         false},
        {"a write-ahead log of rubbish", beside("-wal", QByteArray(5000, 'w')), false},
    };
}

} // namespace

QList<HostileKind> hostileKinds()
{
    return damaged() + noProjects() + heads() + schemas() + rows() + companions();
}

} // namespace pullquote::faults
