#include "app/formats/documents/pdfjoin.h"
#include "app/formats/documents/pdfletters.h"
#include "app/formats/documents/pdftext.h"

#include "tests/support/processorclock.h"

#include <QTest>

using namespace pullquote;

namespace {

constexpr double letterWidth = 6;
constexpr double rowHeight = 14;
constexpr double letterHeight = 12;

/// A page drawn in letters of one width: a row a string, an empty one is white. "##" in front makes the row
/// a headline, "^" a note in small print.
PdfPage page(const QStringList &rows)
{
    PdfPage page{500, 700, {}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QString row = rows[i];
        const double size = row.startsWith(u"##") ? 20 : row.startsWith(u'^') ? 9 : letterHeight;
        row.remove(u'#').remove(u'^');
        const QString text = row.trimmed();
        if (text.isEmpty())
            continue;
        const qsizetype white = row.indexOf(text.front());
        page.lines.append({QRectF(letterWidth * double(white), rowHeight * double(i),
                                  letterWidth * double(text.size()), size),
                           size, text});
    }
    return page;
}

/// Rows of text between a head and a foot.
PdfPage page(const QString &head, const QStringList &rows, const QString &foot)
{
    QStringList all = QStringList{head, QString()} + rows;
    while (all.size() < 47)
        all.append(QString());
    return page(all << foot);
}

QString textOf(const QList<PdfPage> &pages)
{
    const Result<Document> document = readPdfText({{}, {}, {}, pages});
    return document ? document->text : document.problem().sentence();
}

} // namespace

class tst_PdfText : public QObject {
    Q_OBJECT

private slots:
    void aRowThatLeavesRoomForTheNextWordEndsItsParagraph()
    {
        QCOMPARE(textOf({page(
                     {QStringLiteral("“Nobody knows,” said the"), QStringLiteral("mayor of the town."),
                      QStringLiteral("The bridge holds, as far"), QStringLiteral("as anybody can see.")})}),
                 QStringLiteral("“Nobody knows,” said the mayor of the town.\n"
                                "The bridge holds, as far as anybody can see.\n"));
    }

    void aRowThatIsSetInBeginsAParagraph()
    {
        QCOMPARE(textOf({page({QStringLiteral("  It was a long day for all"),
                               QStringLiteral("of the people of this town"),
                               QStringLiteral("  and nobody went home soon"),
                               QStringLiteral("who had come to see it all")})}),
                 QStringLiteral("It was a long day for all of the people of this town\n"
                                "and nobody went home soon who had come to see it all\n"));
    }

    void aRowThatIsSetOutBeginsOneToo()
    {
        QCOMPARE(
            textOf({page({QStringLiteral("Brandt, Ida. The bridge that"),
                          QStringLiteral("   held for a hundred years"),
                          QStringLiteral("   and more. Harbour 1999 ff"),
                          QStringLiteral("Weber, Jo. The bridge never"),
                          QStringLiteral("   held at all. Harbour 2000")})}),
            QStringLiteral("Brandt, Ida. The bridge that held for a hundred years and more. Harbour 1999 ff\n"
                           "Weber, Jo. The bridge never held at all. Harbour 2000\n"));
    }

    void moreWhiteThanBetweenRowsBeginsAParagraph()
    {
        QCOMPARE(
            textOf({page({QStringLiteral("The first paragraph is full"),
                          QStringLiteral("to the end of each its row."), QString(),
                          QStringLiteral("The second is of the length"), QStringLiteral("of the first.")})}),
            QStringLiteral("The first paragraph is full to the end of each its row.\n"
                           "The second is of the length of the first.\n"));
    }

    void aSentenceGoesOnBelowAPicture()
    {
        QCOMPARE(
            textOf({page({QStringLiteral("The sentence that begins up"),
                          QStringLiteral("here does not end when the"), QString(), QString(), QString(),
                          QStringLiteral("picture is over: it ends in"), QStringLiteral("a row below.")})}),
            QStringLiteral(
                "The sentence that begins up here does not end when the picture is over: it ends in a "
                "row below.\n"));
    }

    void aHeadlineIsOneHoweverItsRowsEnd()
    {
        const QList<PdfPage> pages = {
            page({QStringLiteral("##Bridge holds"), QStringLiteral("##for a hundred years more"), QString(),
                  QStringLiteral("It was a long day for all of"), QStringLiteral("the people.")})};
        const Result<Document> document =
            readPdfText({QStringLiteral("Microsoft Word - draft3.docx"), {}, {}, pages});
        QCOMPARE(document->heading, QStringLiteral("Bridge holds for a hundred years more"));
        QVERIFY(document->title.isEmpty());
        QCOMPARE(document->text, QStringLiteral("Bridge holds for a hundred years more\n"
                                                "It was a long day for all of the people.\n"));
    }

    void theTitleInItsDataCountsWhereTheTextHasItToo()
    {
        const QList<PdfPage> pages = {page({QStringLiteral("##Bridge holds"), QString(),
                                            QStringLiteral("It does hold."), QStringLiteral("It does.")})};
        QCOMPARE(readPdfText({QStringLiteral("Bridge holds"), {}, {}, pages})->title,
                 QStringLiteral("Bridge holds"));
        QVERIFY(readPdfText({QStringLiteral("Layout 7"), {}, {}, pages})->title.isEmpty());
    }

    void aParagraphGoesOnOnTheNextPageAndHeadsAndNumbersAreOut()
    {
        const QList<PdfPage> pages = {
            page(QStringLiteral("The Daily Bridge"),
                 {QStringLiteral("It was a long day for all"), QStringLiteral("of the people of the town")},
                 QStringLiteral("            12")),
            page(QStringLiteral("The Daily Bridge"),
                 {QStringLiteral("and nobody went home early"), QStringLiteral("that day.")},
                 QStringLiteral("            13")),
            page(QStringLiteral("The Daily Bridge"), {QStringLiteral("On the next day they slept.")},
                 QStringLiteral("            14"))};
        const Result<Document> document = readPdfText({{}, {}, {}, pages});
        QCOMPARE(document->text,
                 QStringLiteral("It was a long day for all of the people of the town and nobody "
                                "went home early that day.\nOn the next day they slept.\n"));
        QCOMPARE(document->warnings.size(), 1);
        QVERIFY2(document->warnings[0].what.contains(u"“The Daily Bridge”"),
                 qPrintable(document->warnings[0].what));
    }

    void whatTwoPagesBeginWithByChanceStays()
    {
        QVERIFY(textOf({page({QStringLiteral("Applause."), QStringLiteral("Then the mayor spoke again.")}),
                        page({QStringLiteral("Applause."), QStringLiteral("Then all of them went home.")})})
                    .count(u"Applause.") == 2);
    }

    void numbersInTheTextStay()
    {
        const QString text = textOf({page({QStringLiteral("They counted to"), QStringLiteral("1")})});
        QVERIFY2(text.contains(u'1'), qPrintable(text));
    }

    void footnotesComeAfterTheText()
    {
        QStringList rows = {QStringLiteral("It was a long day for all"),
                            QStringLiteral("of the people of the town")};
        while (rows.size() < 40)
            rows.append(QString());
        rows << QStringLiteral("^1 So the mayor.");
        QCOMPARE(textOf({page(rows),
                         page({QStringLiteral("and nobody went home early"), QStringLiteral("that day.")})}),
                 QStringLiteral(
                     "It was a long day for all of the people of the town and nobody went home early that "
                     "day.\n1 So the mayor.\n"));
    }

    void itemsOfAListAreParagraphs()
    {
        QCOMPARE(textOf({page({QStringLiteral("They asked for a few things:"),
                               QStringLiteral("• a bridge that holds all of"), QStringLiteral("  the winter"),
                               QStringLiteral("• a road")})}),
                 QStringLiteral(
                     "They asked for a few things:\n• a bridge that holds all of the winter\n• a road\n"));
    }

    void cellsOfATableStandApart()
    {
        PdfPage sheet = page({QStringLiteral("bridges"), QStringLiteral("roads")});
        sheet.lines[1].box.moveTopLeft(sheet.lines[0].box.topRight() + QPointF(60, 0));
        QCOMPARE(textOf({sheet}), QStringLiteral("bridges\troads\n"));
    }

    void aWideSpaceInARowOfTextIsASpace()
    {
        PdfPage sheet =
            page({QStringLiteral("the bridge holds, as far as"), QStringLiteral("anybody"),
                  QStringLiteral("Bundesverkehrsamt"), QStringLiteral("knows of it or of any other.")});
        sheet.lines[2].box = QRectF(6 * 11, 14, 6 * 17, 12); // beside "anybody"
        for (qsizetype i = 3; i < sheet.lines.size(); ++i)
            sheet.lines[i].box.translate(0, -14);
        QCOMPARE(textOf({sheet}),
                 QStringLiteral(
                     "the bridge holds, as far as anybody Bundesverkehrsamt knows of it or of any other.\n"));
    }

    void textIsOneParagraphBesideAListingThatIsSetCloser()
    {
        PdfPage sheet =
            page({QStringLiteral("One day the long text has"), QStringLiteral("Four rows of one Paragraph"),
                  QStringLiteral("And Not of a few Short ones"), QStringLiteral("Or so."), QString(),
                  QStringLiteral("a = 1"), QStringLiteral("b = 2"), QStringLiteral("c = 3"),
                  QStringLiteral("d = 4")});
        for (qsizetype i = 0; i < sheet.lines.size(); ++i)
            sheet.lines[i].box.moveTop(i < 4 ? 18 * double(i) : 90 + 13 * double(i));
        QCOMPARE(
            textOf({sheet}).section(u'\n', 0, 0),
            QStringLiteral(
                "One day the long text has Four rows of one Paragraph And Not of a few Short ones Or so."));
    }

    void aPdfOfPicturesSaysSo()
    {
        QVERIFY(textOf({page(QStringList()), page(QStringList())}).contains(u"OCR"));
    }

    void pagesWithoutTextAreCounted()
    {
        const Result<Document> document =
            readPdfText({{}, {}, {}, {page({QStringLiteral("One page has words.")}), page(QStringList())}});
        QCOMPARE(document->warnings.size(), 1);
    }

    void wordsThatAreDividedBecomeWhole_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("paragraph");
        const auto row = [](const char *name, const char *above, const char *below, const char *paragraph) {
            QTest::newRow(name) << QString::fromUtf8(above) << QString::fromUtf8(below)
                                << QString::fromUtf8(paragraph);
        };
        row("words", "the long", "day", "the long day");
        row("divided", "the govern-", "ment fell", "the government fell");
        row("divided by another hyphen", "the govern\u2010", "ment", "the government");
        row("divided by a soft hyphen", "the govern\u00AD", "ment", "the government");
        row("a name of two", "the Anglo-", "American", "the Anglo-American");
        row("a number behind", "COVID-", "19", "COVID-19");
        row("a number in front", "2019-", "2020", "2019-2020");
        row("one letter", "an e-", "mail", "an e-mail");
        row("a chain", "state-of-the-", "art", "state-of-the-art");
        row("known with its hyphen", "a well-", "known man", "a well-known man");
        row("known as one word", "the by-", "line", "the byline");
        row("what is left out", "Vor-", "und Nachteile", "Vor- und Nachteile");
        row("a dash apart", "the day –", "a long one", "the day – a long one");
        row("a dash between", "the day—", "a long one", "the day—a long one");
        row("a hyphen apart", "the day -", "a long one", "the day - a long one");
        row("Chinese", "我们", "知道", "我们知道");
        row("Chinese and others", "我们", "know", "我们 know");
    }
    void wordsThatAreDividedBecomeWhole()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        QFETCH(QString, paragraph);
        PdfWords words;
        words.add(QStringLiteral("this well-known man has a byline here"));
        appendLine(above, below, words);
        QCOMPARE(above, paragraph);
    }

    void lettersComeInTheOrderOfTheirLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *page, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(text);
        };
        row("English", "(abc) 12", "(abc) 12");
        row("Hebrew", ".םלוע םולש", "שלום עולם.");
        row("a year", "1948 תנשב", "בשנת 1948");
        row("a number with a comma", "1,948 תנשב", "בשנת 1,948");
        row("English in Hebrew", "ףוס (abc def) הלחתה", "התחלה (abc def) סוף");
        row("Hebrew in English", "he said םלוע םולש to us", "he said שלום עולם to us");
        row("brackets", "(ןכ) אל", "לא (כן)");
        row("Arabic forms", "ﻢﻟﺎﻌﻟﺎﺑ ﺎﺒﺣﺮﻣ", "مرحبا بالعالم");
        row("an Arabic ligature", "ﻞﻗﻷا", "الأقل");
        row("ligatures", "eﬀicient oﬃce ﬁne ﬂow", "efficient office fine flow");
        row("a fraction is no ligature", "½ ª ™", "½ ª ™");
        row("emoji", "😀 ok", "😀 ok");
    }
    void lettersComeInTheOrderOfTheirLanguage()
    {
        QFETCH(QString, page);
        QFETCH(QString, text);
        QCOMPARE(readableText(page), text);
    }

    void rowsOfHebrewLeaveRoomAtTheLeft()
    {
        PdfPage sheet = page({QStringLiteral("   תינשו הנושאר"), QStringLiteral("           ישילש"),
                              QStringLiteral("   םייניב עיברו")});
        QCOMPARE(textOf({sheet}), QStringLiteral("ראשונה ושנית שלישי\nורביע ביניים\n"));
    }

    void aPageThatIsFullOfTheSameWordsCostsNoMoreThanItsLength()
    {
        // All of it on one base line, on three pages: each line has every other one beside it, and the same
        // words on the other pages. Comparing each with each takes minutes.
        PdfPage sheet{500, 700, {}};
        for (int i = 0; i < 60'000; ++i)
            sheet.lines.append({QRectF(double(i % 2 ? i : -i), 10 + i % 7, 3, 12), 12, QStringLiteral("x")});
        sheet.lines.append({QRectF(0, 300, 60, 12), 12, QStringLiteral("It holds.")});
        const test::ProcessorClock clock;
        QCOMPARE(textOf({sheet, sheet, sheet}).count(QStringLiteral("It holds.")), 3);
        QVERIFY2(clock.milliseconds() < 10'000 * test::slowdown,
                 qPrintable(QString::number(clock.milliseconds())));
    }

    void columnsAreFoundOnPagesOfAnyLength()
    {
        PdfPage sheet{500, 100'000, {}};
        const auto add = [&sheet](int x, int row, int width) {
            sheet.lines.append({QRectF(x, 14 * row, width, 12), 12, QStringLiteral("words of the row")});
        };
        for (int row = 0; row < 20; ++row)
            add(0, row, 420);
        for (const int x : {0, 300}) {
            for (int row = 20; row < 2'000; ++row)
                add(x, row, 120);
        }
        // The rows of the first column end where it ends, and not early below the wide ones.
        QCOMPARE(textOf({sheet}).count(u'\n'), 1);
    }

    void readingCanBeStopped()
    {
        QList<PdfPage> pages(20,
                             page({QStringLiteral("It was a long day for all"), QStringLiteral("of them.")}));
        int looks = 0;
        const Result<Document> whole =
            readPdfText({{}, {}, {}, pages}, {{}, [&looks] { return ++looks < 0; }});
        QVERIFY(whole.ok());
        QVERIFY(looks > 60); // at each page, several times
        for (int stop = 0; stop < looks; stop += 7) {
            int look = 0;
            // Once is enough, whatever it answers afterwards.
            const Result<Document> stopped =
                readPdfText({{}, {}, {}, pages}, {{}, [&look, stop] { return look++ == stop; }});
            QVERIFY2(!stopped && stopped.problem().what.contains(u"stopped"),
                     qPrintable(QString::number(stop)));
        }
    }

    void readingTheAnswerCanBeStopped()
    {
        QByteArray answer = "{\"pages\":1}\n{\"page\":[500,700]}\n";
        answer += QByteArray("{\"line\":[0,0,1,1],\"size\":1,\"text\":\"a\"}\n").repeated(5'000);
        int looks = 0;
        QVERIFY(!readPdfPages(answer, {{}, [&looks] { return ++looks == 3; }}));
        QCOMPARE(looks, 3);
    }

    void anAnswerThatMakesNoSenseIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray start = "{\"pages\":1}\n{\"page\":[500,700]}\n";
        QTest::newRow("no JSON") << QByteArray("PDF");
        QTest::newRow("an empty line") << start + "\n";
        QTest::newRow("a line before any page")
            << QByteArray("{\"pages\":1}\n{\"line\":[0,0,1,1],\"size\":1,\"text\":\"a\"}\n");
        QTest::newRow("no box") << start + "{\"line\":[0,0,1],\"size\":1,\"text\":\"a\"}\n";
        QTest::newRow("words for numbers") << start + "{\"line\":[\"0\",0,1,1],\"size\":1,\"text\":\"a\"}\n";
        QTest::newRow("beyond all pages") << start + "{\"line\":[0,0,1e300,1],\"size\":1,\"text\":\"a\"}\n";
        QTest::newRow("no size") << start + "{\"line\":[0,0,1,1],\"text\":\"a\"}\n";
        QTest::newRow("a negative size") << start + "{\"line\":[0,0,1,1],\"size\":-1,\"text\":\"a\"}\n";
        QTest::newRow("cut off") << start + "{\"line\":[0,0,1,1],\"si";
    }
    void anAnswerThatMakesNoSenseIsAProblem()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!readPdfPages(answer));
    }
};

QTEST_GUILESS_MAIN(tst_PdfText)
#include "tst_pdftext.moc"
