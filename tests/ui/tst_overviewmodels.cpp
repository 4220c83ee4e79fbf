#include "app/overview/overviewcounter.h"
#include "tests/support/picture.h"
#include "ui/overview/behindquotes.h"
#include "ui/overview/chartcontent.h"
#include "ui/overview/overviewcopy.h"
#include "ui/overview/overviewmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// An overview in which speaker number i says i + 1 words, the largest first; each on a topic of their own.
Overview overviewOf(int speakers, const QString &name = QStringLiteral("Speaker %1"))
{
    Catalogue catalogue;
    QString text;
    QList<Quote> quotes;
    for (int i = 0; i < speakers; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId::create();
        speaker.name = name.arg(i + 1);
        catalogue.apply(Change::to(speaker));
        Topic topic;
        topic.id = TopicId::create();
        topic.name = QStringLiteral("topic %1").arg(i + 1);
        topic.colour = QStringLiteral("#009e73");
        catalogue.apply(Change::to(topic));
        Quote quote;
        quote.id = QuoteId::create();
        quote.speakers = {speaker.id};
        quote.topics = {topic.id};
        quote.content = {{text.size(), text.size() + (i + 1) * 5}};
        text += QStringLiteral("word ").repeated(i + 1);
        quotes.append(quote);
    }
    Article article;
    article.id = ArticleId::create();
    OverviewCounter counter(catalogue, {});
    counter.add(article, text, WordPlaces(text), quotes);
    return counter.take();
}

QStringList namesOf(const ChartContent &content)
{
    QStringList names;
    for (const ChartContent::Row &row : content.rows)
        names.append(row.name);
    return names;
}

} // namespace

class tst_OverviewModels : public QObject {
    Q_OBJECT

private slots:
    void theTableKeepsTheRulesOfModels_data();
    void theTableKeepsTheRulesOfModels();
    void aCellSaysWhatItIsAbout();
    void aFewSpeakersAreAllShown();
    void ofManySpeakersTheFirstDozenAndTheOthersAreShown();
    void everyMarkHasTheQuotesOfItsCell_data();
    void everyMarkHasTheQuotesOfItsCell();
    void stripsShowEachPartOfAnInterruptedQuote();
    void aTableOnTheClipboardIsNoFormulaAndNoMarkup();
};

void tst_OverviewModels::theTableKeepsTheRulesOfModels_data()
{
    QTest::addColumn<int>("aspect");
    for (Aspect aspect : allAspects)
        QTest::addRow("aspect %d", int(aspect)) << int(aspect);
}

void tst_OverviewModels::theTableKeepsTheRulesOfModels()
{
    QFETCH(int, aspect);
    OverviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int speakers : {0, 1, 40, 3}) {
        const Overview overview = overviewOf(speakers);
        model.setTable(tableOf(Aspect(aspect), overview));
        QCOMPARE(model.rowCount(), speakers);
        BehindQuotes behind(overview);
        QAbstractItemModelTester behindTester(&behind,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        behind.setQuotes(model.quotesAt(model.index(0, 0)));
        QCOMPARE(behind.rowCount(), speakers == 0 ? 0 : 1);
    }
}

void tst_OverviewModels::aCellSaysWhatItIsAbout()
{
    OverviewModel model;
    model.setTable(tableOf(Aspect::WordsBySpeaker, overviewOf(2)));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Speaker 2, Words 2"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("33"));
}

void tst_OverviewModels::aFewSpeakersAreAllShown()
{
    const ChartContent content = contentOf(Aspect::WordsBySpeaker, overviewOf(3), {});
    QCOMPARE(namesOf(content), (QStringList{QStringLiteral("Speaker 3"), QStringLiteral("Speaker 2"),
                                            QStringLiteral("Speaker 1")}));
    QCOMPARE(content.most, 3.0);
}

void tst_OverviewModels::ofManySpeakersTheFirstDozenAndTheOthersAreShown()
{
    const Overview overview = overviewOf(40);
    const ChartContent content = contentOf(Aspect::WordsBySpeaker, overview, {});
    QCOMPARE(content.rows.size(), 13);
    const ChartContent::Mark &others = content.rows.constLast().marks.constFirst();
    QVERIFY(content.rows.constLast().name.startsWith(QStringLiteral("28 ")));
    QCOMPARE(content.rows.constLast().value, QString::number(28 * 29 / 2));
    QCOMPARE(others.to, 0.0); // its bar would be ten times the longest
    QCOMPARE(content.most, 40.0);
    QCOMPARE(others.quotes.size(), 28);
    QCOMPARE(contentOf(Aspect::SpeakerByTopic, overview, {}).columns.size(), mostChartColumns + 1);
    QCOMPARE(tableOf(Aspect::WordsBySpeaker, overview).rows.size(), 40);
    // One more is shown itself: a row "1 other" would say less in the same place.
    QCOMPARE(contentOf(Aspect::WordsBySpeaker, overviewOf(13), {}).rows.constLast().name,
             QStringLiteral("Speaker 1"));
}

void tst_OverviewModels::everyMarkHasTheQuotesOfItsCell_data()
{
    theTableKeepsTheRulesOfModels_data();
}

void tst_OverviewModels::everyMarkHasTheQuotesOfItsCell()
{
    QFETCH(int, aspect);
    const Overview overview = overviewOf(9);
    const OverviewTable table = tableOf(Aspect(aspect), overview);
    int marks = 0;
    for (const ChartContent::Row &row : contentOf(Aspect(aspect), overview, {}).rows) {
        for (const ChartContent::Mark &mark : row.marks) {
            QCOMPARE(mark.quotes, table.rows[mark.tableRow].cells[mark.tableColumn].quotes);
            ++marks;
        }
    }
    QCOMPARE(marks, Aspect(aspect) == Aspect::SpeakerByTopic ? 81 : 9);
}

void tst_OverviewModels::stripsShowEachPartOfAnInterruptedQuote()
{
    const Picture picture = readPicture(u"[12345] he [1234]");
    Quote quote;
    quote.content = picture.spans;
    Article article;
    OverviewCounter counter({}, {});
    counter.add(article, picture.text + QStringLiteral("....").repeated(9).left(7), WordPlaces(picture.text),
                {quote});
    const ChartContent content = contentOf(Aspect::Places, counter.take(), {});
    QCOMPARE(content.rows.size(), 1);
    const QList<ChartContent::Mark> &marks = content.rows[0].marks;
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].from, 0.0);
    QCOMPARE(marks[0].to, 25.0);
    QCOMPARE(marks[1].from, 45.0);
    QCOMPARE(marks[1].to, 65.0);
    QCOMPARE(marks[1].tableRow, 0);
}

void tst_OverviewModels::aTableOnTheClipboardIsNoFormulaAndNoMarkup()
{
    const OverviewTable table =
        tableOf(Aspect::WordsBySpeaker, overviewOf(1, QStringLiteral("=<b>A\t%1</b>")));
    const std::unique_ptr<QMimeData> data(tableForClipboard(table));
    QCOMPARE(data->text(), QStringLiteral("Speaker\tWords\t% of quoted words\tQuotes\n"
                                          "'=<b>A 1</b>\t1\t100\t1\n"));
    QVERIFY(data->html().contains(QStringLiteral("=&lt;b&gt;A")));
    QVERIFY(!data->html().contains(QStringLiteral("<b>")));
    QCOMPARE(tableAsCsv(table), QByteArray("\"Speaker\",\"Words\",\"% of quoted words\",\"Quotes\"\r\n"
                                           "\"'=<b>A\t1</b>\",\"1\",\"100\",\"1\"\r\n"));
}

QTEST_GUILESS_MAIN(tst_OverviewModels)
#include "tst_overviewmodels.moc"
