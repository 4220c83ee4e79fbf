#include "foreignsamples.h"
#include "randomdocument.h"

#include "app/formats/zipwriter.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

/// What Citron says of “😀 Humpty said “no,” he said, “never.””
QByteArray prediction(const QByteArray &id = "7")
{
    return R"({"text":"😀 Humpty said “no,” he said, “never.”","quotes":[{"cue":{"start":23,"end":27,"text":"said"},
        "sources":[{"start":20,"end":22,"text":"he"}],
        "contents":[{"start":14,"end":19,"text":"“no,”"},{"start":29,"end":37,"text":"“never.”"}],
        "coreferences":[{"start":2,"end":8,"text":"Humpty"}],"confidence":0.9,"id":)" +
           id + "}],\"coreference_groups\":[]}";
}

} // namespace

class tst_Citron : public QObject {
    Q_OBJECT

private slots:
    void whatCitronFoundIsRead()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(prediction(), u"story.json"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project).size(), 1);
        const QString drawn = drawnQuotes(project).first();
        QVERIFY2(drawn.contains(u"“no,” … “never.” ~ said < he @ Humpty"_s), qPrintable(drawn));
        const ArticleContent content = *project.read().article(project.read().articleIds()->first());
        QVERIFY(content.quotes.first().flags.testFlag(QuoteFlag::Guessed));
        QVERIFY(project.take(prediction(), u"story.json"_s).changesNothing());
    }

    void theSpansHaveTheFormThatCitronReads()
    {
        TemporaryProject project;
        project.take(QJsonDocument(smallDocument()).toJson());
        ExportRequest request;
        request.options.insert(u"pack"_s, u"one"_s);
        const QJsonObject file = QJsonDocument::fromJson(project.give(u"citron"_s, request)).object();
        QCOMPARE(file.value(u"text").toString(), u"😀 He said ‘yes’ twice."_s);
        const QJsonValue quote = file.value(u"quotes")[0];
        QCOMPARE(quote[u"cue"], (QJsonObject{{u"start"_s, 5}, {u"end"_s, 9}, {u"text"_s, u"said"_s}}));
        QCOMPARE(quote[u"contents"],
                 (QJsonArray{QJsonObject{{u"start"_s, 10}, {u"end"_s, 15}, {u"text"_s, u"‘yes’"_s}}}));
        QCOMPARE(quote[u"sources"], QJsonArray());
    }

    void filesOfAZipAreKnownByWhatIsInThem()
    {
        ZipWriter writer;
        writer.add(u"alice/a.json"_s, prediction());
        TemporaryProject project;
        QCOMPARE(project.take(writer.finish().value(), u"x.zip"_s).parts.first().format, u"citron"_s);
        QCOMPARE(drawnQuotes(project).size(), 1);
    }

    void everyFileBeginsToCountAnew()
    {
        ZipWriter writer;
        writer.add(u"alice/a.citron.json"_s, prediction());
        writer.add(u"bob/a.citron.json"_s, prediction());
        TemporaryProject project;
        const ImportPlan plan = project.take(writer.finish().value(), u"x.zip"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(drawnQuotes(project).size(), 2);
    }

    void wordsThatMovedAreFoundAndOthersListed()
    {
        TemporaryProject project;
        const ImportPlan moved = project.take(
            prediction().replace(R"("start":14,"end":19)", R"("start":16,"end":21)"), u"a.json"_s);
        QVERIFY2(allOf(moved).contains(u"found by their words"_s), qPrintable(allOf(moved)));
        QCOMPARE(drawnQuotes(project).size(), 1);
        const Result<ImportPlan> wrong =
            project.plan(prediction("8").replace(R"("text":"“no,”"})", R"("text":"“yes”"})"), u"a.json"_s);
        QVERIFY(wrong.ok() && wrong->canRun());
        QVERIFY2(allOf(*wrong).contains(u"quotes 1"_s), qPrintable(allOf(*wrong)));
        QVERIFY2(allOf(*wrong).contains(u"is not in the text"_s), qPrintable(allOf(*wrong)));
    }

    void aProjectOfOursIsNotTakenForCitrons()
    {
        TemporaryProject project;
        const Format *format =
            project.formats().recognize({u"x.json"_s, QJsonDocument(smallDocument()).toJson(), true});
        QVERIFY(format);
        QCOMPARE(format->description().key, u"json"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Citron)
#include "tst_citron.moc"
