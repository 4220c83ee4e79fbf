#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace pullquote::test;

namespace {

/// One article with a quote by `who`, whose speaker has this name and this id.
QByteArray project(const char *who, int number, const char *speaker, const char *note)
{
    return QByteArray(
               R"({"format":"pullquote","version":1,"annotators":[{"id":"00000000-0000-4000-8000-00000000010%2",)"
               R"("name":"%1"}],"speakers":[{"id":"00000000-0000-4000-8000-00000000020%2","name":"%3"}],)"
               R"("articles":[{"id":"00000000-0000-4000-8000-000000000001","title":"Rain",)"
               R"("text":"“It rained,” she said.","quotes":[{"id":"00000000-0000-4000-8000-00000000030%2",)"
               R"("annotator":"00000000-0000-4000-8000-00000000010%2","content":[{"start":0,"end":12,)"
               R"("text":"“It rained,”"}],"speakers":["00000000-0000-4000-8000-00000000020%2"],)"
               R"("note":"%4"}]}]})")
        .replace("%1", who)
        .replace("%2", QByteArray::number(number))
        .replace("%3", speaker)
        .replace("%4", note);
}

QJsonObject object(const Outcome &outcome, const char *key)
{
    return outcome.json().object().value(QLatin1String(key)).toObject();
}

} // namespace

/// `pullquote-cli merge`, as a shell sees it.
class tst_MergeVerb : public QObject, Program {
    Q_OBJECT

    void makeTwo(const char *speakerOfOne, const char *speakerOfOther)
    {
        put(path("a.json"), project("Ann", 1, speakerOfOne, "mine"));
        put(path("b.json"), project("Bob", 2, speakerOfOther, "hers"));
        for (const char *line :
             {"new a.pullquote", "import a.pullquote a.json", "new b.pullquote", "import b.pullquote b.json"})
            QCOMPARE(run(line).status, 0);
    }

private slots:
    void init() { renew(); }

    void aColleaguesProjectComesInOnce()
    {
        makeTwo("Ida Brandt", "ida brandt");
        const QByteArray theirs = bytesOf(path("b.pullquote"));
        const Outcome merged = run("merge a.pullquote b.pullquote --json");
        QCOMPARE(merged.status, 0);
        QCOMPARE(object(merged, "articles"), (QJsonObject{{QStringLiteral("common"), 1},
                                                          {QStringLiteral("new"), 0},
                                                          {QStringLiteral("differing"), 0}}));
        QCOMPARE(object(merged, "quotes"), (QJsonObject{{QStringLiteral("new"), 1},
                                                        {QStringLiteral("changed"), 0},
                                                        {QStringLiteral("deleted"), 0},
                                                        {QStringLiteral("same"), 0}}));
        QCOMPARE(object(merged, "speakers"),
                 (QJsonObject{{QStringLiteral("joined"), 1}, {QStringLiteral("doubtful"), QJsonArray()}}));
        QCOMPARE(merged.json()[u"conflicts"].toArray().size(), 0);
        QCOMPARE(bytesOf(path("b.pullquote")), theirs);
        QCOMPARE(run("check a.pullquote").status, 0);
        const QJsonArray history = run("history a.pullquote --json").json().array();
        QCOMPARE(history.first()[u"origin"].toString(), QStringLiteral("merge"));

        const Outcome again = run("merge a.pullquote b.pullquote --json");
        QCOMPARE(object(again, "quotes").value(u"same").toInt(), 1);
        QCOMPARE(object(again, "quotes").value(u"new").toInt(), 0);
        QCOMPARE(run("history a.pullquote --json").json().array().size(), history.size());
        QVERIFY(run("merge a.pullquote b.pullquote").out.contains("here already"));
    }

    void bothWaysGiveTheSame()
    {
        makeTwo("Ida Brandt", "ida brandt");
        QVERIFY(QFile::copy(path("a.pullquote"), path("a0.pullquote")));
        QCOMPARE(run("merge a.pullquote b.pullquote").status, 0);
        QCOMPARE(run("merge b.pullquote a0.pullquote").status, 0);
        QCOMPARE(run("export a.pullquote --format json --output -").out,
                 run("export b.pullquote --format json --output -").out);
    }

    void whoMayBeOneIsTold()
    {
        makeTwo("Vladimir Lind", "V. Lind");
        const Outcome merged = run("merge a.pullquote b.pullquote --json");
        QCOMPARE(merged.status, 0);
        QCOMPARE(object(merged, "speakers").value(u"doubtful").toArray(),
                 (QJsonArray{QJsonArray{QStringLiteral("Vladimir Lind"), QStringLiteral("V. Lind")}}));
        QVERIFY(merged.err.contains("V. Lind"));
    }

    void aConflictIsToldAndIsNoFailure()
    {
        put(path("a.json"), project("Ann", 1, "Ida Brandt", "mine"));
        QCOMPARE(run("new a.pullquote").status, 0);
        QCOMPARE(run("import a.pullquote a.json").status, 0);
        put(path("b.json"), project("Ann", 1, "Ida Brandt", "on another machine"));
        QCOMPARE(run("new b.pullquote").status, 0);
        QCOMPARE(run("import b.pullquote b.json").status, 0);
        const Outcome merged = run("merge a.pullquote b.pullquote --json");
        QCOMPARE(merged.status, 0);
        const QJsonArray conflicts = merged.json()[u"conflicts"].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0][u"entity"].toString(), QStringLiteral("quote"));
        QCOMPARE(conflicts[0][u"fields"].toArray(), QJsonArray{QStringLiteral("note")});
        QVERIFY(merged.err.contains("note"));
    }
};

QTEST_GUILESS_MAIN(tst_MergeVerb)
#include "tst_mergeverb.moc"
