#include "app/review/updatedcases.h"
#include "tests/review/layers.h"
#include "tests/support/rounds.h"

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

/// Everything of the cases, with the quotes by name.
QStringList entire(const Cases &cases)
{
    QStringList list;
    for (const QList<ComparedQuote> *layer : {&cases.a, &cases.b}) {
        for (const ComparedQuote &quote : *layer)
            list.append(quote.id.toString() + QString::number(int(quote.kind)));
        list.append(QStringLiteral("--"));
    }
    list += told(cases);
    for (const Case &one : cases.cases)
        list.append(words(one.differs).join(u' '));
    const auto row = [](const QList<qsizetype> &indexes) {
        QStringList texts;
        for (qsizetype index : indexes)
            texts.append(QString::number(index));
        return texts.join(u' ');
    };
    for (const CaseGroup &group : cases.groups)
        list.append(QStringLiteral("[%1, %2) %3 / %4 / %5")
                        .arg(QString::number(group.extent.start), QString::number(group.extent.end),
                             row(group.a), row(group.b), row(group.cases)));
    return list;
}

bool overlap(const Quote &one, const Quote &other)
{
    for (const Span span : one.content) {
        for (const Span against : other.content) {
            if (span.overlaps(against))
                return true;
        }
    }
    return false;
}

/// These, and what overlaps them in one of the lists, directly or by way of others.
QSet<QuoteId> around(QList<Quote> these, const QList<QList<Quote>> &layers)
{
    QSet<QuoteId> ids;
    for (const Quote &quote : std::as_const(these))
        ids.insert(quote.id);
    while (!these.isEmpty()) {
        const Quote quote = these.takeLast();
        for (const QList<Quote> &layer : layers) {
            for (const Quote &other : layer) {
                if (!ids.contains(other.id) && overlap(quote, other)) {
                    ids.insert(other.id);
                    these.append(other);
                }
            }
        }
    }
    return ids;
}

/// Takes some out, changes some, adds some; everything that was touched, as it was and as it is.
QList<Quote> meddle(QRandomGenerator &random, QList<Quote> &layer, int length)
{
    QList<Quote> touched;
    const QList<Quote> others = randomLayer(random, 1 + int(random.bounded(3)), length);
    for (const Quote &other : others) {
        const qsizetype at = layer.isEmpty() ? -1 : random.bounded(int(layer.size()));
        const quint32 what = at < 0 ? 2 : random.bounded(3);
        if (what < 2)
            touched.append(layer.at(at));
        if (what == 0) {
            layer.removeAt(at);
        } else if (what == 1) {
            const QuoteId id = layer.at(at).id;
            layer[at] = other;
            layer[at].id = id;
            touched.append(layer.at(at));
        } else {
            layer.append(other);
            touched.append(other);
        }
    }
    return touched;
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

    void whatAChangeTouchesIsComparedAnewAndNothingElse()
    {
        QRandomGenerator random(test::seed());
        constexpr int length = 300;
        const QString text = plainText(length);
        for (int round = 0; round < 300; ++round) {
            QList<QList<Quote>> layers{randomLayer(random, int(random.bounded(25)), length),
                                       randomLayer(random, int(random.bounded(25)), length)};
            for (QList<Quote> &layer : layers) {
                for (Quote &quote : layer) {
                    if (random.bounded(5) == 0)
                        quote.kind = QuoteKind::NotAQuote;
                }
            }
            Cases cases = compare(layers[0], layers[1]);
            for (int step = 0; step < 5; ++step) {
                const QList<Quote> changed = meddle(random, layers[int(random.bounded(2))], length);
                const QSet<QuoteId> touched = around(changed, layers);
                const auto those = [&](const QList<Quote> &layer) {
                    QList<Quote> list;
                    std::copy_if(layer.begin(), layer.end(), std::back_inserter(list),
                                 [&](const Quote &quote) { return touched.contains(quote.id); });
                    return comparedQuotes(list, text);
                };
                const Cases before = cases;
                const UpdatedCases updated =
                    updatedCases(std::move(cases), touched, those(layers[0]), those(layers[1]));
                cases = updated.cases;
                QCOMPARE(entire(cases), entire(compare(layers[0], layers[1])));
                QCOMPARE(updated.before.size(), cases.cases.size());
                for (qsizetype i = 0; i < cases.cases.size(); ++i) {
                    if (updated.before.at(i) < 0)
                        continue;
                    const Case &was = before.cases.at(updated.before.at(i));
                    const Case &now = cases.cases.at(i);
                    QCOMPARE(now.a < 0 ? QuoteId() : cases.a.at(now.a).id,
                             was.a < 0 ? QuoteId() : before.a.at(was.a).id);
                    QCOMPARE(now.b < 0 ? QuoteId() : cases.b.at(now.b).id,
                             was.b < 0 ? QuoteId() : before.b.at(was.b).id);
                }
            }
        }
    }

    void eachQuoteIsInOneCaseAndOneGroup()
    {
        QRandomGenerator random(test::seed());
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
