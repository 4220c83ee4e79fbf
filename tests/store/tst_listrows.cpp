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
        ProjectFixture f;
        const Quote one = quote(f.rain, f.ann);
        const EntityRef ref{EntityType::Quote, one.id.uuid()};
        f.make(f.ann, QStringLiteral("Quote"), {Change::to(one)});
        Database &database = f.file->database();
        ListRows rows(database);
        Transaction transaction(database);
        const qint64 before = count(database, "quote_span");
        {
            const ListRows::Gathering gathering(rows);
            rows.write(ref, listOf("cue"), FieldValue(QList<CodePointSpan>{{17, 21}}));
            QCOMPARE(count(database, "quote_span"), before);
            Fields fields;
            rows.read(ref, fields);
            QCOMPARE(fields.value("cue").spans(), (QList<CodePointSpan>{{17, 21}}));
            QCOMPARE(count(database, "quote_span"), before + 1);
            rows.write(ref, listOf("source"), FieldValue(QList<CodePointSpan>{{13, 16}}));
            rows.clear(ref, listOf("source"));
            rows.write(ref, listOf("addressee"), FieldValue(QList<CodePointSpan>{{2, 4}}));
        }
        QCOMPARE(count(database, "quote_span"), before + 2);
        QVERIFY(!database.fault());
    }

    void whatWaitsIsClearedAndReferredToAsWell()
    {
        ProjectFixture f;
        const Quote one = quote(f.rain, f.ann);
        const Speaker ada = speaker(QStringLiteral("Ada"));
        const EntityRef ref{EntityType::Quote, one.id.uuid()};
        f.make(f.ann, QStringLiteral("Quote"), {Change::to(one), Change::to(ada)});
        Database &database = f.file->database();
        ListRows rows(database);
        const Transaction transaction(database);
        {
            const ListRows::Gathering gathering(rows);
            rows.write(ref, listOf("speakers"),
                       FieldValue(QByteArrayList{ada.id.uuid().toByteArray(QUuid::WithoutBraces)}));
            QCOMPARE(rows.referrer(EntityType::Quote, {EntityType::Speaker, ada.id.uuid()}), ref.uuid);
            rows.write(ref, listOf("cue"), FieldValue(QList<CodePointSpan>{{17, 21}}));
            rows.clearAll(ref);
        }
        QCOMPARE(count(database, "quote_span"), 0);
        QCOMPARE(count(database, "quote_speaker"), 0);
        QVERIFY(!database.fault());
    }

    /// Half of a statement may be in the table then: it is taken back with all that came before.
    void aFaultAmongManyLeavesNothing()
    {
        ProjectFixture f;
        const Quote one = quote(f.rain, f.ann);
        const EntityRef ref{EntityType::Quote, one.id.uuid()};
        f.make(f.ann, QStringLiteral("Quote"), {Change::to(one)});
        Database &database = f.file->database();
        const qint64 before = count(database, "quote_topic");
        const QByteArray rain =
            good(f.file->read().topics()).first().id.uuid().toByteArray(QUuid::WithoutBraces);
        ListRows rows(database);
        {
            const Transaction transaction(database);
            const ListRows::Gathering gathering(rows);
            QByteArrayList topics;
            for (int i = 0; i < 2 * rowsOfInsertMany; ++i)
                topics.append(i == 30 ? topics.first()
                                      : QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
            rows.write(ref, listOf("topics"), FieldValue(topics));
        }
        QVERIFY(database.takeFault());
        QCOMPARE(count(database, "quote_topic"), before);
        const Transaction transaction(database);
        rows.write(ref, listOf("topics"), FieldValue(QByteArrayList{rain}));
        QCOMPARE(count(database, "quote_topic"), before + 1);
        QVERIFY(!database.takeFault());
    }

    void aListThatIsThereAlreadyIsAFault()
    {
        ProjectFixture f;
        const Quote one = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Quote"), {Change::to(one)});
        Database &database = f.file->database();
        ListRows rows(database);
        const Transaction transaction(database);
        rows.write({EntityType::Quote, one.id.uuid()}, listOf("content"),
                   FieldValue(QList<CodePointSpan>{{0, 3}}));
        QVERIFY(database.takeFault());
    }
};

QTEST_GUILESS_MAIN(tst_ListRows)
#include "tst_listrows.moc"
