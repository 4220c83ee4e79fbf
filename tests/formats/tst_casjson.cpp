#include "foreignsamples.h"
#include "randomdocument.h"

#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"
#include "tests/support/rounds.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

/// A CAS of the text “😀 She said “no” to Zoë.” with these structures in it, as INCEpTION writes it.
QByteArray casWith(const QByteArray &structures)
{
    return R"({"%TYPES":{},"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,
        "sofaID":"_InitialView","mimeType":"text","sofaString":"😀 She said “no” to Zoë."},
        {"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData","@sofa":1,"begin":0,
        "end":25,"language":"en","documentTitle":"story.txt"},
        {"%ID":3,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","@sofa":1,"begin":0,"end":2})" +
           structures + R"(],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}})";
}

/// One structure of a layer; offsets count UTF-16, so that the emoji is two.
QByteArray span(int id, const QByteArray &layer, int begin, int end, const QByteArray &features = {})
{
    return ",{\"%ID\":" + QByteArray::number(id) + ",\"%TYPE\":\"" + layer +
           "\",\"@sofa\":1,\"begin\":" + QByteArray::number(begin) + ",\"end\":" + QByteArray::number(end) +
           features + "}";
}

} // namespace

class tst_CasJson : public QObject {
    Q_OBJECT

private slots:
    void everyOffsetIsInUtf16AndEveryTypeIsDeclared()
    {
        for (quint32 seed : seeds(3)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            Result<ZipArchive> archive = ZipArchive::open(project.give(u"cas-json"_s));
            QVERIFY(archive.ok());
            const QStringList names = archive->names();
            for (const QString &name : names) {
                const QJsonObject cas = QJsonDocument::fromJson(*archive->read(name)).object();
                const QJsonArray structures = cas.value(u"%FEATURE_STRUCTURES").toArray();
                const QString text = structures[0][u"sofaString"].toString();
                for (const QJsonValue &structure : structures) {
                    const QString type = structure[u"%TYPE"].toString();
                    QVERIFY(type.startsWith(u"uima.") || cas.value(u"%TYPES").toObject().contains(type));
                    if (type == u"uima.cas.Sofa")
                        continue;
                    const int begin = structure[u"begin"].toInt(-1);
                    const int end = structure[u"end"].toInt(-1);
                    QVERIFY(begin >= 0 && begin < end && end <= text.size());
                    QVERIFY(!text[begin].isLowSurrogate());
                }
            }
        }
    }

    void layersOfOthersAreQuotesByTheirNamesAndFeatures()
    {
        TemporaryProject project;
        const QByteArray file =
            casWith(span(10, "webanno.custom.Quote", 12, 16,
                         R"(,"Speaker":"Ann; Ben","Topic":"hope","comment":"why?","@Addressees":20)") +
                    span(11, "webanno.custom.Cue", 7, 11) +
                    span(12, "webanno.custom.Part", 3, 6, R"(,"role":"source")") +
                    R"(,{"%ID":20,"%TYPE":"uima.cas.StringArray","%ELEMENTS":["Zoë"]})" +
                    span(13, "webanno.custom.Relation", 7, 11, R"(,"@Governor":10,"@Dependent":11)") +
                    span(14, "webanno.custom.Relation", 3, 6, R"(,"@Governor":12,"@Dependent":10)"));
        const ImportPlan plan = project.take(file, u"story.json"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project),
                 QStringList{u"I. Mporter mixed “no” ~ said < She @ Ann, Ben # hope : why?"_s});
        QVERIFY(project.take(file, u"story.json"_s).changesNothing());
    }

    void slotsAndOtherLabelsAreUnderstood()
    {
        TemporaryProject project;
        project.take(casWith(span(10, "webanno.custom.Opinion", 12, 16, R"(,"@source":20,"kind":"direct")") +
                             R"(,{"%ID":20,"%TYPE":"uima.cas.FSArray","%ELEMENTS":[21]})" +
                             R"(,{"%ID":21,"%TYPE":"webanno.custom.Link","role":"by","@target":11})" +
                             span(11, "webanno.custom.Source", 3, 6)),
                     u"story.json"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter direct “no” < She # Opinion"_s});
    }

    void whatIsChangedInTheToolComesBack()
    {
        TemporaryProject here;
        here.take(QJsonDocument(smallDocument()).toJson());
        ExportRequest request;
        request.options.insert(u"pack"_s, u"one"_s);
        QByteArray file = here.give(u"cas-json"_s, request);
        QVERIFY(file.contains(R"("topics":"affirmation")"));
        file.replace(R"("topics":"affirmation")", R"("topics":"hope")");
        file.replace(R"("kind":"direct","speakers")", R"("kind":"indirect","speakers")");
        TemporaryProject there;
        there.take(file, u"story.json"_s);
        QCOMPARE(drawnQuotes(there), QStringList{u"A. Nn indirect ‘yes’ ~ said @ He # hope"_s});
    }

    void oneFileIsOnlyWrittenOfOneLayer()
    {
        TemporaryProject project;
        project.take(QJsonDocument(RandomDocument(1).make()).toJson());
        ExportRequest request;
        request.options.insert(u"pack"_s, u"one"_s);
        QVERIFY(project.give(u"cas-json"_s, request).contains("not exactly one file"));
    }

    /// Without a limit this one asks for 24 million names and links.
    void aSmallFileThatAsksForEndlessWorkIsRefused()
    {
        QByteArray structures = ",{\"%ID\":20,\"%TYPE\":\"uima.cas.StringArray\",\"%ELEMENTS\":[" +
                                QByteArray("\"x\",").repeated(999) + "\"y\"]}";
        for (int id = 100; id < 6'100; ++id)
            structures += span(id, "webanno.custom.Quote", 12, 16, R"(,"@topics":20,"@speakers":20)");
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(casWith(structures), u"story.json"_s);
        QVERIFY(plan.ok() && !plan->canRun());
        QCOMPARE(plan->problems.size(), 1);
        QVERIFY2(sentencesOf(plan->problems).contains(u"1,000,000 elements"),
                 qPrintable(sentencesOf(plan->problems)));
    }

    void aLongArrayOfOneSpanComesInWhole()
    {
        QByteArray names;
        for (int i = 0; i < 1'500; ++i)
            names += ",\"name " + QByteArray::number(i) + '"';
        TemporaryProject project;
        const ImportPlan plan = project.take(
            casWith(span(10, "webanno.custom.Quote", 12, 16, R"(,"@topics":20)") +
                    R"(,{"%ID":20,"%TYPE":"uima.cas.StringArray","%ELEMENTS":[)" + names.mid(1) + "]}"),
            u"story.json"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project).first().count(u"name "), 1'500);
    }

    void aProjectOfInceptionIsKnownByWhatIsInIt()
    {
        ZipWriter zip;
        zip.add(u"annotation/story.txt/ann.json"_s, casWith(span(10, "webanno.custom.Quote", 12, 16)));
        zip.add(u"annotation/story.txt/ben.json"_s, casWith(span(10, "webanno.custom.Quote", 3, 6)));
        zip.add(u"exportedproject.json"_s, R"({"name":"p","source_documents":[]})");
        zip.add(u"source/story.txt"_s, "x");
        TemporaryProject project;
        const ImportPlan plan = project.take(zip.finish().value(), u"project.zip"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.parts.first().format, u"cas-json"_s);
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(drawnQuotes(project), (QStringList{u"ben indirect She"_s, u"ann mixed “no”"_s}));
    }

    void aDocumentWithoutATitleIsCalledLikeItsFolder()
    {
        ZipWriter zip;
        zip.add(u"annotation/story.txt/ann.json"_s,
                casWith(span(10, "webanno.custom.Quote", 12, 16))
                    .replace("\"documentTitle\":\"story.txt\"", "\"x\":1"));
        TemporaryProject project;
        project.take(zip.finish().value(), u"project.zip"_s);
        QCOMPARE(project.read().articleSummaries()->first().article.title, u"story.txt"_s);
    }

    void whatDoesNotFitIsListed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("outside") << casWith(span(10, "webanno.custom.Quote", 3, 900))
                                 << u"structure 10: 3 to 900 is no place in the text."_s;
        QTest::newRow("through a character")
            << casWith(span(10, "webanno.custom.Quote", 1, 6)) << u"1 to 6 is no place in the text."_s;
        QTest::newRow("a cue alone") << casWith(span(10, "webanno.custom.Cue", 3, 6))
                                     << u"belongs to no quote"_s;
        QTest::newRow("a feature that nobody knows")
            << casWith(span(10, "webanno.custom.Quote", 12, 16, R"(,"mood":"glum")"))
            << u"structure 10: “Quote.mood” has no place here"_s;
        QTest::newRow("a structure without words")
            << casWith(R"(,{"%ID":10,"%TYPE":"webanno.custom.Rating","@sofa":1,"stars":5})")
            << u"structure 10: “Rating” marks no words"_s;
        QTest::newRow("a relation with one end")
            << casWith(span(10, "webanno.custom.Quote", 12, 16) +
                       span(11, "webanno.custom.By", 12, 16, R"(,"@Governor":10)"))
            << u"structure 11: The link “By” has only one end"_s;
        QTest::newRow("a relation to nothing")
            << casWith(span(10, "webanno.custom.Quote", 12, 16) +
                       span(11, "webanno.custom.By", 12, 16, R"(,"@Governor":10,"@Dependent":77)"))
            << u"structure 11: The link “By” leads to “77”"_s;
        QTest::newRow("a slot with something else")
            << casWith(span(10, "webanno.custom.Quote", 12, 16, R"(,"@source":3)"))
            << u"structure 10: The link “source” leads to “3”"_s;
        QTest::newRow("other layers")
            << casWith(span(10, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", 3, 6))
            << u"“NamedEntity” has no place here"_s;
        QTest::newRow("no text") << QByteArray(R"({"%TYPES":{},"%FEATURE_STRUCTURES":[]})")
                                 << u"It has no text."_s;
    }
    void whatDoesNotFitIsListed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, u"a.json"_s);
        QVERIFY(plan.ok() && plan->canRun());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }
};

QTEST_GUILESS_MAIN(tst_CasJson)
#include "tst_casjson.moc"
