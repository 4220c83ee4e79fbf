#include "app/review/agreementwords.h"
#include "app/review/comparison.h"
#include "app/review/outermost.h"
#include "tests/review/layers.h"
#include "tests/support/rounds.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

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

Comparison compared(const QList<Quote> &a, const QList<Quote> &b, const QList<Decision> &decisions = {},
                    qsizetype length = 400)
{
    Comparison comparison(scope());
    comparison.add({Article(), plainText(length), a, b, decisions});
    return comparison;
}

QList<Measure> measuresOf(const Comparison &comparison)
{
    const Agreement all = comparison.agreement();
    QList<Measure> measures{
        all.found.precision,      all.found.recall, all.found.f1,   all.edgesF1,      all.kindKappa,
        all.speakerAlpha,         all.topicsAlpha,  all.quoteUnits, all.speakerUnits, all.speakerLabels,
        comparison.gamma()->value};
    for (const Agreement::TopicKappa &topic : all.perTopic)
        measures.append(topic.kappa);
    return measures;
}

/// Quotes that do not lie on each other, of all kinds.
QList<Quote> layerInARow(QRandomGenerator &random)
{
    QList<Quote> layer = randomLayer(random, 12, 30);
    for (qsizetype i = 0; i < layer.size(); ++i) {
        for (Span &part : layer[i].content)
            part = {part.start + 30 * i, part.end + 30 * i};
    }
    return layer;
}

Decision decisionOn(const Quote &quote, const QuoteId &counterpart, Decision::Verdict verdict)
{
    Decision decision;
    decision.quote = quote.id;
    decision.counterpart = counterpart;
    decision.verdict = verdict;
    return decision;
}

} // namespace

class tst_Comparison : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_random.seed(test::seed()); }

    void theSameLayerTwiceAgreesEntirely()
    {
        for (int round = 0; round < 20; ++round) {
            const QList<Quote> layer = randomLayer(m_random, 30, 400);
            const Comparison comparison = compared(layer, layer);
            for (const Case &one : comparison.articles().first().cases.cases)
                QCOMPARE(one.type(), CaseType::Same);
            for (const Measure &measure : measuresOf(comparison)) {
                QVERIFY(measure.value.has_value() != !measure.why.isEmpty());
                if (measure.value)
                    QCOMPARE(*measure.value, 1.0);
            }
            QCOMPARE(*comparison.agreement().found.f1.value, 1.0);
            QCOMPARE(*comparison.gamma()->value.value, 1.0);
        }
    }

    void whoIsTheReferenceOnlySwapsPrecisionAndRecall()
    {
        for (int round = 0; round < 20; ++round) {
            const QList<Quote> a = randomLayer(m_random, int(m_random.bounded(25)), 400);
            const QList<Quote> b = randomLayer(m_random, int(m_random.bounded(25)), 400);
            const Agreement there = compared(a, b).agreement();
            const Agreement back = compared(b, a).agreement();
            QCOMPARE(there.both, back.both);
            QCOMPARE(there.onlyA, back.onlyB);
            QCOMPARE(there.found.f1, back.found.f1);
            QCOMPARE(there.found.precision.value, back.found.recall.value);
            QCOMPARE(there.leftOut, back.leftOut);
        }
    }

    void everyNumberOpensItsCases()
    {
        for (int round = 0; round < 20; ++round) {
            const Comparison comparison =
                compared(randomLayer(m_random, 25, 400), randomLayer(m_random, 25, 400));
            const Agreement agreement = comparison.agreement();
            const auto count = [&](auto fits) {
                const QList<Case> &cases = comparison.articles().first().cases.cases;
                return std::count_if(cases.begin(), cases.end(), fits);
            };
            QCOMPARE(agreement.both, count([](const Case &one) { return one.isPair(); }));
            QCOMPARE(agreement.onlyA, count([](const Case &one) { return one.type() == CaseType::OnlyA; }));
            QCOMPARE(agreement.kind.of - agreement.kind.agree,
                     count([](const Case &one) { return one.differs.testFlag(Difference::Kind); }));
            QCOMPARE(agreement.speaker.of - agreement.speaker.agree,
                     count([](const Case &one) { return one.differs.testFlag(Difference::Speaker); }));
            QCOMPARE(agreement.topics.of - agreement.topics.agree,
                     count([](const Case &one) { return one.differs.testFlag(Difference::Topics); }));
            QCOMPARE(agreement.both - agreement.sameEdges,
                     count([](const Case &one) { return one.differs.testFlag(Difference::Edges); }));
        }
    }

    void aMovedLayerIsFoundButHasOtherEdges()
    {
        const QList<Quote> layer{quoteOf({{0, 20}}, 1), quoteOf({{50, 80}}, 2), quoteOf({{100, 140}}, 1)};
        QList<Quote> moved = layer;
        for (Quote &quote : moved)
            quote.content = {{quote.content.first().start + 5, quote.content.first().end + 5}};
        const Agreement agreement = compared(layer, moved).agreement();
        QCOMPARE(agreement.both, 3);
        QCOMPARE(agreement.sameEdges, 0);
        QCOMPARE(agreement.found.f1, Measure::of(1));
        QCOMPARE(agreement.edgesF1, Measure::of(0));
        QCOMPARE(agreement.speakerAlpha, Measure::of(1));
        QVERIFY(*agreement.quoteUnits.value < 1 && *agreement.quoteUnits.value > 0);
    }

    void articlesAddUp()
    {
        const QList<Quote> a = layerInARow(m_random);
        const QList<Quote> b = layerInARow(m_random);
        Comparison twice(scope());
        twice.add({Article(), plainText(400), a, b});
        twice.add({Article(), plainText(400), a, b});
        QCOMPARE(twice.articles().size(), 2);
        QCOMPARE(twice.agreement().both, 2 * compared(a, b).agreement().both);
        QCOMPARE(twice.agreement().found.f1, compared(a, b).agreement().found.f1);
        QVERIFY(twice.gamma()->value.value.has_value());
    }

    void outermostQuotesAreKept()
    {
        const auto kept = [](const QList<Quote> &layer) {
            const OutermostQuotes outermost = outermostQuotes(comparedQuotes(layer, plainText(100)));
            return std::pair(outermost.kept, outermost.leftOut);
        };
        const auto expected = [](const QList<qsizetype> &indexes, qsizetype leftOut) {
            return std::pair(indexes, leftOut);
        };
        QCOMPARE(kept({quoteOf({{0, 9}}), quoteOf({{0, 30}}), quoteOf({{12, 20}})}), expected({1}, 2));
        QCOMPARE(kept({quoteOf({{0, 9}, {20, 30}}), quoteOf({{12, 18}})}), expected({0, 1}, 0)); // in the gap
        QCOMPARE(kept({quoteOf({{0, 10}}), quoteOf({{9, 20}}), quoteOf({{19, 30}})}), expected({0, 2}, 1));
        QCOMPARE(kept({quoteOf({{0, 9}}), quoteOf({{0, 9}})}), expected({0}, 1));
        Quote ruledOut = quoteOf({{0, 30}});
        ruledOut.kind = QuoteKind::NotAQuote;
        QCOMPARE(kept({ruledOut, quoteOf({{0, 9}})}), expected({0}, 0));
        QCOMPARE(compared({quoteOf({{0, 30}}), quoteOf({{5, 9}})}, {quoteOf({{0, 30}})}).agreement().leftOut,
                 1);
    }

    void aVerdictIsOnExactlyThisPair()
    {
        const Quote a = quoteOf({{0, 9}});
        const Quote b = quoteOf({{0, 9}});
        const Quote alone = quoteOf({{20, 29}});
        using Verdict = Decision::Verdict;
        using Verdicts = QList<std::optional<Verdict>>;
        const auto verdicts = [&](const QList<Decision> &decisions) {
            Verdicts given;
            const Comparison comparison = compared({a, alone}, {b}, decisions);
            for (const auto &decision : comparison.articles().first().decisions)
                given.append(decision ? std::optional(decision->verdict) : std::nullopt);
            return given;
        };
        QCOMPARE(verdicts({}), (Verdicts{{}, {}}));
        QCOMPARE(verdicts({decisionOn(a, b.id, Verdict::Accepted)}), (Verdicts{Verdict::Accepted, {}}));
        QCOMPARE(verdicts({decisionOn(b, a.id, Verdict::Amended), decisionOn(alone, {}, Verdict::Rejected)}),
                 (Verdicts{Verdict::Amended, Verdict::Rejected}));
        QCOMPARE(verdicts({decisionOn(a, {}, Verdict::Accepted), decisionOn(alone, b.id, Verdict::Accepted)}),
                 (Verdicts{{}, {}}));
        QCOMPARE(verdicts({decisionOn(a, b.id, Verdict::Accepted), decisionOn(a, b.id, Verdict::Rejected)}),
                 (Verdicts{Verdict::Rejected, {}}));
    }

    void whatAReviewHasMadeEqualIsCounted()
    {
        const Quote a = quoteOf({{0, 10}}, 1), b = quoteOf({{0, 10}}, 1);
        const auto fromReview = [&](const QuoteId &quote, const QuoteId &result) {
            Decision decision =
                decisionOn(quote == a.id ? a : b, quote == a.id ? b.id : a.id, Decision::Verdict::Accepted);
            decision.result = result;
            const Comparison comparison = compared({a}, {b}, {decision});
            const Agreement agreement = comparison.agreement();
            QStringList said;
            for (const CountedText &sentence :
                 AgreementWords(QStringLiteral("Ann"), QStringLiteral("Bob")).sentences(agreement))
                said.append(sentence.text);
            const bool isSaid = said.join(u' ').contains(QStringLiteral("came of a review"));
            return isSaid == (agreement.fromReview > 0) ? agreement.fromReview : qint64(-1);
        };
        QCOMPARE(fromReview(a.id, b.id), 1); // Bob has taken Ann’s
        QCOMPARE(fromReview(b.id, b.id), 0); // Bob has kept his own
        QCOMPARE(fromReview(a.id, a.id), 0);
    }

    void whatNobodyNamedIsNotDefined()
    {
        const QList<Quote> layer{quoteOf({{0, 9}}), quoteOf({{20, 29}})};
        const Agreement agreement = compared(layer, layer).agreement();
        QVERIFY(!agreement.speakerAlpha.value && !agreement.speakerAlpha.why.isEmpty());
        QVERIFY(!agreement.topicsAlpha.value && !agreement.topicsAlpha.why.isEmpty());
        QVERIFY(!agreement.kindKappa.value); // all direct
        QVERIFY(agreement.perTopic.isEmpty());
        QCOMPARE(compared({}, {}).agreement().total(), 0);
        QVERIFY(!compared({}, {}).gamma()->value.value);
        QVERIFY(!compared({}, {}, {}, 0).gamma()->value.value);
    }

    void unitsAreCountedInCodePoints()
    {
        const QString plain = plainText(100);
        const QString face = QString::fromUcs4(U"\U0001F600").repeated(10) + plain;
        Comparison first(scope());
        first.add({Article(), plainText(10) + plain, {quoteOf({{10, 30}}, 1)}, {quoteOf({{15, 30}}, 1)}});
        Comparison second(scope());
        second.add({Article(), face, {quoteOf({{20, 40}}, 1)}, {quoteOf({{25, 40}}, 1)}});
        QCOMPARE(second.agreement().quoteUnits, first.agreement().quoteUnits);
        QCOMPARE(second.gamma()->value, first.gamma()->value);
    }

    void whatIsNotExactIsSaid()
    {
        QList<Quote> a;
        QList<Quote> b;
        for (int i = 0; i < 300; ++i) {
            a.append(quoteOf({{i, 1000 - i}}));
            b.append(quoteOf({{i, 999 - i}}));
        }
        const Comparison comparison = compared(a, b, {}, 1000);
        const Agreement agreement = comparison.agreement();
        QCOMPARE(agreement.greedyGroups, 1);
        const std::optional<Gamma> gamma = comparison.gamma(2);
        QVERIFY(gamma->greedyGroups > 0);
        const AgreementWords words(QStringLiteral("Ann"), QStringLiteral("Bob"));
        QCOMPARE(words.limits(agreement, gamma).size(), 2);
        const QList<CountedText> sentences = words.sentences(agreement, gamma);
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(sentences.at(2).text, words.limits(agreement, gamma).first());
        QCOMPARE(sentences.at(3).text, words.limits(agreement, gamma).last());
        QVERIFY(words.limits(compared({}, {}).agreement()).isEmpty());
    }

    void almostNothingIsNoNegativeZero()
    {
        Agreement agreement;
        agreement.kindKappa = Measure::of(-0.001);
        agreement.speakerAlpha = Measure::of(-0.009);
        const AgreementWords words(QStringLiteral("Ann"), QStringLiteral("Bob"));
        QCOMPARE(words.rows(agreement).at(5).value, QStringLiteral("0.00"));
        QCOMPARE(words.rows(agreement).at(7).value, QStringLiteral("-0.01"));
    }

    void wordsTellTheMeasuresOneByOne()
    {
        const QList<Quote> layer{quoteOf({{0, 9}}, 1), quoteOf({{20, 29}}, 2)};
        const Comparison comparison = compared(layer, {layer.first()});
        const AgreementWords words(QStringLiteral("Ann"), QStringLiteral("Bob"));
        const QList<CountedText> sentences = words.sentences(comparison.agreement(), comparison.gamma());
        QCOMPARE(sentences.size(), 2);
        QVERIFY(sentences.last().text.contains(QStringLiteral("Ann")));
        const QList<AgreementWords::Row> rows = words.rows(comparison.agreement(), comparison.gamma());
        QCOMPARE(rows.size(), 14);
        QCOMPARE(rows.at(1).value, QStringLiteral("0.50"));
        QCOMPARE(rows.at(6).value, QStringLiteral("100 % (1 of 1)"));
        QVERIFY(rows.at(5).value.startsWith(QStringLiteral("not defined: ")));
        QCOMPARE(words.rows(comparison.agreement()).size(), 13);
    }

private:
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
