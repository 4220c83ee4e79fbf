#include "app/review/cases.h"
#include "tests/review/layers.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

Cases compare(const QList<Quote> &a, const QList<Quote> &b)
{
    const QString text = plainText(1000);
    return casesOf(comparedQuotes(a, text), comparedQuotes(b, text));
}

/// "type a b" of each case, with its group; - where nobody is.
QStringList told(const Cases &cases)
{
    const auto index = [](qsizetype i) { return i < 0 ? QStringLiteral("-") : QString::number(i); };
    QStringList list;
    for (const Case &one : cases.cases)
        list.append(
            QStringLiteral("%1: %2 %3 %4").arg(one.group).arg(word(one.type()), index(one.a), index(one.b)));
    return list;
}

Quote with(Quote quote, QuoteKind kind)
{
    quote.kind = kind;
    return quote;
}

} // namespace

class tst_Cases : public QObject {
    Q_OBJECT

private slots:
    void aCaseIsAPairOrOneAlone()
    {
        QCOMPARE(
            told(compare({quoteOf({{0, 9}}), quoteOf({{20, 29}})}, {quoteOf({{0, 9}}), quoteOf({{40, 49}})})),
            (QStringList{QStringLiteral("0: same 0 0"), QStringLiteral("1: only_a 1 -"),
                         QStringLiteral("2: only_b - 1")}));
    }

    void oneAgainstTwoIsOneCard()
    {
        const Cases cases = compare({quoteOf({{0, 30}})}, {quoteOf({{0, 10}}), quoteOf({{12, 30}})});
        QCOMPARE(told(cases), (QStringList{QStringLiteral("0: only_b - 0"), QStringLiteral("0: edges 0 1")}));
        QCOMPARE(cases.groups.size(), 1);
        QCOMPARE(cases.groups.first().extent, (Span{0, 30}));
        QCOMPARE(cases.groups.first().b, (QList<qsizetype>{0, 1}));
        QCOMPARE(cases.groups.first().cases, (QList<qsizetype>{0, 1}));
    }

    void quotesOfOneLayerThatOverlapAreOneCardToo()
    {
        QCOMPARE(told(compare({quoteOf({{0, 30}}), quoteOf({{5, 9}})}, {})),
                 (QStringList{QStringLiteral("0: only_a 0 -"), QStringLiteral("0: only_a 1 -")}));
    }

    void theFirstDifferenceNamesTheCase()
    {
        Quote one = quoteOf({{0, 9}}, 1);
        Quote other = with(quoteOf({{0, 9}}, 2), QuoteKind::Indirect);
        other.topics = {numbered<TopicId>(1)};
        const Case differing = compare({one}, {other}).cases.first();
        QCOMPARE(differing.type(), CaseType::Kind);
        QCOMPARE(words(differing.differs),
                 (QStringList{QStringLiteral("kind"), QStringLiteral("speaker"), QStringLiteral("topics")}));
        other.content = {{0, 8}};
        QCOMPARE(compare({one}, {other}).cases.first().type(), CaseType::Edges);
        other = one;
        other.topics = {numbered<TopicId>(1)};
        QCOMPARE(compare({one}, {other}).cases.first().type(), CaseType::Topics);
        QCOMPARE(compare({one}, {one}).cases.first().type(), CaseType::Same);
    }

    void theOrderOfSpeakersAndTopicsIsNoDifference()
    {
        Quote one = quoteOf({{0, 9}});
        one.speakers = {numbered<SpeakerId>(1), numbered<SpeakerId>(2)};
        one.topics = {numbered<TopicId>(2), numbered<TopicId>(1)};
        Quote other = one;
        std::reverse(other.speakers.begin(), other.speakers.end());
        std::reverse(other.topics.begin(), other.topics.end());
        QCOMPARE(compare({one}, {other}).cases.first().type(), CaseType::Same);
    }

    void whatIsRuledOutDiffersInKindOrIsNoCase()
    {
        const Quote quote = quoteOf({{0, 9}}, 1);
        const Quote ruledOut = with(quoteOf({{0, 7}}), QuoteKind::NotAQuote);
        QCOMPARE(told(compare({quote}, {ruledOut})), (QStringList{QStringLiteral("0: kind 0 0")}));
        QCOMPARE(words(compare({ruledOut}, {quote}).cases.first().differs),
                 (QStringList{QStringLiteral("kind")}));
        QVERIFY(compare({ruledOut}, {}).cases.isEmpty());
        QVERIFY(compare({}, {ruledOut}).groups.isEmpty());
        QCOMPARE(told(compare({ruledOut}, {with(quoteOf({{0, 7}}, 2), QuoteKind::NotAQuote)})),
                 (QStringList{QStringLiteral("0: same 0 0")}));
        QCOMPARE(told(compare({ruledOut}, {with(quoteOf({{0, 9}}), QuoteKind::NotAQuote)})),
                 (QStringList{QStringLiteral("0: edges 0 0")}));
    }

    void eachQuoteIsInOneCaseAndOneGroup()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 100; ++round) {
            const Cases cases = compare(randomLayer(random, int(random.bounded(20)), 200),
                                        randomLayer(random, int(random.bounded(20)), 200));
            QList<qsizetype> a;
            QList<qsizetype> b;
            Span last;
            for (const CaseGroup &group : cases.groups) {
                QVERIFY(last < group.extent);
                last = group.extent;
                for (const qsizetype i : group.cases)
                    QCOMPARE(&cases.groups.at(cases.cases.at(i).group), &group);
                a += group.a;
                b += group.b;
            }
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            QList<qsizetype> all(cases.a.size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(a, all);
            all.resize(cases.b.size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(b, all);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
