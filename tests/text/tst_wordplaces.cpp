#include "app/text/wordplaces.h"

#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

class tst_WordPlaces : public QObject {
    Q_OBJECT

private slots:
    void countsWordsAsTheyAreMarked_data();
    void countsWordsAsTheyAreMarked();
    void aWordBelongsToTheSpanThatHoldsItsFirstCharacter_data();
    void aWordBelongsToTheSpanThatHoldsItsFirstCharacter();
    void wordsUnderSeveralSpansCountOnce();
    void partsHaveTheWordsOfTheWhole();
    void theWordsThemselves_data();
    void theWordsThemselves();
    void thereAreAsManyWordsAsPlaces();
};

void tst_WordPlaces::countsWordsAsTheyAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("marks alone") << QStringLiteral("— “…” !") << 0;
    QTest::newRow("sentence") << QStringLiteral("“It was useful,” he said.") << 5;
    QTest::newRow("dash without spaces") << QStringLiteral("useful—and frank") << 3;
    QTest::newRow("hyphen, apostrophe") << QStringLiteral("a hard-won deal isn’t Putin's") << 5;
    QTest::newRow("abbreviations, numbers") << QStringLiteral("the U.S. paid 1,000.50 at 9 a.m.") << 7;
    QTest::newRow("accents apart") << QStringLiteral("cafe\u0301 Zoe\u0308") << 2;
    QTest::newRow("Russian") << QStringLiteral("Он сказал: «да»") << 3;
    QTest::newRow("Arabic") << QStringLiteral("قال الرئيس") << 2;
    QTest::newRow("Chinese, a letter each") << QStringLiteral("他说：“好”") << 3;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠀀𠀁 a") << 3;
    QTest::newRow("emoji") << QStringLiteral("yes 👩‍👩‍👧 no") << 2;
}

void tst_WordPlaces::countsWordsAsTheyAreMarked()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(WordPlaces(text).count(), qsizetype(words));
}

void tst_WordPlaces::aWordBelongsToTheSpanThatHoldsItsFirstCharacter_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("words");
    QTest::newRow("whole words") << QStringLiteral("He [said so] twice") << 2;
    QTest::newRow("a word's end") << QStringLiteral("He sa[id] so") << 0;
    QTest::newRow("a word's beginning") << QStringLiteral("He [sa]id so") << 1;
    QTest::newRow("marks") << QStringLiteral("He said [“so”]") << 1;
    QTest::newRow("nothing") << QStringLiteral("He []said") << 0;
}

void tst_WordPlaces::aWordBelongsToTheSpanThatHoldsItsFirstCharacter()
{
    QFETCH(QString, drawn);
    QFETCH(int, words);
    const Picture picture = readPicture(drawn);
    QCOMPARE(WordPlaces(picture.text).countIn(picture.span()), qsizetype(words));
}

void tst_WordPlaces::wordsUnderSeveralSpansCountOnce()
{
    const Picture picture = readPicture(u"[one [two three] four] five [six] [six]");
    QList<Span> spans = picture.spans;
    std::reverse(spans.begin(), spans.end());
    QCOMPARE(WordPlaces(picture.text).countOnce(spans), 6);
    QCOMPARE(WordPlaces(picture.text).countOnce({}), 0);
}

void tst_WordPlaces::partsHaveTheWordsOfTheWhole()
{
    QRandomGenerator random(test::seed());
    const QString letters = QStringLiteral("ab.-’ 1,\n他é\u0301");
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += letters.at(random.bounded(letters.size()));
        const WordPlaces places(text);
        qsizetype sum = 0;
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype end = std::min<qsizetype>(text.size(), start + 1 + random.bounded(9));
            sum += places.countIn({start, end});
            start = end;
        }
        QVERIFY2(sum == places.count(), qPrintable(text));
    }
}

void tst_WordPlaces::theWordsThemselves_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::newRow("nothing") << QString();
    QTest::newRow("sentence") << QStringLiteral("“[It] [was] [hard-won],” [he] [said].");
    QTest::newRow("abbreviations, numbers") << QStringLiteral("[the] [U.S.] [paid] [1,000]%");
    QTest::newRow("at the end") << QStringLiteral("[a]—[b]");
    QTest::newRow("Chinese") << QStringLiteral("[他][说]：“[好]”");
    QTest::newRow("Thai, with its marks") << QStringLiteral("[ที่][นี่] [a]");
    QTest::newRow("beyond the first plane") << QStringLiteral("[𠀀][𠀁] [a]");
}

void tst_WordPlaces::theWordsThemselves()
{
    QFETCH(QString, drawn);
    const QString text = readPicture(drawn).text;
    QCOMPARE(drawPicture(text, wordsOf(text)), drawn);
}

void tst_WordPlaces::thereAreAsManyWordsAsPlaces()
{
    QRandomGenerator random(test::seed());
    const QString letters = QStringLiteral("ab.-’ 1,\n他é\u0301ทำี");
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += letters.at(random.bounded(letters.size()));
        const QList<Span> words = wordsOf(text);
        QVERIFY2(words.size() == WordPlaces(text).count(), qPrintable(text));
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(!words[i].isEmpty() && (i == 0 || words[i - 1].end <= words[i].start), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(tst_WordPlaces)
#include "tst_wordplaces.moc"
