#include "app/formats/jsonsource.h"
#include "projects.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

/// JSON that would take far more memory than it has bytes.
class tst_JsonLimits : public QObject {
    Q_OBJECT

private slots:
    void aFloodOfValuesIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("project") << u"x.json"_s
                                 << QByteArray(R"({"format":"pullquote","version":1,"articles":[)")
                                 << QByteArray("0]}");
        QTest::newRow("list") << u"x.json"_s << QByteArray(R"([{"data":{"text":"x"},"annotations":[]},)")
                              << QByteArray("0]");
        QTest::newRow("lines") << u"x.jsonl"_s << QByteArray(R"({"text":"x","spans":[)")
                               << QByteArray("0]}\n");
    }
    void aFloodOfValuesIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        TemporaryProject project;
        const Result<ImportPlan> plan =
            project.plan(before + QByteArray("0,").repeated(21'000'000) + after, name);
        QVERIFY(plan && !plan->canRun());
        const QString sentence = plan->problems.first().sentence();
        QVERIFY2(sentence.contains(u"more than 20 million values"_s) && sentence.contains(u"Split it"_s),
                 qPrintable(sentence));
    }

    void whatIsNotAFloodIsNone()
    {
        const JsonLimits few{100, 10};
        QVERIFY(!tooMuchJson("[1,2,3,4,5,6,7,8,9]", few));
        QVERIFY(tooMuchJson("[1,2,3,4,5,6,7,8,9,10]", few));
        const QByteArray words = "[\"1,2,3,4,5,6,7,8,9,10,[{\\\",,,,\"]";
        QVERIFY(!tooMuchJson(words, few));
        // Where a string ends: behind an even number of backslashes.
        QVERIFY(tooMuchJson("[\"\\\\\",1,2,3,4,5,6,7,8,9,10]", few));
        QVERIFY(!tooMuchJson("[\"\\\\\\\",1,2,3,4,5,6,7,8,9,10\"]", few));
        QVERIFY(!tooMuchJson("[\"1,2,3,4,5,6,7,8,9,10,11,12\\", few));
        const std::optional<Problem> large = tooMuchJson(QByteArray(101, ' '), few);
        QVERIFY(large && large->sentence().contains(u"larger than"_s));
        QVERIFY(!tooMuchJson(QByteArray(100, ' '), few));
    }
};

QTEST_GUILESS_MAIN(tst_JsonLimits)
#include "tst_jsonlimits.moc"
