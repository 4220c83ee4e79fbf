#include "foreignsamples.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"
#include "validation.h"

#include <QRegularExpression>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString schema = QStringLiteral(SHARED_DATA "/schemas/tei/tei_all.rng");

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

QByteArray document(const QByteArray &body, const QByteArray &header = {}, const QByteArray &standOff = {})
{
    return "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n "
           "<teiHeader><fileDesc><titleStmt>"
           "<title>A\n   story</title></titleStmt></fileDesc>" +
           header + "</teiHeader>\n <text>\n  <body>\n" + body + "\n  </body>\n </text>\n" + standOff +
           "</TEI>";
}

/// The text of the only article.
QString textOf(TemporaryProject &project)
{
    return project.read().article(project.read().articleIds()->first())->text;
}

} // namespace

class tst_Tei : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsValid()
    {
        if (const QString missing = missingValidator(u"xmllint"_s, schema); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        for (quint32 seed : seeds(2)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            const QString faults = schemaFaults(project.give(u"tei"_s), u"--relaxng"_s, schema);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
            ExportRequest one;
            one.articles = {project.read().articleIds()->first()};
            const QString faultsOfOne = schemaFaults(project.give(u"tei"_s, one), u"--relaxng"_s, schema);
            QVERIFY2(faultsOfOne.isEmpty(), qPrintable(faultsOfOne));
        }
    }

    void wordsOfOneAnnotatorThatNestStandInElements()
    {
        TemporaryProject project;
        project.take(QJsonDocument(smallDocument()).toJson());
        const QString xml = QString::fromUtf8(project.give(u"tei"_s));
        QVERIFY2(xml.contains(u">‘yes’</said> twice."_s), qPrintable(xml));
        QVERIFY2(xml.contains(u">said</seg> <said "_s), qPrintable(xml));
        QVERIFY(!xml.contains(u"<anchor"_s));
    }

    void aFileOfAnotherProgramIsRead()
    {
        TemporaryProject project;
        const QByteArray file = foreignSample(u"tei.xml"_s);
        const ImportPlan plan = project.take(file, u"article.xml"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(textOf(project), QString::fromUtf8(foreignSample(u"article.txt"_s)).trimmed());
        QCOMPARE(drawnQuotes(project).join(u'\n'),
                 (QStringList{u"alice direct “We will not wait any longer,” … “not one day.” @ Zoë Müller "
                              "# council, delay"_s,
                              u"alice direct “¡Basta! She said ‘never’ twice.” @ Tomás Ortega # council : "
                              "=SUM(A1) is not a formula here"_s,
                              u"alice direct ‘never’ @ Zoë Müller"_s})
                     .join(u'\n'));
        QVERIFY(project.take(file, u"article.xml"_s).changesNothing());
    }

    void whiteSpaceThatOnlyLooksGoodIsNoText()
    {
        TemporaryProject project;
        project.take(
            document("   <div>\n    <head>Council\n      vote</head>\n    <p>\n      He said\n      <said "
                     "direct=\"true\" who=\"#z\">\n        “yes”\n      </said>,\n      then "
                     "left.<note>sic</note>\n    </p>\n"
                     "    <quote>\n     <p>One.</p>\n     <p>Two.</p>\n    </quote>\n   <p>End"
                     "<lb/>here</p></div>"),
            u"a.xml"_s);
        QCOMPARE(textOf(project), u"Council vote\nHe said “yes” , then left.\nOne.\nTwo.\nEnd here"_s);
        QCOMPARE(drawnQuotes(project),
                 (QStringList{u"I. Mporter direct “yes” @ z"_s, u"I. Mporter indirect One.\nTwo."_s}));
        const ArticleContent content = *project.read().article(project.read().articleIds()->first());
        QCOMPARE(content.article.title, u"A story"_s);
    }

    void namesAreLookedUpWhereTheyArePointedTo()
    {
        TemporaryProject project;
        project.take(
            document(
                "<p><q type=\"spoken\" who=\"#z people.xml#putin\" toWhom=\"#council\" ana=\"#hope #other\" "
                "resp=\"#me\">“no”</q> and <soCalled>“free”</soCalled></p>",
                "<encodingDesc><classDecl><taxonomy><category xml:id=\"hope\"><catDesc>good hope</catDesc>"
                "</category></taxonomy></classDecl></encodingDesc><profileDesc><particDesc><listPerson>"
                "<person xml:id=\"z\"><persName><forename>Zoë</forename>\n "
                "<surname>Müller</surname></persName>"
                "</person><org xml:id=\"council\"><orgName>Council</orgName></org></listPerson></particDesc>"
                "<respStmt xml:id=\"me\"><resp>by</resp><name>Ann</name></respStmt></profileDesc>"),
            u"a.xml"_s);
        QCOMPARE(drawnQuotes(project),
                 (QStringList{u"Ann direct “no” @ Zoë Müller, putin # good hope, other"_s,
                              u"I. Mporter not-a-quote “free”"_s}));
    }

    void wordsThatBelongToAQuotePointToIt()
    {
        TemporaryProject project;
        project.take(
            document(
                "<p><rs type=\"source\" corresp=\"#q\">She</rs> <seg type=\"cue\" corresp=\"#q\">said</seg> "
                "<said direct=\"true\" xml:id=\"q\">“no”</said>, <persName>Zoë</persName></p>"),
            u"a.xml"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter direct “no” ~ said < She"_s});
    }

    void spansThatStandOffAreQuotes()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(
            document("<p><w xml:id=\"w1\">No</w> <w xml:id=\"w2\">way</w> <w xml:id=\"w3\">out</w></p>", {},
                     "<standOff><spanGrp type=\"quote\" resp=\"#ann\"><span from=\"#w1\" to=\"#w2\"/>"
                     "<span target=\"#w3\" type=\"metaphor\"/><span from=\"#w1\" "
                     "to=\"#w9\"/></spanGrp></standOff>"),
            u"a.xml"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"ann indirect No way"_s});
        QVERIFY2(allOf(plan).contains(u"text 1, <span> 2: “metaphor” has no place here"_s),
                 qPrintable(allOf(plan)));
        QVERIFY2(allOf(plan).contains(u"text 1, <span> 3: It says neither a place"_s),
                 qPrintable(allOf(plan)));
    }

    void charactersThatNoXmlMayHaveComeBack()
    {
        QJsonObject json = smallDocument();
        QJsonArray articles = json.value(u"articles").toArray();
        QJsonObject article = articles[0].toObject();
        article.insert(u"text"_s, u"😀 He said ‘yes’ \f twice.\n"_s);
        articles[0] = article;
        json.insert(u"articles"_s, articles);
        TemporaryProject here;
        here.take(QJsonDocument(json).toJson());
        TemporaryProject there;
        there.take(here.give(u"tei"_s), u"a.xml"_s);
        QCOMPARE(textOf(there), u"😀 He said ‘yes’ \f twice.\n"_s);
    }

    void whatSomebodyMovesIsNotGuessed()
    {
        TemporaryProject here;
        QJsonObject json = smallDocument();
        QJsonArray articles = json.value(u"articles").toArray();
        QJsonObject article = articles[0].toObject();
        article.insert(u"text"_s, u"😀 He said ‘yes\nno’ twice."_s);
        QJsonArray quotes = article.value(u"quotes").toArray();
        QJsonObject quote = quotes[0].toObject();
        quote.insert(u"content"_s, QJsonArray{QJsonObject{{u"start"_s, 10}, {u"end"_s, 18}}});
        quotes[0] = quote;
        article.insert(u"quotes"_s, quotes);
        articles[0] = article;
        json.insert(u"articles"_s, articles);
        here.take(QJsonDocument(json).toJson());
        QByteArray xml = here.give(u"tei"_s);
        QVERIFY(xml.contains("<anchor"));
        xml.replace("‘yes\nno’</span>", "‘yes\nnever’</span>");
        TemporaryProject there;
        const ImportPlan plan = there.take(xml, u"a.xml"_s);
        QVERIFY2(allOf(plan).contains(u"is not in the text"_s), qPrintable(allOf(plan)));
    }

    void whatIsMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QByteArray deep;
        QByteArray flood;
        for (int i = 0; i < 1000; ++i) {
            deep += "<said>";
            flood += " a" + QByteArray::number(i) + "=\"\"";
        }
        QTest::newRow("nested too deeply") << document("<p>" + deep) << u"nested too deeply"_s;
        QTest::newRow("a flood of attributes") << document("<p" + flood + "/>") << u"too many attributes"_s;
        QTest::newRow("entities") << document("<p/>").replace("?>", "?><!DOCTYPE x [<!ENTITY a \"aaaa\">]>")
                                  << u"declares entities"_s;
        QTest::newRow("cut off") << document("<p>so</p>").chopped(10) << u"is damaged"_s;
    }
    void whatIsMadeToDoHarmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, u"a.xml"_s);
        QVERIFY(plan.ok() && !plan->canRun());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }

    /// Each would be gone through for each of the others.
    void floodsOfTheSameIdAreReadInAMoment()
    {
        QByteArray words;
        QByteArray remarks;
        for (int i = 0; i < 20'000; ++i) {
            words += "<q xml:id=\"q\">so</q> ";
            remarks += "<annotation target=\"#q\"><note>x</note></annotation>";
        }
        TemporaryProject project;
        const ImportPlan plan =
            project.take(document("<p>" + words + "</p>", {},
                                  "<standOff><listAnnotation>" + remarks + "</listAnnotation></standOff>"),
                         u"a.xml"_s);
        QVERIFY2(allOf(plan).contains(u"is there twice"_s), qPrintable(allOf(plan)));
    }

    void elementsMayHaveAPrefix()
    {
        QByteArray xml = document("<p>He said <q>so</q>.</p>");
        xml.replace(" xmlns=", " xmlns:tei=");
        xml.replace("</", "</tei:");
        static const QRegularExpression start(u"<([A-Za-z])"_s);
        xml = QString::fromUtf8(xml).replace(start, u"<tei:\\1"_s).toUtf8();
        TemporaryProject project;
        const ImportPlan plan = project.take(xml, u"a.xml"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.parts.first().format, u"tei"_s);
        QCOMPARE(drawnQuotes(project).size(), 1);
        QVERIFY2(drawnQuotes(project).first().endsWith(u"so"), qPrintable(drawnQuotes(project).first()));
    }

    void linksThatSayNothingOfQuotesAreListed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("to nothing") << QByteArray("<p><q xml:id=\"a\" next=\"#b\">so</q></p>")
                                    << u"text 1, <q> 1: The link “continues” leads to “b”"_s;
        QTest::newRow("from nothing") << QByteArray("<p><q xml:id=\"a\" prev=\"#b\">so</q></p>")
                                      << u"text 1, <q> 1: The link “continues” leads to “b”"_s;
        QTest::newRow("of two quotes")
            << QByteArray("<p><q xml:id=\"a\">so</q> <q corresp=\"#a\">also</q></p>")
            << u"text 1, <q> 2: The link “corresp” between two quotes"_s;
        QTest::newRow("words of another kind")
            << QByteArray("<p><q xml:id=\"a\">so</q> <rs type=\"tone\" corresp=\"#a\">loud</rs></p>")
            << u"text 1, <rs> 2: “tone” has no place here"_s;
        QTest::newRow("somebody who is only named")
            << QByteArray("<p><q>so</q> <persName corresp=\"#p1\">Ann</persName></p>") << QString();
    }
    void linksThatSayNothingOfQuotesAreListed()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const ImportPlan plan = project.take(document(words), u"a.xml"_s);
        QVERIFY2(sentence.isEmpty() ? plan.warnings.isEmpty() : allOf(plan).contains(sentence),
                 qPrintable(allOf(plan)));
    }

    void emptyElementsAndPointersToNothingDoNoHarm()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(
            document(
                "<p><said next=\"#gone\" who=\"#\"/>so<q xml:id=\"q\" prev=\"#q\" ana=\" # \">x</q></p>"),
            u"a.xml"_s);
        QCOMPARE(drawnQuotes(project).size(), 1);
        QVERIFY2(allOf(plan).contains(u"text 1, <said> 1"_s), qPrintable(allOf(plan)));
    }

    void aProjectWithoutArticlesIsNotWritten()
    {
        TemporaryProject project;
        QVERIFY(project.give(u"tei"_s).contains("There is no article to write."));
    }
};

QTEST_GUILESS_MAIN(tst_Tei)
#include "tst_tei.moc"
