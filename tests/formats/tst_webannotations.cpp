#include "foreignsamples.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ours = u"w3c"_s;

QJsonObject exported(TemporaryProject &project)
{
    return QJsonDocument::fromJson(project.give(ours)).object();
}

bool isIri(const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9+.-]*:[!-~]+$"_s);
    return value.isString() && pattern.match(value.toString()).hasMatch();
}

/// JSON with the marks that C++ does not need to escape.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray annotation(const QByteArray &target, const QByteArray &more = {})
{
    return json("[{'@context':'http://www.w3.org/ns/anno.jsonld','id':'#a1','type':'Annotation'," + more +
                "'target':{'source':'https://example.org/article-1','selector':" + target + "}}]");
}

} // namespace

class tst_WebAnnotations : public QObject {
    Q_OBJECT

private slots:
    /// The rules of the model that say MUST, for what we write.
    void everyAnnotationKeepsToTheModel()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QJsonObject collection = exported(project);
        QVERIFY(collection.value(u"@context").toArray().contains(u"http://www.w3.org/ns/anno.jsonld"_s));
        QCOMPARE(collection.value(u"type"), u"AnnotationCollection"_s);
        QVERIFY(isIri(collection.value(u"id")) && isIri(collection.value(u"last")));
        const QJsonObject page = collection.value(u"first").toObject();
        QCOMPARE(page.value(u"type"), u"AnnotationPage"_s);
        QVERIFY(isIri(page.value(u"id")));
        const QJsonArray items = page.value(u"items").toArray();
        QCOMPARE(collection.value(u"total").toInt(), items.size());
        QSet<QString> ids;
        for (const QJsonValue &item : items) {
            QVERIFY(isIri(item[u"id"]) && !item.toObject().contains(u"@context"));
            QCOMPARE(item[u"type"], u"Annotation"_s);
            QVERIFY(!item[u"target"].isUndefined() && item[u"bodyValue"].isUndefined());
            ids.insert(item[u"id"].toString());
            const QJsonValue target = item[u"target"];
            for (const QJsonValue &one : target.isArray() ? target.toArray() : QJsonArray{target})
                QVERIFY(isIri(one) || (isIri(one[u"source"]) && one[u"selector"].toArray().size() == 2));
            const QJsonValue body = item[u"body"];
            for (const QJsonValue &one : body.isArray() ? body.toArray() : QJsonArray{body})
                QVERIFY(one[u"type"] == u"TextualBody"_s ? one[u"value"].isString() : isIri(one[u"source"]));
        }
        QCOMPARE(ids.size(), items.size());
    }

    void theSampleComesBackByteForByte()
    {
        TemporaryProject here;
        here.take(sampleJson());
        TemporaryProject there;
        there.take(here.give(ours), u"x.jsonld"_s);
        QCOMPARE(there.json(), here.json());
    }

    void aCollectionOfSomebodyElseIsRead()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan = project.take(foreignSample(u"collection.jsonld"_s), u"collection.jsonld"_s);
        QCOMPARE(sentencesOf(plan.problems + plan.warnings), QString());
        QCOMPARE(plan.articles.added, 0);
        QCOMPARE(
            drawnQuotes(project),
            (QStringList{
                u"alice direct “We will not wait any longer,” … “not one day.” @ Zoë Müller # council, delay"_s,
                u"alice direct “¡Basta! She said ‘never’ twice.” @ Tomás Ortega # council : "
                "=SUM(A1) is not a formula here"_s,
                u"bob direct ¡Basta! She said ‘never’ twice. @ Tomás Ortega # delay"_s,
                u"alice mixed ‘never’ @ Zoë Müller # nested"_s}));
        QVERIFY(project.take(foreignSample(u"collection.jsonld"_s), u"collection.jsonld"_s).changesNothing());
    }

    void anExportOfHypothesisIsRead()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan = project.take(foreignSample(u"hypothesis.json"_s), u"hypothesis.json"_s);
        QCOMPARE(sentencesOf(plan.problems + plan.warnings), QString());
        // One for each part: nothing in the file tells that two are one quote.
        const QStringList quotes = drawnQuotes(project);
        QVERIFY2(quotes.contains(u"alice direct “¡Basta! She said ‘never’ twice.” @ Tomás Ortega # council : "
                                 "=SUM(A1) is not a formula here"_s),
                 qPrintable(quotes.join(u'\n')));
        QVERIFY(quotes.first().startsWith(u"alice direct “We will not wait any longer,”"_s));
        QVERIFY(project.take(foreignSample(u"hypothesis.json"_s), u"hypothesis.json"_s).changesNothing());
    }

    void annotationsOfRecogitoAreReadInBothOfItsForms_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::newRow("its own") << QByteArray("[{'quote':'‘never’','start':133,'end':140}]");
        QTest::newRow("of the web") << QByteArray("[{'type':'TextQuoteSelector','exact':'‘never’'},"
                                                  "{'type':'TextPositionSelector','start':133,'end':140}]");
    }
    void annotationsOfRecogitoAreReadInBothOfItsForms()
    {
        QFETCH(QByteArray, selector);
        TemporaryProject project;
        takeSampleArticle(project);
        // It counts UTF-16, and names no source.
        const ImportPlan plan = project.take(json(
            "[{'@context':'http://www.w3.org/ns/anno.jsonld','id':'#a','type':'Annotation','body':[{'type':"
            "'TextualBody','purpose':'tagging','value':'delay'}],'target':{'selector':" +
            selector + "}}]"));
        QCOMPARE(sentencesOf(plan.problems + plan.warnings), QString());
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter mixed ‘never’ # delay"_s});
    }

    void repliesBecomeComments()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const auto annotation = [](const char *id, const char *more) {
            return QByteArray("{'id':'") + id +
                   "','user':'acct:alice@x','uri':'https://example.org/article-1','created':"
                   "'2026-01-05T10:00:00.000000+00:00','text':'words of " +
                   id + "'," + more + "}";
        };
        // The reply to the reply comes first.
        const QByteArray file =
            "{'export_userid':'acct:alice@x','annotations':[" +
            annotation("r2", "'references':['q','r1'],'target':[{'source':'x'}]") + ',' +
            annotation("r1", "'references':['q'],'target':[{'source':'x'}]") + ',' +
            annotation(
                "q",
                "'target':[{'source':'x','selector':[{'type':'TextQuoteSelector','exact':'‘never’'}]}]") +
            "]}";
        const ImportPlan plan = project.take(json(file), u"x.json"_s);
        QCOMPARE(sentencesOf(plan.problems), QString());
        QCOMPARE(plan.quotes.added, 1);
        const QList<Comment> comments = *project.read().comments(project.read().articleIds()->first());
        QCOMPARE(comments.size(), 2);
        for (const Comment &comment : comments)
            QCOMPARE(comment.inReplyTo.isNull(), comment.text == u"words of r1");
    }

    /// As Recogito's text annotator writes it: nothing but the keys tells what it is.
    void annotationsOfATextAnnotatorComeInWithTheirBodies()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const QByteArray file = json(
            "[{'id':'a1','bodies':[{'id':'b1','annotation':'a1','purpose':'tagging','value':'delay'},"
            "{'id':'b2','annotation':'a1','purpose':'commenting','value':'ask again'}],"
            "'target':{'annotation':'a1','creator':{'id':'u7','name':'Ann'},'created':'2024-05-02T10:00:00Z',"
            "'selector':[{'quote':'‘never’','start':133,'end':140}]}},"
            "{'id':'a2','bodies':[],'target':{'annotation':'a2','selector':["
            "{'quote':'¡Basta!','start':116,'end':123},{'quote':'‘never’','start':133,'end':140}]}}]");
        const Format *format = project.formats().recognize({u"x.json"_s, file, true});
        QVERIFY(format);
        QCOMPARE(format->description().key, u"w3c"_s);
        const ImportPlan plan = project.take(file, u"x.json"_s);
        const QStringList drawn = drawnQuotes(project);
        QVERIFY2(drawn.contains(u"Ann mixed ‘never’ # delay : ask again"_s), qPrintable(drawn.join(u'\n')));
        QVERIFY2(drawn.filter(u"¡Basta! … ‘never’"_s).size() == 1, qPrintable(drawn.join(u'\n')));
    }

    void whatRefinesASelectorIsInsideOfItsWords_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::addColumn<QString>("words"); // empty: listed
        const QByteArray twice = "{'type':'TextQuoteSelector','exact':'twice'}";
        QTest::newRow("words in words")
            << QByteArray(
                   "{'type':'TextQuoteSelector','exact':'She said ‘never’ twice','refinedBy':" + twice + "}")
            << u"twice"_s;
        QTest::newRow("a place in words")
            << QByteArray("{'type':'TextQuoteSelector','exact':'She said ‘never’ twice','refinedBy':"
                          "{'type':'TextPositionSelector','start':9,'end':16}}")
            << u"‘never’"_s;
        QTest::newRow("a place in a place")
            << QByteArray("{'type':'TextPositionSelector','start':132,'end':139,'refinedBy':"
                          "{'type':'TextPositionSelector','start':1,'end':6}}")
            << u"never"_s;
        QTest::newRow("two steps")
            << QByteArray("{'type':'TextQuoteSelector','exact':'She said ‘never’ twice','refinedBy':"
                          "{'type':'TextPositionSelector','start':9,'end':16,'refinedBy':"
                          "{'type':'TextQuoteSelector','exact':'eve'}}}")
            << u"eve"_s;
        QTest::newRow("outside of the words")
            << QByteArray("{'type':'TextQuoteSelector','exact':'She said ‘never’','refinedBy':" + twice + "}")
            << QString();
        QTest::newRow("outside of words that are elsewhere")
            << QByteArray("{'quote':'‘never’','start':0,'end':5,'refinedBy':"
                          "{'type':'TextPositionSelector','start':900,'end':901}}")
            << QString();
        QTest::newRow("words in what cannot be found here")
            << QByteArray("{'type':'FragmentSelector','value':'p3','refinedBy':"
                          "{'type':'TextQuoteSelector','exact':'‘never’'}}")
            << u"‘never’"_s;
        QTest::newRow("a place in what cannot be found here")
            << QByteArray("{'type':'FragmentSelector','value':'p3','refinedBy':"
                          "{'type':'TextPositionSelector','start':9,'end':16}}")
            << QString();
    }
    void whatRefinesASelectorIsInsideOfItsWords()
    {
        QFETCH(QByteArray, selector);
        QFETCH(QString, words);
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan = project.take(annotation(selector));
        QCOMPARE(plan.quotes.added, words.isEmpty() ? 0 : 1);
        QCOMPARE(plan.warnings.size(), words.isEmpty() ? 1 : 0);
        if (!words.isEmpty())
            QCOMPARE(drawnQuotes(project).first().section(u' ', 3), words);
    }

    void wordsThatAreElsewhereAreFoundAndSaidSo()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan = project.take(annotation("[{'type':'TextPositionSelector','start':0,'end':5},{"
                                                        "'type':'TextQuoteSelector','exact':'‘never’'}]"));
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter mixed ‘never’"_s});
        QVERIFY(sentencesOf(plan.warnings).contains(u"found by their words"));
        QVERIFY2(sentencesOf(plan.warnings)
                     .contains(u": “‘never’” is not at 0 to 5, and was found at 132 to 139."),
                 qPrintable(sentencesOf(plan.warnings)));
    }

    void whatDoesNotFitIsListedWithItsNumberAndTheRestComesIn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &file, const QString &sentence) {
            QTest::newRow(name) << json(file) << sentence;
        };
        row("words that are not there", annotation("{'type':'TextQuoteSelector','exact':'nothing'}"),
            u"annotation 1 (#a1): “nothing” is not in the text."_s);
        row("no words", annotation("{'type':'TextPositionSelector','start':0,'end':5000}"),
            u"annotation 1 (#a1): 0 to 5000 is no place"_s);
        row("half an offset", annotation("{'type':'TextPositionSelector','start':0.5,'end':5}"),
            u"neither a place in the text nor words"_s);
        row("an unknown selector", annotation("{'type':'SvgSelector','value':'<svg/>'}"),
            u"neither a place in the text nor words"_s);
        row("a page note",
            "[{'id':'x','body':{'type':'TextualBody','value':'@context anno.jsonld'},"
            "'@context':'http://www.w3.org/ns/anno.jsonld','target':'https://example.org/'}]",
            u"annotation 1 (x): It marks no words"_s);
        row("no time", annotation("{'type':'TextQuoteSelector','exact':'‘never’'}", "'created':'noon',"),
            u"“noon” is not a time"_s);
        const QByteArray page =
            "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationCollection',";
        row("a page of several", page + "'first':{'items':[{'id':'x'}],'next':'urn:x:2'}}",
            u"one page of several"_s);
        row("less than there are", page + "'total':2,'first':{'items':[{'id':'x'}]}}",
            u"one page of several"_s);
        row("pages elsewhere", page + "'total':2,'first':'https://example.org/1'}", u"one page of several"_s);
        const QByteArray alone =
            "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','items':[{'id':'x'}],";
        row("a page of a larger collection", alone + "'partOf':{'id':'urn:x:all','total':2}}",
            u"one page of several"_s);
        row("the last page", alone + "'prev':'urn:x:1','partOf':'urn:x:all'}", u"one page of several"_s);
        row("nothing", "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','items':[]}",
            u"There is no annotation in it."_s);
    }
    void whatDoesNotFitIsListedWithItsNumberAndTheRestComesIn()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        TemporaryProject project;
        takeSampleArticle(project);
        const Result<ImportPlan> plan = project.plan(file);
        QVERIFY(plan.ok() && plan->canRun());
        QVERIFY2(sentencesOf(plan->warnings).contains(sentence), qPrintable(sentencesOf(plan->warnings)));
    }

    void aPageThatIsAllOfItsCollectionIsNoneOfSeveral()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        const Result<ImportPlan> plan = project.plan(json(
            "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','items':[{'id':'x'}],"
            "'partOf':{'id':'urn:x:all','total':1},'startIndex':0}"));
        QVERIFY(plan.ok());
        QVERIFY(!sentencesOf(plan->warnings).contains(u"one page of several"));
    }

    void anIdThatIsMissingReachesNothing()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(
            json("[{'@context':'http://www.w3.org/ns/anno.jsonld','motivation':'describing','pullquote':"
                 "{'deletedQuotes':[{}]},'body':{'value':'x'}}, 5]"));
        QCOMPARE(plan.articles.added, 1);
        QVERIFY(sentencesOf(plan.warnings).contains(u"annotation 1, deletedQuotes 1: It has no id."));
        QVERIFY(sentencesOf(plan.warnings).contains(u"annotation 2: It marks no words"));
    }

    void aRemarkThatNothingCanBeMadeOfIsListedAndTheRestComesIn_data()
    {
        QTest::addColumn<QByteArray>("remark");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("comments");
        const auto row = [](const char *name, const char *remark, const QString &sentence, int comments) {
            QTest::newRow(name) << json(remark) << sentence << comments;
        };
        row("two with one id", "{'id':'c','target':'q','body':'one'},{'id':'c','target':'q','body':'two'}",
            u"is there twice"_s, 1);
        row("without an id", "{'target':'q','body':'one'}", {}, 1);
        row("an unknown verdict", "{'id':'d','target':'q','pullquote':{'verdict':'maybe'}}",
            u"annotation 2 (d): “maybe” is no verdict."_s, 0);
        row("a result that is nowhere",
            "{'id':'d','target':'q','pullquote':{'verdict':'accepted','result':'r'}}",
            u"annotation 2 (d): It is about a quote that is not there."_s, 0);
        row("a counterpart that is nowhere",
            "{'id':'d','target':['q','r'],'pullquote':{'verdict':'accepted'}}",
            u"annotation 2 (d): It is about a quote that is not there."_s, 0);
        row("an answer to what is left out",
            "{'id':'c','target':'q','body':'one','pullquote':{'quote':'r'}},{'id':'e','target':'c','body':'"
            "two',"
            "'pullquote':{'quote':'q'}}",
            u"annotation 3 (e): It answers a comment that is not there."_s, 0);
        for (const char *deleted : {"'content':[{'start':3,'end':90000}]", "'content':[{'start':'x'}]",
                                    "'content':[]", "'content':[{'start':0,'end':1,'text':'nothing'}]",
                                    "'content':[{'start':0,'end':1}],'speakers':['s']"})
            QTest::newRow(deleted)
                << json("{'motivation':'describing','pullquote':{'deletedQuotes':[{'id':'z'," +
                        QByteArray(deleted) + "}]},'body':{'value':'another text'}}")
                << u"annotation 2, deletedQuotes 1: "_s << 0;
    }
    void aRemarkThatNothingCanBeMadeOfIsListedAndTheRestComesIn()
    {
        QFETCH(QByteArray, remark);
        QFETCH(QString, sentence);
        QFETCH(int, comments);
        TemporaryProject project;
        takeSampleArticle(project);
        const ArticleId article = project.read().articleIds()->first();
        const ImportPlan plan =
            project.take(json("[{'@context':'http://www.w3.org/ns/anno.jsonld','id':'q','target':{'source':"
                              "'https://example.org/"
                              "article-1','selector':[{'type':'TextPositionSelector','start':132,'end':139},"
                              "{'type':'TextQuoteSelector','exact':'‘never’'}]}},") +
                         remark + ']');
        QCOMPARE(sentencesOf(plan.problems), QString());
        QVERIFY2(sentencesOf(plan.warnings).contains(sentence), qPrintable(sentencesOf(plan.warnings)));
        QVERIFY2(sentencesOf(plan.warnings).isEmpty() == sentence.isEmpty(),
                 qPrintable(sentencesOf(plan.warnings)));
        QCOMPARE(project.read().article(article)->quotes.size(), 1);
        QCOMPARE(project.read().comments(article)->size(), comments);
    }

    void aRemarkOfANameThatTwoAnnotatorsHaveBecomesNobodyElses()
    {
        QJsonObject document = smallDocument();
        document.insert(u"annotators"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"Ann"_s}},
                                                    QJsonObject{{u"id"_s, u"b"_s}, {u"name"_s, u"Ann"_s}}});
        document.insert(u"articles"_s, QJsonArray());
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        takeSampleArticle(project);
        const ImportPlan plan = project.take(
            json("[{'@context':'http://www.w3.org/ns/anno.jsonld','id':'q','target':{'source':"
                 "'https://example.org/article-1','selector':{'type':'TextQuoteSelector','exact':"
                 "'‘never’'}}},{'id':'c','target':'q','body':'one','creator':{'name':'Ann'}}]"));
        QVERIFY(
            sentencesOf(plan.warnings).contains(u"annotation 2 (c): Several annotators are called “Ann”"));
        QVERIFY(project.read().comments(project.read().articleIds()->first())->isEmpty());
    }

    void annotationsOfAnUnknownArticleAreListed()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray file = annotation("{'type':'TextQuoteSelector','exact':'‘never’'}");
        QVERIFY(sentencesOf(project.take(file).warnings).contains(u"neither in the file nor in the project"));
        const QString id = project.read().articleIds()->first().toString();
        const ImportPlan plan = project.take(file, u"x.json"_s, {{u"article"_s, id}});
        QVERIFY(sentencesOf(plan.warnings).contains(u"“‘never’” is not in the text"));
    }

    void aNameThatTwoHaveIsLeftOutAndListed()
    {
        QJsonObject document = smallDocument();
        const auto speaker = [](const char *id) {
            return QJsonObject{{u"id"_s, QLatin1String(id)}, {u"name"_s, u"Zoë Müller"_s}};
        };
        document.insert(u"speakers"_s, QJsonArray{speaker("a"), speaker("b")});
        document.insert(u"articles"_s, QJsonArray());
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        takeSampleArticle(project);
        const ImportPlan plan = project.take(foreignSample(u"hypothesis.json"_s), u"hypothesis.json"_s);
        QVERIFY(sentencesOf(plan.warnings).contains(u"annotation 1 (q1): “Zoë Müller” could be"));
        QVERIFY(!drawnQuotes(project).first().contains(u'@'));
    }

    void allThatDoNotFitAreListed()
    {
        QByteArray items;
        for (int i = 0; i < 500; ++i)
            items += "{'id':'urn:x:" + QByteArray::number(i) +
                     "','target':{'source':'https://example.org/article-1','selector':"
                     "{'type':'TextQuoteSelector','exact':'nothing'}}},";
        items.chop(1);
        TemporaryProject project;
        takeSampleArticle(project);
        const ImportPlan plan =
            project.take(json("{'@context':'http://www.w3.org/ns/anno.jsonld','items':[" + items + "]}"));
        QCOMPARE(plan.warnings.size(), 500);
        QVERIFY2(plan.warnings.last().sentence().contains(u"annotation 500 (urn:x:499): “nothing”"),
                 qPrintable(plan.warnings.last().sentence()));
    }
};

QTEST_GUILESS_MAIN(tst_WebAnnotations)
#include "tst_webannotations.moc"
