#include "app/review/reviewreport.h"
#include "app/session/translations.h"
#include "app/text/csvwriter.h"
#include "app/text/htmltext.h"
#include "tests/review/layers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// Every word that comes from outside, in a report of one pair that differs and one quote alone.
struct Words {
    QString project = QStringLiteral("Elections");
    QString title = QStringLiteral("Press conference");
    QString a = QStringLiteral("Ann");
    QString b = QStringLiteral("Bob");
    QString speaker = QStringLiteral("V. Putin");
    QString topic = QStringLiteral("Ukraine");
    QString reason = QStringLiteral("guideline gap");
    QString reviewer = QStringLiteral("Cleo");
    QString text = QStringLiteral("It was useful and frank, he said.");
};

ReviewReport reportOf(const Words &words, const std::optional<Gamma> &gamma = {},
                      Decision::Verdict verdict = Decision::Verdict::Amended)
{
    ComparisonScope scope;
    Topic topic;
    topic.id = numbered<TopicId>(1);
    topic.name = words.topic;
    scope.topics = {topic};
    scope.speakerCount = 2;
    const qsizetype length = words.text.size();
    ReadLayers layers;
    layers.article.id = numbered<ArticleId>(1);
    layers.article.title = words.title;
    layers.text = words.text;
    layers.a = {quoteOf({{0, length - 9}}, 1), quoteOf({{length - 8, length}})};
    layers.b = {quoteOf({{0, length - 19}}, 2)};
    layers.a[0].topics = {topic.id};
    layers.others = {quoteOf({{0, 6}}, 1)};
    Decision decision;
    decision.quote = layers.a[0].id;
    decision.counterpart = layers.b[0].id;
    decision.verdict = verdict;
    decision.result = layers.others[0].id;
    decision.reason = words.reason;
    decision.created = QDateTime(QDate(2021, 6, 17), QTime(12, 0), Qt::UTC);
    layers.decisions = {decision};
    const CaseWording inWords({words.a, words.b, [words](SpeakerId) { return words.speaker; },
                               [words](TopicId) { return words.topic; }});
    ReportWriter writer(words.project, scope, inWords, [words](AnnotatorId) { return words.reviewer; });
    writer.add(layers);
    return writer.take(gamma, QDateTime(QDate(2021, 6, 18), QTime(12, 0), Qt::UTC));
}

QString pageOf(const ReviewReport &report)
{
    return QString::fromUtf8(reportAsHtml(report));
}

/// What a reader sees of a page.
QString seen(QString html)
{
    html.remove(html.indexOf(u"<style>"), html.indexOf(u"</style>") - html.indexOf(u"<style>") + 8);
    html.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
    return html.simplified();
}

/// Fields by record, as RFC 4180 has them, without those of our reader: it takes guards away.
QList<QStringList> recordsOf(const QByteArray &csv)
{
    QList<QStringList> records;
    static const QRegularExpression field(QStringLiteral("\"((?:[^\"]|\"\")*)\"(,|\r\n)"));
    records.append(QStringList());
    for (auto found = field.globalMatch(QString::fromUtf8(csv)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        records.last().append(match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        if (match.captured(2) != u",")
            records.append(QStringList());
    }
    records.removeLast();
    return records;
}

} // namespace

class tst_ReviewReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); }

    void thePageSaysEverything()
    {
        const QString page = seen(pageOf(reportOf({})));
        const QStringList expected{
            QStringLiteral("Ann and Bob: what they agree on"),
            QStringLiteral("Elections · 18 June 2021"),
            QStringLiteral("Both found 1 of 2 quotes; of those 0 have the same edges, 0 the same speaker"),
            QStringLiteral("1 quote was found by Ann only."),
            QStringLiteral("1 of 2 cases decided."),
            QStringLiteral("1 Edges, speaker, topics"),
            QStringLiteral("undecided"),
            QStringLiteral("amended by Cleo , 17 June 2021: guideline gap"),
            QStringLiteral("2 Only Ann"),
            QStringLiteral("Kind, Cohen’s kappa not defined:"),
            QStringLiteral("Gamma was not computed."),
        };
        for (const QString &words : expected)
            QVERIFY2(page.contains(words), qPrintable(words + u'\n' + page));
        QVERIFY(pageOf(reportOf({})).contains(QStringLiteral("It was useful <mark>and frank</mark>")));
    }

    void whatCameOfADecisionIsSaid()
    {
        const ReviewReport amended = reportOf({});
        QVERIFY(seen(pageOf(amended)).contains(QStringLiteral("What came of it It was V. Putin · direct")));
        const auto cells = [](const ReviewReport &report, const char *column) {
            const QList<QStringList> records = recordsOf(reportAsCsv(report));
            return records.at(records.size() - 2).value(records.first().indexOf(QString::fromLatin1(column)));
        };
        QCOMPARE(cells(amended, "result_words"), QStringLiteral("It was"));
        QCOMPARE(cells(amended, "result_speakers"), QStringLiteral("V. Putin"));
        QCOMPARE(cells(amended, "taken_from"), QString());

        const ReviewReport accepted = reportOf({}, {}, Decision::Verdict::Accepted);
        QVERIFY(seen(pageOf(accepted))
                    .contains(QStringLiteral("accepted by Cleo , 17 June 2021, as Cleo has it")));
        QVERIFY(!pageOf(accepted).contains(QStringLiteral("What came of it")));
        QCOMPARE(cells(accepted, "taken_from"), QStringLiteral("Cleo"));
        QCOMPARE(cells(accepted, "result_words"), QString());
    }

    /// X on what only the reviewer has takes the quote, and the case, with it.
    void aDecisionOnWhatIsGoneIsListedWithWhatItSaid()
    {
        ReadLayers layers;
        layers.article.id = numbered<ArticleId>(1);
        layers.article.title = QStringLiteral("Press conference");
        layers.text = QStringLiteral("It was useful and frank, he said.");
        GoneDecision known;
        known.b = quoteOf({{7, 13}}, 1);
        known.decision.quote = known.b->id;
        known.decision.verdict = Decision::Verdict::Rejected;
        known.decision.reason = QStringLiteral("own words");
        known.decision.created = QDateTime(QDate(2021, 6, 17), QTime(12, 0), Qt::UTC);
        GoneDecision unknown;
        unknown.decision = known.decision;
        unknown.decision.reason = QStringLiteral("slip");
        ReportWriter writer(QStringLiteral("Elections"), {},
                            CaseWording({QStringLiteral("Ann"), QStringLiteral("Bob"),
                                         [](SpeakerId) { return QStringLiteral("V. Putin"); },
                                         [](TopicId) { return QString(); }}),
                            [](AnnotatorId) { return QStringLiteral("Bob"); });
        writer.add(layers, {known, unknown});
        const ReviewReport report = writer.take({}, QDateTime::currentDateTimeUtc());
        QCOMPARE(report.decided, 0); // they are none of the cases
        const QString page = seen(pageOf(report));
        for (const QString &words :
             {QStringLiteral("2 decisions on what was deleted since."),
              QStringLiteral("Decided, and deleted since Only Bob Bob useful V. Putin"),
              QStringLiteral("rejected by Bob , 17 June 2021: own words"),
              QStringLiteral("What it was about is not in this file rejected by Bob , 17 June 2021: slip")})
            QVERIFY2(page.contains(words), qPrintable(words + u'\n' + page));
        const QList<QStringList> records = recordsOf(reportAsCsv(report));
        const QStringList gone = records.at(records.size() - 2);
        const auto cell = [&](const char *column) {
            return gone.value(records.first().indexOf(QString::fromLatin1(column)));
        };
        QCOMPARE(cell("row"), QStringLiteral("gone"));
        QCOMPARE(cell("decision"), QStringLiteral("rejected"));
        QCOMPARE(cell("reason"), QStringLiteral("own words"));
        QCOMPARE(cell("b_words"), QStringLiteral("useful"));
        QCOMPARE(cell("a_words"), QString());
    }

    void gammaComesWithItsParameters()
    {
        Gamma gamma;
        gamma.value = Measure::of(0.666);
        gamma.samples = 30;
        gamma.seed = 1;
        const QString page = seen(pageOf(reportOf({}, gamma)));
        QVERIFY(page.contains(QStringLiteral("Gamma 0.67 (30 samples, seed 1)")));
        QVERIFY(page.contains(
            QStringLiteral("alpha 3, beta 1, delta 1, speakers as labels, 30 samples, seed 1")));
    }

    void nothingIsLoadedFromAnywhere()
    {
        const QString page = pageOf(reportOf({}));
        QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(page.contains(QStringLiteral("prefers-color-scheme: dark")));
        QVERIFY(page.contains(QStringLiteral("@media print")));
        QVERIFY(!page.contains(QRegularExpression(QStringLiteral("(src|href)=\"[^#\"]"))));
        QVERIFY(!page.contains(QStringLiteral("url(")));
    }

    void hostileWordsAreInert_data()
    {
        QTest::addColumn<QString>("hostile");
        QFile file(QStringLiteral(TEST_DATA "/hostile.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &payload : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(payload)) << payload;
        QTest::newRow("right to left") << QStringLiteral("\u202Eאבג=1");
    }
    void hostileWordsAreInert()
    {
        QFETCH(QString, hostile);
        const Words words{
            hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile.repeated(8)};
        const ReviewReport report = reportOf(words);
        QString html = pageOf(report);
        QVERIFY(html.count(htmlEscaped(hostile)) >= 8);
        html.remove(html.indexOf(u"<style>"), html.indexOf(u"</style>") - html.indexOf(u"<style>") + 8);
        static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
        static const QRegularExpression known(QStringLiteral(
            "\\A</"
            "?(?:!DOCTYPE|html|head|meta|title|body|header|nav|ol|ul|li|section|div|p|h1|h2|h3|h4|a|b|bdi|"
            "span|mark|table|tr|th|td|blockquote)"
            "(?: html| (?:class|id|href|dir|lang|charset|name|content|http-equiv|scope)=\"[^\"<>]*\")*>\\z"));
        for (auto found = tag.globalMatch(html); found.hasNext();) {
            const QString one = found.next().captured();
            QVERIFY2(known.match(one).hasMatch(), qPrintable(one));
        }
        const QList<QStringList> records = recordsOf(reportAsCsv(report));
        for (const QStringList &fields : records) {
            QCOMPARE(fields.size(), records.first().size());
            for (const QString &field : fields) {
                bool isNumber = false;
                field.toDouble(&isNumber);
                QVERIFY2(isNumber || guardedField(field) == field ||
                             !QStringView(u"=+-@\t\r\n＝＋－＠").contains(field[0]),
                         qPrintable(field));
            }
        }
    }

    void theTableHasARowForEachMeasureAndCase()
    {
        const ReviewReport report = reportOf({});
        const QList<QStringList> records = recordsOf(reportAsCsv(report));
        const auto cell = [&records](qsizetype row, const char *column) {
            const qsizetype at = records.first().indexOf(QString::fromLatin1(column));
            return at < 0 ? QStringLiteral("no such column") : records.at(row).at(at);
        };
        QCOMPARE(records.size(), 1 + report.measures.size() + report.articles.first().measures.size() + 2);
        const qsizetype first = records.size() - 2;
        QCOMPARE(cell(first, "decision"), QStringLiteral("amended"));
        QCOMPARE(cell(first, "reason"), QStringLiteral("guideline gap"));
        QCOMPARE(cell(first, "decided_by"), QStringLiteral("Cleo"));
        QCOMPARE(cell(first, "decided_at"), QStringLiteral("2021-06-17T12:00:00Z"));
        QCOMPARE(cell(first, "differs"), QStringLiteral("Edges, speaker, topics"));
        QCOMPARE(cell(first, "a_only"), QStringLiteral("and frank"));
        QCOMPARE(cell(first, "b_only"), QString());
        QCOMPARE(cell(first, "a_topics"), QStringLiteral("Ukraine"));
        QCOMPARE(cell(first + 1, "decision"), QStringLiteral("undecided"));
        QCOMPARE(cell(first + 1, "b_words"), QString());
        QCOMPARE(cell(3, "measure"), QStringLiteral("Found, F1"));
        QCOMPARE(cell(3, "value"), QStringLiteral("0.6667"));
        QVERIFY(cell(6, "value").startsWith(QStringLiteral("not defined: ")));
    }

    void aNegativeMeasureStaysANumber()
    {
        ReviewReport report = reportOf({});
        report.measures[0].number = -0.25;
        report.measures[1] = {QStringLiteral("-x"), QStringLiteral("=1"), {}, {}};
        const QList<QStringList> records = recordsOf(reportAsCsv(report));
        QVERIFY(records.at(1).contains(QStringLiteral("-0.2500")));
        QVERIFY(records.at(2).contains(QStringLiteral("'-x")));
        QVERIFY(records.at(2).contains(QStringLiteral("'=1")));
    }

    void anEmptyProjectHasAReportToo()
    {
        ReportWriter writer(QStringLiteral("Nothing"), {},
                            CaseWording({QStringLiteral("Ann"), QStringLiteral("Bob"), {}, {}}), {});
        ReadLayers untagged;
        untagged.text = QStringLiteral("Nobody said anything.");
        writer.add(untagged);
        const ReviewReport report = writer.take({}, QDateTime::currentDateTimeUtc());
        QVERIFY(report.articles.isEmpty());
        QVERIFY(seen(pageOf(report)).contains(QStringLiteral("Neither Ann nor Bob has a quote here.")));
        QCOMPARE(recordsOf(reportAsCsv(report)).size(), 1 + report.measures.size());
    }
};

QTEST_GUILESS_MAIN(tst_ReviewReport)
#include "tst_reviewreport.moc"
