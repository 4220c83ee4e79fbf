#include "foreignsamples.h"
#include "hostile.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// JSON with the marks that C++ does not need to escape.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

} // namespace

/// What Prodigy, doccano and Label Studio write, and what they get.
class tst_TaggingTools : public QObject {
    Q_OBJECT

private slots:
    void aFileOfThatToolIsRecognizedByItsContent_data() { samples(); }
    void aFileOfThatToolIsRecognizedByItsContent()
    {
        QFETCH(QString, file);
        QFETCH(QString, key);
        TemporaryProject project;
        const Format *format = project.formats().recognize({u"any.txt"_s, foreignSample(file), true});
        QVERIFY(format);
        QCOMPARE(format->description().key, key);
    }

    void aSampleOfThatToolIsRead_data() { samples(); }
    void aSampleOfThatToolIsRead()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, quotes);
        TemporaryProject project;
        const ImportPlan plan = project.take(foreignSample(file), file);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(drawnQuotes(project).join(u'\n'), quotes.join(u'\n'));
        QVERIFY(project.take(foreignSample(file), file).changesNothing());
    }

    void aTextThatIsHereAlreadyIsNotBroughtInAgain_data() { samples(); }
    void aTextThatIsHereAlreadyIsNotBroughtInAgain()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, quotes);
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan = project.take(foreignSample(file), file);
        QCOMPARE(plan.articles.added, 0);
        QCOMPARE(drawnQuotes(project).join(u'\n'), quotes.join(u'\n'));
    }

    void whatSomebodyChangesInLabelStudioComesBack()
    {
        TemporaryProject project;
        project.take(QJsonDocument(smallDocument()).toJson());
        QByteArray file = project.give(u"label-studio"_s);
        file.replace("\"text\":[\"He\"]", "\"text\":[\"She\"]");
        file.replace("Quote-direct", "Quote-mixed");
        TemporaryProject other;
        QCOMPARE(allOf(other.take(file)), QString());
        QCOMPARE(drawnQuotes(other), QStringList{u"A. Nn mixed ‘yes’ ~ said @ She # affirmation"_s});
    }

    void anotherAnnotatorInProdigyHasALayerOfTheirOwn()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const QByteArray task = project.give(u"prodigy"_s);
        QVERIFY(task.contains("\"spans\":[]"));
        QByteArray marked = task;
        marked.replace("\"spans\":[]",
                       json("'spans':[{'start':132,'end':139,'text':'‘never’','label':'QUOTE'}],"
                            "'_annotator_id':'carol'"));
        QCOMPARE(allOf(project.take(marked, u"x.jsonl"_s)), QString());
        QCOMPARE(drawnQuotes(project), QStringList{u"carol mixed ‘never’"_s});
    }

    void theUnitOfDoccanoIsAsked_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("words");
        QTest::newRow("utf16") << u"utf16"_s << u"‘yes’"_s;
        QTest::newRow("code points") << u"code-points"_s << u"yes’ "_s;
        QTest::newRow("graphemes") << u"graphemes"_s << u"es’ t"_s;
    }
    void theUnitOfDoccanoIsAsked()
    {
        QFETCH(QString, unit);
        QFETCH(QString, words);
        TemporaryProject project;
        project.take(json("{'text':'😀 e\u0301 ‘yes’ twice','label':[[6,11,'QUOTE']]}"), u"x.jsonl"_s,
                     {{u"unit"_s, unit}});
        QCOMPARE(drawnQuotes(project).size(), 1);
        QVERIFY(drawnQuotes(project).first().endsWith(u' ' + words));
    }

    void everyUnitOfDoccanoComesBack_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"utf16", "code-points", "graphemes"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }
    void everyUnitOfDoccanoComesBack()
    {
        QFETCH(QString, unit);
        TemporaryProject here;
        here.take(sampleJson());
        const QByteArray file = here.give(u"doccano"_s, {{}, {}, {{u"unit"_s, unit}}});
        QVERIFY(here.take(file, u"x.jsonl"_s, {{u"unit"_s, unit}}).changesNothing());
    }

    void theUnitOfDoccanoIsRemembered()
    {
        TemporaryProject here;
        here.take(QJsonDocument(smallDocument()).toJson()); // its text begins with 😀
        TemporaryProject there;
        const QByteArray file = here.give(u"doccano"_s, {{}, {}, {{u"unit"_s, u"code-points"_s}}});
        QCOMPARE(allOf(there.take(file, u"x.jsonl"_s)), QString());
        QCOMPARE(drawnQuotes(there), drawnQuotes(here));
    }

    void offsetsOfEveryLineCountTheTextOfThatLine()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take("{\"text\":\"a\\r\\nb c\",\"label\":[[3,4,\"QUOTE\"]]}\n"
                                             "{\"text\":\"a\\nb c\",\"label\":[[4,5,\"QUOTE\"]]}\n",
                                             u"x.jsonl"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(drawnQuotes(project).size(), 2);
        QVERIFY(drawnQuotes(project)[0].endsWith(u" b") && drawnQuotes(project)[1].endsWith(u" c"));
    }

    void anArticleHasOneTextInAFile()
    {
        TemporaryProject project;
        const QByteArray line =
            "{'text':'he said so','label':[[3,7,'QUOTE']],'pullquote':{'article':{'id':'a'}}}\n";
        QByteArray other = line;
        other.replace("he said so", "so he said so");
        const ImportPlan plan = project.take(json(line + other), u"x.jsonl"_s);
        QCOMPARE(plan.articles.added, 1);
        QVERIFY2(allOf(plan).contains(u"line 2: The article has another text"), qPrintable(allOf(plan)));
        QCOMPARE(drawnQuotes(project).size(), 1);
        QVERIFY(drawnQuotes(project).first().endsWith(u" said"));
    }

    void quotesOfANameThatTwoAnnotatorsHaveAreListedAndTheRestComesIn()
    {
        QJsonObject document = smallDocument();
        document.insert(u"annotators"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"Ann"_s}},
                                                    QJsonObject{{u"id"_s, u"b"_s}, {u"name"_s, u"Ann"_s}}});
        document.insert(u"articles"_s, QJsonArray());
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        const ImportPlan plan = project.take(
            json("{'text':'he said','spans':[{'start':0,'end':2,'label':'QUOTE'}],'_annotator_id':'Ann'}\n"
                 "{'text':'he said','spans':[{'start':3,'end':7,'label':'QUOTE'}],'_annotator_id':'Bob'}\n"),
            u"x.jsonl"_s);
        QCOMPARE(sentencesOf(plan.problems), QString());
        QVERIFY2(allOf(plan).contains(u"line 1, spans 1: Several annotators are called “Ann”"),
                 qPrintable(allOf(plan)));
        QCOMPARE(drawnQuotes(project).size(), 1);
        QVERIFY(drawnQuotes(project).first().startsWith(u"Bob "));
    }

    void whatDoesNotFitIsListedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *file, const QString &sentence) {
            QTest::newRow(name) << json(file) << sentence;
        };
        row("words that are not there",
            "{'text':'he said'}\n{'text':'He "
            "said','spans':[{'start':0,'end':2,'text':'she','label':'QUOTE'}]}",
            u"line 2, spans 1: “she” is not in the text."_s);
        row("outside", "{'text':'he said','spans':[{'start':3,'end':90,'label':'QUOTE'}]}",
            u"line 1, spans 1: 3 to 90 is no place in the text."_s);
        row("no numbers", "{'text':'he said','spans':[{'start':'3','end':null,'label':'QUOTE'}]}",
            u"neither a place in the text nor words"_s);
        row("a cue alone", "{'text':'he said','spans':[{'start':3,'end':7,'label':'Cue'}]}",
            u"line 1, spans 1: “Cue” belongs to no quote"_s);
        row("rejected", "{'text':'he said','answer':'reject','spans':[]}", u"rejected or skipped"_s);
        row("no text", "{'text':5,'spans':[]}", u"line 1: It has no text."_s);
        row("a damaged line",
            "{'text':'he said','spans':[]}\n{'text':", u"line 2: The line is no JSON object"_s);
        row("a line too deep", "{'text':'he said','spans':[]}\n{'text':[[[[5", u"line 2: "_s);
        row("doccano", "{'text':'he said','label':[[3,90,'QUOTE']]}", u"line 1, label 1: 3 to 90"_s);
        row("a comment of doccano",
            "{'text':'he said','entities':[],'relations':[],'Comments':['first','ask him']}",
            u"line 1, Comments 2: “ask him” has no place here"_s);
        row("ground truth",
            "[{'data':{'text':'he "
            "said'},'annotations':[{'ground_truth':true,'result':[{'id':'r','type':'labels',"
            "'value':{'start':0,'end':2,'labels':['Quote']}}]}]}]",
            u"item 1, annotations 1: That it is the ground truth has no place here"_s);
        row("a task whose text nobody can tell",
            "[{'data':{'a':'he said','b':'she said'},'annotations':[{'result':[{'id':'r','type':'labels',"
            "'to_name':'c','value':{'start':0,'end':2,'labels':['Quote']}}]}]}]",
            u"item 1: Nothing tells which is the text: a, b."_s);
        row("a picture", "[{'data':{'image':'/data/1.jpg'},'annotations':[{'result':[]}]}]",
            u"item 1: It has no text."_s);
        row("a topic of a source",
            "{'text':'he said','spans':[{'start':3,'end':7,'label':'QUOTE','quote_id':'q'},"
            "{'start':0,'end':2,'label':'Source','quote_id':'q','topics':['hope']}]}",
            u"line 1, spans 2: What it says beside its label was left out (topics)"_s);
        row("a link of doccano",
            "{'text':'he said','entities':[{'id':1,'start_offset':0,'end_offset':2,'label':'QUOTE'}],"
            "'relations':[{'from_id':1,'to_id':9,'type':'by'}]}",
            u"line 1, relations 1: The link “by” leads to “9”, which is no span here"_s);
        row("a link of Prodigy",
            "{'text':'he "
            "said','spans':[{'start':0,'end':2,'label':'QUOTE'},{'start':3,'end':7,'label':'QUOTE'}],"
            "'relations':[{'head_span':{'start':0,'end':2},'child_span':{'start':3,'end':7},'label':'DENIES'}"
            "]}",
            u"line 1, relations 1: The link “DENIES” between two quotes has no place here"_s);
        row("a link of Label Studio",
            "[{'data':{'text':'he said'},'annotations':[{'result':[{'id':'r','type':'labels','value':"
            "{'start':0,'end':2,'labels':['Cue']}},{'id':'s','type':'labels','value':{'start':3,'end':7,"
            "'labels':['Source']}},{'type':'relation','from_id':'r','to_id':'s','labels':['by']}]}]}]",
            u"item 1, annotations 1, result 3: The link “by” is between words of no quote"_s);
        row("an answer about the whole task",
            "[{'data':{'text':'he "
            "said'},'annotations':[{'result':[{'id':'r','type':'labels','value':{'start':0,"
            "'end':2,'labels':['Quote']}},{'id':'c','type':'choices','value':{'choices':['spam']}}]}]}]",
            u"item 1, annotations 1, result 2: “choices” has no place here"_s);
        row("a rating",
            "[{'data':{'text':'he "
            "said'},'annotations':[{'result':[{'id':'r','type':'labels','value':{'start':0,"
            "'end':2,'labels':['Quote']}},{'id':'r','type':'rating','value':{'rating':5}}]}]}]",
            u"item 1, annotations 1, result 2: “rating” has no place here"_s);
        row("Label Studio",
            "[{'data':{'text':'he said'},'annotations':[{'result':[{'id':'r','type':'labels','value':"
            "{'start':0,'end':2,'text':'she','labels':['Quote']}}]}]}]",
            u"item 1, annotations 1, result 1: “she” is not in the text."_s);
    }
    void whatDoesNotFitIsListedWithItsPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(file, u"x.jsonl"_s);
        QVERIFY(plan.ok());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }

    void theTextOfATaskMayBeCalledOtherwise_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("as the regions say") << json("{'id':'7','article':'he said'}");
        QTest::newRow("the only one") << json("{'title':'A story','body':'he said'}");
    }
    void theTextOfATaskMayBeCalledOtherwise()
    {
        QFETCH(QByteArray, data);
        TemporaryProject project;
        const ImportPlan plan = project.take("[{\"data\":" + data +
                                                 json(",'annotations':[{'result':[{'id':'r','type':'labels','"
                                                      "to_name':'article','value':{'start':3,"
                                                      "'end':7,'text':'said','labels':['Quote']}}]}]}]"),
                                             u"x.json"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter indirect said"_s});
    }

    void whatAReviewerHasDecidedIsGroundTruth()
    {
        QJsonObject document = smallDocument();
        QJsonObject article = document.value(u"articles")[0].toObject();
        const QJsonValue quote = article.value(u"quotes")[0];
        QJsonObject decision{{u"id"_s, u"d"_s},
                             {u"quote"_s, quote[u"id"]},
                             {u"result"_s, quote[u"id"]},
                             {u"annotator"_s, quote[u"annotator"]},
                             {u"verdict"_s, u"accepted"_s},
                             {u"created"_s, u"2021-06-17T09:00:00Z"_s}};
        article.insert(u"decisions"_s, QJsonArray{decision});
        document.insert(u"articles"_s, QJsonArray{article});
        const auto isGroundTruth = [](TemporaryProject &project, const ExportRequest &request) {
            const QJsonDocument tasks = QJsonDocument::fromJson(project.give(u"label-studio"_s, request));
            return tasks[0][u"annotations"][0][u"ground_truth"].toBool();
        };
        TemporaryProject decided;
        decided.take(QJsonDocument(document).toJson());
        QVERIFY(isGroundTruth(decided, {}));
        ExportRequest without;
        without.hasComments = false;
        QVERIFY(!isGroundTruth(decided, without));
        TemporaryProject open;
        open.take(QJsonDocument(smallDocument()).toJson());
        QVERIFY(!isGroundTruth(open, {}));
    }

    void labelsOfAnotherKindBecomeTopics()
    {
        TemporaryProject project;
        project.take(json("{'text':'he said','spans':[{'start':0,'end':2,'label':'PERSON'}]}"), u"x.jsonl"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter indirect he # PERSON"_s});
    }

    void theKindThatALabelDoesNotNameFollowsTheMarks()
    {
        TemporaryProject project;
        project.take(
            json("{'text':'He said “no” and left.','spans':["
                 "{'start':8,'end':12,'label':'QUOTE'},{'start':13,'end':21,'label':'QUOTE'},"
                 "{'start':3,'end':12,'label':'QUOTE'},{'start':0,'end':7,'label':'QUOTE_DIRECT'}]}"),
            u"x.jsonl"_s);
        QMap<QString, bool> kinds;
        const QJsonArray articles = QJsonDocument::fromJson(project.json())[u"articles"].toArray();
        for (const QJsonValue &quote : articles[0][u"quotes"].toArray())
            kinds.insert(quote[u"content"][0][u"text"].toString() + u' ' + quote[u"kind"].toString(),
                         quote[u"kindManual"].toBool());
        const QMap<QString, bool> expected{{u"“no” mixed"_s, false},
                                           {u"and left indirect"_s, false},
                                           {u"said “no” mixed"_s, false},
                                           {u"He said direct"_s, true}};
        QCOMPARE(kinds, expected);
    }

    void allLabelsOfARegionCount()
    {
        TemporaryProject project;
        QCOMPARE(allOf(project.take(
                     json("[{'data':{'text':'he said'},'annotations':[{'result':[{'id':'r','type':"
                          "'labels','value':{'start':0,'end':2,'labels':['Quote','council']}}]}]}]"))),
                 QString());
        QVERIFY(drawnQuotes(project).first().endsWith(u"he # council"));
    }

    void theLabelingInterfaceHasTheLabelsAndTheTopics()
    {
        QJsonObject document = smallDocument();
        QJsonArray topics;
        for (const QString &words : hostileWords())
            topics.append(QJsonObject{{u"id"_s, u"t"_s + words}, {u"name"_s, words}});
        document.insert(u"topics"_s, topics);
        document.insert(u"articles"_s, QJsonArray());
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        const QByteArray xml = project.give(u"label-studio"_s, {{}, {}, {{u"file"_s, u"interface"_s}}});
        QXmlStreamReader reader(xml);
        QStringList choices;
        QStringList labels;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"Choice")
                choices.append(reader.attributes().value(u"value"_s).toString());
            if (reader.name() == u"Label")
                labels.append(reader.attributes().value(u"value"_s).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(labels.size(), 7);
        QCOMPARE(choices.size(), topics.size() + 3);
    }

    void schemaOrgHasWhatWasSaidAndNoTags()
    {
        for (const QString &words : hostileWords()) {
            QJsonObject document = smallDocument();
            QJsonObject article = document.value(u"articles")[0].toObject();
            article.insert(u"title"_s, words);
            document.insert(u"articles"_s, QJsonArray{article});
            TemporaryProject project;
            project.take(QJsonDocument(document).toJson());
            const QByteArray file = project.give(u"schema-org"_s);
            QVERIFY(!file.contains('<'));
            const QJsonArray graph = QJsonDocument::fromJson(file).object().value(u"@graph").toArray();
            QCOMPARE(graph.size(), 2);
            QCOMPARE(graph[0][u"headline"].toString(), words);
            QCOMPARE(graph[1][u"@type"].toString(), u"Quotation"_s);
            QCOMPARE(graph[1][u"text"].toString(), u"‘yes’"_s);
            QCOMPARE(graph[1][u"spokenByCharacter"][0][u"name"].toString(), u"He"_s);
            QCOMPARE(graph[1][u"isPartOf"][u"@id"], graph[0][u"@id"]);
        }
    }

    void reportedWordsAreNoQuotationsUnlessAsked()
    {
        QJsonObject document = smallDocument();
        QJsonObject article = document.value(u"articles")[0].toObject();
        QJsonObject quote = article.value(u"quotes")[0].toObject();
        quote.insert(u"kind"_s, u"indirect"_s);
        article.insert(u"quotes"_s, QJsonArray{quote});
        document.insert(u"articles"_s, QJsonArray{article});
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        QVERIFY(!project.give(u"schema-org"_s).contains("Quotation"));
        QVERIFY(project.give(u"schema-org"_s, {{}, {}, {{u"indirect"_s, u"true"_s}}}).contains("Quotation"));
    }

private:
    static void samples()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("quotes");
        QTest::newRow("Prodigy")
            << u"prodigy.jsonl"_s << u"prodigy"_s
            << QStringList{
                   u"alice direct “We will not wait any longer,” … “not one day.” @ Zoë Müller # council, delay"_s,
                   u"alice direct “¡Basta! She said ‘never’ twice.” @ Tomás Ortega # council"_s,
                   u"alice mixed ‘never’ @ Zoë Müller"_s};
        QTest::newRow("doccano")
            << u"doccano.jsonl"_s << u"doccano"_s
            << QStringList{
                   u"I. Mporter direct “We will not wait any longer,” … “not one day.” < Mayor Zoë Müller"_s,
                   u"I. Mporter direct “¡Basta! She said ‘never’ twice.” < Tomás Ortega"_s,
                   u"I. Mporter mixed ‘never’ < She"_s};
        QTest::newRow("Label Studio")
            << u"label-studio.json"_s << u"label-studio"_s
            << QStringList{
                   u"Label Studio 1 direct “We will not wait any longer,” … “not one day.” < Mayor Zoë "
                   u"Müller "
                   "@ Zoë Müller # council, delay"_s,
                   u"Label Studio 1 direct “¡Basta! She said ‘never’ twice.” < Tomás Ortega @ Tomás Ortega # council"_s,
                   u"Label Studio 2 direct ¡Basta! She said ‘never’ twice. < Tomás Ortega @ Tomás Ortega # delay"_s,
                   u"Label Studio 1 mixed ‘never’ < She @ Zoë Müller"_s};
    }
};

QTEST_GUILESS_MAIN(tst_TaggingTools)
#include "tst_taggingtools.moc"
