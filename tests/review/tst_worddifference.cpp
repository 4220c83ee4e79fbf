#include "app/review/edges.h"
#include "app/review/worddifference.h"
#include "app/text/wordplaces.h"
#include "tests/review/layers.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

/// What differs is drawn with < >.
class tst_WordDifference : public QObject {
    Q_OBJECT

    static QString marked(const QString &text, const QList<Span> &spans)
    {
        return drawPicture(text, spans, u'<', u'>');
    }
    static QStringList wordsIn(const QString &text)
    {
        QStringList words;
        for (const Span word : wordsOf(text))
            words.append(text.mid(word.start, word.length()));
        return words;
    }
    /// The words of a text outside some spans.
    static QStringList wordsOutside(const QString &text, const QList<Span> &spans)
    {
        QStringList words;
        for (const Span word : wordsOf(text)) {
            const auto holds = [word](Span span) { return span.contains(word); };
            if (std::none_of(spans.begin(), spans.end(), holds))
                words.append(text.mid(word.start, word.length()));
        }
        return words;
    }
    /// By the definition, in a table of numbers.
    static qsizetype longestInCommon(const QStringList &a, const QStringList &b)
    {
        QList<QList<qsizetype>> longest(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
        for (qsizetype i = 1; i <= a.size(); ++i) {
            for (qsizetype j = 1; j <= b.size(); ++j)
                longest[i][j] = a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1
                                                     : std::max(longest[i - 1][j], longest[i][j - 1]);
        }
        return longest[a.size()][b.size()];
    }
    static QString randomText(QRandomGenerator &random, int most)
    {
        QStringList words;
        for (int i = int(random.bounded(most + 1)); i > 0; --i)
            words.append(QString(QChar(u'a' + random.bounded(4))));
        return words.join(u' ');
    }

private slots:
    void wordsOfTwoTexts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("onlyA");
        QTest::addColumn<QString>("onlyB");
        const auto row = [](const char *name, QStringView a, QStringView b, QStringView onlyA,
                            QStringView onlyB) {
            QTest::newRow(name) << a.toString() << b.toString() << onlyA.toString() << onlyB.toString();
        };
        row("the same", u"It was useful", u"It was useful", u"It was useful", u"It was useful");
        row("one more at the end", u"V. Putin", u"V. Putin, he said", u"V. Putin", u"V. Putin, <he said>");
        row("one replaced", u"It was useful", u"It was frank", u"It was <useful>", u"It was <frank>");
        row("neighbours together", u"a very, very long day", u"a day", u"a <very, very long> day", u"a day");
        row("in the middle", u"one two three four", u"one four", u"one <two three> four", u"one four");
        row("two places", u"no deal and no peace", u"deal and peace", u"<no> deal and <no> peace",
            u"deal and peace");
        row("punctuation never differs", u"So, it is.", u"“So it is”", u"So, it is.", u"“So it is”");
        row("capitals do", u"the President", u"the president", u"the <President>", u"the <president>");
        row("nothing against something", u"", u"he", u"", u"<he>");
        row("nothing at all", u"", u"…", u"", u"…");
        row("a letter a word", u"他说好", u"他很好", u"他<说>好", u"他<很>好");
        row("beyond U+FFFF", u"𠀀𠀁", u"𠀀", u"𠀀<𠀁>", u"𠀀");
        row("right to left", u"قال الرئيس اليوم", u"قال الرئيس", u"قال الرئيس <اليوم>", u"قال الرئيس");
    }
    void wordsOfTwoTexts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const WordDifference difference = wordDifference(a, b);
        QTEST(marked(a, difference.onlyA), "onlyA");
        QTEST(marked(b, difference.onlyB), "onlyB");
        QVERIFY(difference.isExact);
        QCOMPARE(difference.isEmpty(), wordsIn(a) == wordsIn(b));
        const WordDifference turned = wordDifference(b, a);
        QCOMPARE(turned.onlyA, difference.onlyB);
        QCOMPARE(turned.onlyB, difference.onlyA);
    }

    void whatIsLeftIsALongestCommonSubsequence()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 2000; ++round) {
            const QString a = randomText(random, 12);
            const QString b = randomText(random, 12);
            const WordDifference difference = wordDifference(a, b);
            const QStringList common = wordsOutside(a, difference.onlyA);
            QCOMPARE(wordsOutside(b, difference.onlyB), common);
            QCOMPARE(common.size(), longestInCommon(wordsIn(a), wordsIn(b)));
        }
    }

    void whatIsTooLongDiffersBetweenItsCommonEnds()
    {
        const QString middleA = QStringLiteral("aye ").repeated(5000);
        const QString middleB = QStringLiteral("bee ").repeated(5000);
        const QString a = QStringLiteral("It was ") + middleA + QStringLiteral("today");
        const QString b = QStringLiteral("It was ") + middleB + QStringLiteral("today");
        const WordDifference difference = wordDifference(a, b);
        QVERIFY(!difference.isExact);
        QCOMPARE(difference.onlyA, (QList<Span>{{7, 7 + middleA.size() - 1}}));
        QCOMPARE(difference.onlyB, (QList<Span>{{7, 7 + middleB.size() - 1}}));
        QVERIFY(wordDifference(a, a).isExact);
        QVERIFY(wordDifference(a, a).isEmpty());
        QVERIFY(wordDifference(a, QStringLiteral("It was today")).isExact);
    }

    /// One's words are drawn with [ ], the other's with { }.
    void wordsThatOneHasTagged_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("onlyA");
        QTest::addColumn<QString>("onlyB");
        const auto row = [](const char *name, QStringView drawn, QStringView onlyA, QStringView onlyB) {
            QTest::newRow(name) << drawn.toString() << onlyA.toString() << onlyB.toString();
        };
        row("the same edges", u"[“{So it is},”] he said", u"“So it is,” he said", u"“So it is,” he said");
        row("longer at the end", u"[{It was useful,} and frank.]", u"It was useful, <and frank>.",
            u"It was useful, and frank.");
        row("they cross", u"[It {was useful] and frank}", u"<It> was useful and frank",
            u"It was useful <and frank>");
        row("nothing in common", u"[Putin] said {he} would", u"<Putin> said he would",
            u"Putin said <he> would");
        row("the same word elsewhere", u"{he} said [he] would", u"he said <he> would", u"<he> said he would");
        row("words between parts", u"[{“It was,”} he said, {“useful.”}]", u"“It was,” <he said>, “useful.”",
            u"“It was,” he said, “useful.”");
        row("half a word", u"[{half}way there]", u"<halfway there>", u"halfway there");
        row("a sign read aloud", u"[up {5}%]", u"<up> 5<%>", u"up 5%");
        row("one has nothing", u"[So it is]", u"<So it is>", u"So it is");
        row("two parts of one", u"[a {b] c [d} e]", u"<a> b c d <e>", u"a b <c> d e");
    }
    void wordsThatOneHasTagged()
    {
        QFETCH(QString, drawn);
        const auto without = [&drawn](QStringView signs) {
            QString rest = drawn;
            return rest.removeIf([signs](QChar c) { return signs.contains(c); });
        };
        const Picture first = readPicture(without(u"{}"));
        const Picture second = readPicture(without(u"[]"), u'{', u'}');
        const WordDifference difference = taggedDifference(first.text, first.spans, second.spans);
        QTEST(marked(first.text, difference.onlyA), "onlyA");
        QTEST(marked(first.text, difference.onlyB), "onlyB");
    }

    void nothingDiffersExactlyWhereTheEdgesAreTheSame()
    {
        QRandomGenerator random(test::seed());
        const QString letters = QStringLiteral("ab ,.“”-’");
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = 0; i < 24; ++i)
                text += letters.at(random.bounded(letters.size()));
            const QList<Quote> two = randomLayer(random, 2, int(text.size()));
            const QList<Span> &a = two.first().content;
            const QList<Span> &b = two.last().content;
            const WordDifference difference = taggedDifference(text, a, b);
            QVERIFY2(difference.isEmpty() == sameEdges(text, a, b), qPrintable(text));
            QCOMPARE(taggedDifference(text, b, a).onlyA, difference.onlyB);
            for (const QList<Span> &spans : {difference.onlyA, difference.onlyB}) {
                for (qsizetype i = 0; i < spans.size(); ++i)
                    QVERIFY(!spans[i].isEmpty() && (i == 0 || spans[i - 1].end < spans[i].start));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_WordDifference)
#include "tst_worddifference.moc"
