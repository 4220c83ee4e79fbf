#include "app/review/agreementwords.h"
#include "app/review/casequestion.h"
#include "app/review/casewording.h"
#include "app/session/translations.h"
#include "tests/review/layers.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

using Of = CaseQuestion::Of;

namespace {

ComparisonScope scope()
{
    ComparisonScope scope;
    for (int number = 1; number <= 3; ++number) {
        Topic topic;
        topic.id = numbered<TopicId>(number);
        topic.name = QStringLiteral("Topic %1").arg(number);
        scope.topics.append(topic);
    }
    scope.speakerCount = 3;
    return scope;
}

QString drawn(const CountedText &sentence)
{
    QList<Span> spans;
    for (const CountedText::Number &number : sentence.numbers)
        spans.append(number.span);
    return drawPicture(sentence.text, spans);
}

} // namespace

/// A number of the agreement, and the cases behind it.
class tst_CaseQuestion : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
        m_random.seed(test::seed());
    }

    void thereAreAsManyCasesAsTheNumberSays()
    {
        for (int round = 0; round < 60; ++round) {
            const Comparison comparison = randomComparison(3);
            const Agreement all = comparison.agreement();
            const auto behind = [&](Of of) { return casesBehind(comparison.articles(), {of}); };
            QCOMPARE(behind(Of::All).places.size(), all.total());
            QCOMPARE(behind(Of::Both).places.size(), all.both);
            QCOMPARE(behind(Of::OnlyA).places.size(), all.onlyA);
            QCOMPARE(behind(Of::OnlyB).places.size(), all.onlyB);
            QCOMPARE(behind(Of::QuotesOfA).places.size(), all.both + all.onlyA);
            QCOMPARE(behind(Of::QuotesOfB).places.size(), all.both + all.onlyB);
            QCOMPARE(behind(Of::SameEdges).places.size(), all.sameEdges);
            QCOMPARE(behind(Of::SameKind).places.size(), all.kind.agree);
            QCOMPARE(behind(Of::SameSpeaker).places.size(), all.speaker.agree);
            QCOMPARE(behind(Of::SameTopics).places.size(), all.topics.agree);
            const auto isPart = [&](Of of, qint64 agree, qint64 total) {
                const CasesBehind cases = behind(of);
                return cases.places.size() == total && cases.places.size() - cases.disagreeing == agree;
            };
            QVERIFY(isPart(Of::Found, all.both, all.total()));
            QVERIFY(isPart(Of::Edges, all.sameEdges, all.both));
            QVERIFY(isPart(Of::Kinds, all.kind.agree, all.kind.of));
            QVERIFY(isPart(Of::Speakers, all.speaker.agree, all.speaker.of));
            QVERIFY(isPart(Of::Topics, all.topics.agree, all.topics.of));
            for (const Agreement::TopicKappa &topic : all.perTopic)
                QVERIFY(!casesBehind(comparison.articles(), {Of::Topic, topic.topic}).places.isEmpty());
        }
    }

    void everyMeasureHasItsCasesWhereThereAreAny()
    {
        const Comparison comparison = randomComparison(2);
        const AgreementWords words(QStringLiteral("Ann"), QStringLiteral("Bob"));
        for (const AgreementWords::Row &row : words.rows(comparison.agreement(), comparison.gamma(2)))
            QVERIFY2(!casesBehind(comparison.articles(), row.question).places.isEmpty(),
                     qPrintable(row.name));
    }

    void thoseThatDisagreeComeFirstAndEachPartInTextOrder()
    {
        const Comparison comparison = randomComparison(3);
        const CaseQuestion question{Of::Speakers};
        const CasesBehind behind = casesBehind(comparison.articles(), question);
        for (qsizetype i = 0; i < behind.places.size(); ++i) {
            const CasePlace place = behind.places[i];
            const Cases &cases = comparison.articles().at(place.article).cases;
            QCOMPARE(isDisagreement(question, cases, cases.cases.at(place.index)), i < behind.disagreeing);
            if (i == 0 || i == behind.disagreeing)
                continue;
            const CasePlace before = behind.places[i - 1];
            QVERIFY(before.article < place.article ||
                    (before.article == place.article && before.index < place.index));
        }
        QCOMPARE(casesBehind({}, question).places.size(), 0);
        for (const CasePlace place : casesBehind(comparison.articles(), {Of::All}, 1).places)
            QCOMPARE(place.article, 1);
    }

    void anArticleAloneHasTheSameCounts()
    {
        const Comparison comparison = randomComparison(3);
        qint64 both = 0;
        for (const ComparedArticle &article : comparison.articles()) {
            const Agreement in = comparison.agreementIn(article);
            both += in.both;
            QCOMPARE(in.both + in.onlyA, article.countA());
            QCOMPARE(in.both + in.onlyB, article.countB());
        }
        QCOMPARE(both, comparison.agreement().both);
    }

    void sentencesAndTheirNumbers_data()
    {
        QTest::addColumn<QList<Quote>>("a");
        QTest::addColumn<QList<Quote>>("b");
        QTest::addColumn<QStringList>("sentences");
        const Quote first = quoteOf({{0, 9}}, 1);
        const Quote other = quoteOf({{0, 8}}, 2);
        const Quote second = quoteOf({{20, 29}}, 1);
        const auto row = [](const char *name, const QList<Quote> &a, const QList<Quote> &b,
                            const QStringList &sentences) { QTest::newRow(name) << a << b << sentences; };
        row("nothing", {}, {}, {QStringLiteral("Neither 7 %1 nor Bob has a quote here.")});
        row("one alone", {first}, {},
            {QStringLiteral("Both found [0] of [1] quote."),
             QStringLiteral("[1] quote was found by 7 %1 only.")});
        row("the same", {first}, {first},
            {QStringLiteral("Both found [1] of [1] quote; of those [1] has the same edges, [1] the same "
                            "speaker, [1] the same kind, [1] the same topics.")});
        row("some", {first, second}, {other, quoteOf({{40, 49}}), quoteOf({{60, 69}})},
            {QStringLiteral("Both found [1] of [4] quotes; of those [0] have the same edges, [0] the same "
                            "speaker, [1] the same kind, [1] the same topics."),
             QStringLiteral("[1] quote was found by 7 %1 only."),
             QStringLiteral("[2] quotes were found by Bob only.")});
    }
    void sentencesAndTheirNumbers()
    {
        QFETCH(QList<Quote>, a);
        QFETCH(QList<Quote>, b);
        QFETCH(QStringList, sentences);
        Comparison comparison(scope());
        comparison.add({Article(), plainText(100), a, b});
        QStringList told;
        for (const CountedText &sentence :
             AgreementWords(QStringLiteral("7 %1"), QStringLiteral("Bob")).sentences(comparison.agreement()))
            told.append(drawn(sentence));
        QCOMPARE(told, sentences);
    }

    void aNumberInASentenceOpensAsManyCases()
    {
        for (int round = 0; round < 30; ++round) {
            const Comparison comparison = randomComparison(2);
            const AgreementWords words(QStringLiteral("12 monkeys"), QStringLiteral("%2"));
            for (const CountedText &sentence : words.sentences(comparison.agreement())) {
                for (const CountedText::Number &number : sentence.numbers)
                    QCOMPARE(sentence.text.mid(number.span.start, number.span.length()).toLongLong(),
                             casesBehind(comparison.articles(), number.question).places.size());
            }
        }
    }

    void gammaSaysHowItWasMade()
    {
        Gamma gamma;
        gamma.value = Measure::of(0.6666);
        gamma.samples = 30;
        gamma.seed = 1;
        QCOMPARE(AgreementWords::sentence(gamma), QStringLiteral("0.67 (30 samples, seed 1)"));
    }

    void aCaseInWords()
    {
        const QString text = QStringLiteral("“It was useful and frank,” he said.");
        Quote one = quoteOf({{0, 26}}, 1);
        Quote other = quoteOf({{1, 14}}, 2);
        other.topics = {numbered<TopicId>(1), numbered<TopicId>(2)};
        Quote alone = quoteOf({{27, 34}});
        alone.kind = QuoteKind::Indirect;
        const Cases cases = casesOf(comparedQuotes({one, alone}, text), comparedQuotes({other}, text));
        const CaseWording words({QStringLiteral("Ann"), QStringLiteral("Bob"),
                                 [](SpeakerId) { return QStringLiteral("V. Putin"); },
                                 [](TopicId topic) {
                                     return topic == numbered<TopicId>(1) ? QStringLiteral("Z")
                                                                          : QStringLiteral("a");
                                 }});
        const CaseInWords pair = words.inWords(cases, cases.cases.first(), text);
        QCOMPARE(pair.type, QStringLiteral("Edges, speaker, topics"));
        QCOMPARE(drawPicture(pair.a->words.words, pair.a->words.marks),
                 QStringLiteral("“It was useful [and frank],”"));
        QCOMPARE(drawPicture(pair.b->words.words, pair.b->words.marks), QStringLiteral("It was useful"));
        QCOMPARE(pair.b->topics, QStringLiteral("a, Z"));
        const CaseInWords single = words.inWords(cases, cases.cases.last(), text);
        QCOMPARE(single.type, QStringLiteral("Only Ann"));
        QVERIFY(!single.b);
        QCOMPARE(single.a->speakers, QStringLiteral("no speaker"));
        QCOMPARE(single.a->kind, QStringLiteral("indirect"));
    }

    /// What is tagged is drawn with [ ], what is marked in it with { }.
    void excerpts_data()
    {
        QTest::addColumn<QString>("tagged");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("excerpt");
        const QString long1 = QStringLiteral("[") + QStringLiteral("word ").repeated(40) +
                              QStringLiteral("{here} it is, and then more of it]");
        QTest::newRow("short") << QStringLiteral("He [said\n{so}] twice") << 200
                               << QStringLiteral("said {so}");
        QTest::newRow("parts") << QStringLiteral("[“So,”] he said, [“{it} is.”]") << 200
                               << QStringLiteral("“So,” … “{it} is.”");
        QTest::newRow("begins near the mark")
            << long1 << 53 << QStringLiteral("…word word word word word {here} it is, and then more of…");
        QTest::newRow("no marks") << QStringLiteral("[abcdefgh]") << 4 << QStringLiteral("abcd…");
        QTest::newRow("the mark is cut") << QStringLiteral("[{abcdefgh}]") << 4 << QStringLiteral("{abcd}…");
        QTest::newRow("whole graphemes")
            << QStringLiteral("[ab👩‍👩‍👧]") << 5 << QStringLiteral("ab…");
        QTest::newRow("nothing") << QStringLiteral("nothing") << 5 << QString();
    }
    void excerpts()
    {
        QFETCH(QString, tagged);
        QFETCH(int, limit);
        const auto without = [&tagged](QStringView signs) {
            QString rest = tagged;
            return rest.removeIf([signs](QChar c) { return signs.contains(c); });
        };
        const Picture words = readPicture(without(u"{}"));
        const Picture marks = readPicture(without(u"[]"), u'{', u'}');
        const MarkedExcerpt excerpt = markedExcerpt(words.text, words.spans, marks.spans, limit);
        QTEST(drawPicture(excerpt.words, excerpt.marks, u'{', u'}'), "excerpt");
    }

private:
    Comparison randomComparison(int articles)
    {
        Comparison comparison(scope());
        for (int i = 0; i < articles; ++i) {
            const auto layer = [this] {
                QList<Quote> quotes = randomLayer(m_random, 20, 300);
                for (Quote &quote : quotes) {
                    if (m_random.bounded(6) == 0)
                        quote.kind = QuoteKind::NotAQuote;
                }
                return quotes;
            };
            comparison.add({Article(), plainText(300), layer(), layer()});
        }
        return comparison;
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(tst_CaseQuestion)
#include "tst_casequestion.moc"
