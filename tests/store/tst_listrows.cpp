#include "app/store/entitysql.h"
#include "app/store/listrows.h"
#include "app/store/query.h"
#include "app/store/transaction.h"
#include "tests/store/projectfixture.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>

using namespace pullquote;
using namespace pullquote::samples;

/// Lists of quotes on their way into their tables, many in one statement.
class tst_ListRows : public QObject {
    Q_OBJECT

    static qint64 count(Database &database, const char *table)
    {
        Query query(database, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        return query.next() ? query.number(0) : -1;
    }

    /// In entityTable(EntityType::Quote).
    static qsizetype listOf(const char *field)
    {
        const QList<FieldList> &lists = entityTable(EntityType::Quote).lists;
        for (qsizetype i = 0; i < lists.size(); ++i) {
            if (qstrcmp(lists[i].field, field) == 0)
                return i;
        }
        qFatal("no such list");
    }

    /// Rows of a project that has one quote, without cue, source, speakers and topics.
    struct Untagged {
        ProjectFixture f;
        Quote one = quote(f.rain, f.ann);
        EntityRef ref{EntityType::Quote, one.id.uuid()};
        Database &database = f.file->database();
        ListRows rows{database};

        Untagged() { f.make(f.ann, QStringLiteral("Quote"), {Change::to(one)}); }
        qint64 count(const char *table) { return tst_ListRows::count(database, table); }
    };

private slots:
    void manyInOneChangeSetComeBackAsTheyWentIn_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 16, 17, 25, 49, 50, 51, 100, 333})
            QTest::addRow("%d", count) << count;
    }
    void manyInOneChangeSetComeBackAsTheyWentIn()
    {
        QFETCH(int, count);
        ProjectFixture f;
        const Speaker ada = speaker(QStringLiteral("Ada"));
        const Speaker bea = speaker(QStringLiteral("Bea"));
        const Topic rain = topic(QStringLiteral("Rain"));
        f.make(f.ann, QStringLiteral("People"), {Change::to(ada), Change::to(bea), Change::to(rain)});
        QRandomGenerator random(test::seed());
        QList<Quote> quotes;
        QList<Change> list;
        for (int i = 0; i < count; ++i) {
            Quote one = quote(f.rain, f.ann);
            if (random.bounded(2) == 0)
                one.content.append({23, 31});
            if (random.bounded(2) == 0)
                one.cue = {{17, 21}};
            if (random.bounded(2) == 0)
                one.speakers = {std::min(ada.id, bea.id), std::max(ada.id, bea.id)};
            if (random.bounded(3) == 0)
                one.topics = {rain.id};
            quotes.append(one);
            list.append(Change::to(one));
        }
        f.make(f.ann, QStringLiteral("Many"), list);
        for (const Quote &one : std::as_const(quotes)) {
            const std::optional<Quote> now = f.now(one.id);
            QVERIFY(now);
            QCOMPARE(now->content, one.content);
            QCOMPARE(now->cue, one.cue);
            QCOMPARE(now->speakers, one.speakers);
            QCOMPARE(now->topics, one.topics);
        }
        QCOMPARE(f.faults(), QStringList());
        good(f.file->undo(f.ann.id));
        QCOMPARE(tst_ListRows::count(f.file->database(), "quote_span"), 0);
        QCOMPARE(f.faults(), QStringList());
    }

    /// Below, at and above what goes into one statement, in each kind of table.
    void aListOfAnyLengthComesBackInItsOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, rowsOfInsertMany - 1, rowsOfInsertMany, rowsOfInsertMany + 1,
                                2 * rowsOfInsertMany, 2 * rowsOfInsertMany + 1})
            QTest::addRow("%d", count) << count;
    }
    void aListOfAnyLengthComesBackInItsOrder()
    {
        QFETCH(int, count);
        ProjectFixture f;
        Speaker many = speaker(QStringLiteral("Many"));
        for (int i = 0; i < count; ++i)
            many.aliases.append(QStringLiteral("alias %1").arg((i * 37) % count));
        QList<Change> list{Change::to(many)};
        Quote full = quote(f.rain, f.ann);
        for (int i = 0; i < count; ++i) {
            const Topic one = topic(QStringLiteral("Topic %1").arg(i));
            list.append(Change::to(one));
            full.topics.append(one.id);
        }
        std::sort(full.topics.begin(), full.topics.end());
        list.append(Change::to(full));
        f.make(f.ann, QStringLiteral("All"), list);
        QCOMPARE(f.now(many.id)->aliases, many.aliases);
        QCOMPARE(f.now(full.id)->topics, full.topics);

        QList<CodePointSpan> spans;
        for (int i = 0; i < count; ++i)
            spans.append({i, i + 1});
        const EntityRef ref{EntityType::Quote, full.id.uuid()};
        ListRows rows(f.file->database());
        const Transaction transaction(f.file->database());
        rows.write(ref, listOf("cue"), FieldValue(spans));
        Fields fields;
        rows.read(ref, fields);
        QCOMPARE(fields.value("cue").spans(), spans);
    }

    void whatWaitsIsFoundAndInItsTableAtTheEnd()
    {
        Untagged u;
        Transaction transaction(u.database);
        const qint64 before = u.count("quote_span");
        {
            const ListRows::Gathering gathering(u.rows);
            u.rows.write(u.ref, listOf("cue"), FieldValue(QList<CodePointSpan>{{17, 21}}));
            QCOMPARE(u.count("quote_span"), before);
            Fields fields;
            u.rows.read(u.ref, fields);
            QCOMPARE(fields.value("cue").spans(), (QList<CodePointSpan>{{17, 21}}));
            QCOMPARE(u.count("quote_span"), before + 1);
            u.rows.write(u.ref, listOf("source"), FieldValue(QList<CodePointSpan>{{13, 16}}));
            u.rows.clear(u.ref, listOf("source"));
            u.rows.write(u.ref, listOf("addressee"), FieldValue(QList<CodePointSpan>{{2, 4}}));
        }
        QCOMPARE(u.count("quote_span"), before + 2);
        QVERIFY(!u.database.fault());
    }

    void whatWaitsIsClearedAndReferredToAsWell()
    {
        Untagged u;
        const Speaker ada = speaker(QStringLiteral("Ada"));
        u.f.make(u.f.ann, QStringLiteral("Ada"), {Change::to(ada)});
        const Transaction transaction(u.database);
        {
            const ListRows::Gathering gathering(u.rows);
            u.rows.write(u.ref, listOf("speakers"),
                         FieldValue(QByteArrayList{ada.id.uuid().toByteArray(QUuid::WithoutBraces)}));
            QCOMPARE(u.rows.referrer(EntityType::Quote, {EntityType::Speaker, ada.id.uuid()}), u.ref.uuid);
            u.rows.write(u.ref, listOf("cue"), FieldValue(QList<CodePointSpan>{{17, 21}}));
            u.rows.clearAll(u.ref);
        }
        QCOMPARE(u.count("quote_span"), 0);
        QCOMPARE(u.count("quote_speaker"), 0);
        QVERIFY(!u.database.fault());
    }

    /// Half of a statement may be in the table then: it is taken back with all that came before.
    void aFaultAmongManyLeavesNothing()
    {
        Untagged u;
        const qint64 before = u.count("quote_topic");
        const QByteArray rain =
            good(u.f.file->read().topics()).first().id.uuid().toByteArray(QUuid::WithoutBraces);
        {
            const Transaction transaction(u.database);
            const ListRows::Gathering gathering(u.rows);
            QByteArrayList topics;
            for (int i = 0; i < 2 * rowsOfInsertMany; ++i)
                topics.append(i == 30 ? topics.first()
                                      : QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
            u.rows.write(u.ref, listOf("topics"), FieldValue(topics));
        }
        QVERIFY(u.database.takeFault());
        QCOMPARE(u.count("quote_topic"), before);
        const Transaction transaction(u.database);
        u.rows.write(u.ref, listOf("topics"), FieldValue(QByteArrayList{rain}));
        QCOMPARE(u.count("quote_topic"), before + 1);
        QVERIFY(!u.database.takeFault());
    }

    void aListThatIsThereAlreadyIsAFault()
    {
        Untagged u;
        const Transaction transaction(u.database);
        u.rows.write(u.ref, listOf("content"), FieldValue(QList<CodePointSpan>{{0, 3}}));
        QVERIFY(u.database.takeFault());
    }
};

QTEST_GUILESS_MAIN(tst_ListRows)
#include "tst_listrows.moc"
