#include "app/review/assignment.h"
#include "app/review/matching.h"
#include "app/review/overlaps.h"
#include "tests/review/layers.h"
#include "tests/support/rounds.h"

#include <QTest>

#include <map>

using namespace pullquote;
using namespace pullquote::test;

namespace {

using Pairs = QList<std::pair<int, int>>;

qsizetype overlapLength(const QList<Span> &a, const QList<Span> &b)
{
    qsizetype length = 0;
    for (const Span one : a) {
        for (const Span other : b)
            length += std::max<qsizetype>(0, std::min(one.end, other.end) - std::max(one.start, other.start));
    }
    return length;
}

Pairs match(const QList<Quote> &a, const QList<Quote> &b)
{
    const QString text = plainText(1000);
    Pairs pairs;
    for (const Match &match : matchQuotes(comparedQuotes(a, text), comparedQuotes(b, text)).matches)
        pairs.append({int(match.a), int(match.b)});
    return pairs;
}

/// The greatest total overlap of all ways to give what is left its match, by trying them all.
qsizetype greatestOverlap(const QList<ComparedQuote> &a, QList<ComparedQuote> b, qsizetype from = 0)
{
    if (from == a.size())
        return 0;
    qsizetype best = greatestOverlap(a, b, from + 1);
    for (qsizetype i = 0; i < b.size(); ++i) {
        const qsizetype length = overlapLength(a.at(from).content, b.at(i).content);
        if (length == 0)
            continue;
        QList<ComparedQuote> rest = b;
        rest.removeAt(i);
        best = std::max(best, length + greatestOverlap(a, rest, from + 1));
    }
    return best;
}

} // namespace

class tst_Matching : public QObject {
    Q_OBJECT

private slots:
    void theSameWordsAndSpeakerComeFirst()
    {
        QCOMPARE(
            match({quoteOf({{0, 9}}, 1), quoteOf({{0, 9}}, 2)}, {quoteOf({{0, 9}}, 2), quoteOf({{0, 9}}, 1)}),
            (Pairs{{0, 1}, {1, 0}}));
    }

    void theSameWordsComeBeforeMoreOverlap()
    {
        // The long one overlaps both; the short ones are the same.
        QCOMPARE(
            match({quoteOf({{0, 90}}), quoteOf({{10, 40}})}, {quoteOf({{10, 40}}, 1), quoteOf({{60, 70}})}),
            (Pairs{{0, 1}, {1, 0}}));
    }

    void theGreatestOverlapInAllWins()
    {
        // 0 fits 1 best, but then 1 would have nobody.
        QCOMPARE(match({quoteOf({{0, 20}}), quoteOf({{12, 30}})}, {quoteOf({{0, 8}}), quoteOf({{5, 25}})}),
                 (Pairs{{0, 0}, {1, 1}}));
    }

    void partsAddUp()
    {
        const QList<Quote> parts{quoteOf({{0, 10}, {20, 30}})};
        QCOMPARE(match(parts, {quoteOf({{2, 14}}), quoteOf({{5, 10}, {22, 30}})}), (Pairs{{0, 1}}));
        QCOMPARE(match(parts, {quoteOf({{12, 18}})}), Pairs()); // in the gap
    }

    void equalsGoByPositionThenId()
    {
        QCOMPARE(match({quoteOf({{0, 10}})}, {quoteOf({{0, 4}}), quoteOf({{6, 10}})}), (Pairs{{0, 0}}));
        QCOMPARE(match({quoteOf({{0, 4}}), quoteOf({{6, 10}})}, {quoteOf({{0, 10}})}), (Pairs{{0, 0}}));
        const QList<Quote> twins{quoteOf({{0, 9}}), quoteOf({{0, 9}}), quoteOf({{0, 9}})};
        QCOMPARE(match(twins, twins), (Pairs{{0, 0}, {1, 1}, {2, 2}}));
        QCOMPARE(match({twins.at(0), twins.at(1)}, {quoteOf({{1, 9}}), quoteOf({{1, 9}})}),
                 (Pairs{{0, 0}, {1, 1}}));
    }

    void joinedSpeakersAreOne()
    {
        const Redirects redirects{{numbered<SpeakerId>(2).uuid(), numbered<SpeakerId>(1).uuid()}};
        const QList<Quote> a{quoteOf({{0, 9}}, 1)};
        const QList<Quote> b{quoteOf({{0, 9}}, 3), quoteOf({{0, 9}}, 2)};
        const QString text = plainText(10);
        QCOMPARE(matchQuotes(comparedQuotes(a, text, redirects), comparedQuotes(b, text, redirects)).matches,
                 (QList<Match>{{0, 1}}));
    }

    void aRandomMatchingIsAsGoodAsAnyOther()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 400; ++round) {
            const QString text = plainText(60);
            const auto layer = [&] {
                return comparedQuotes(randomLayer(random, int(random.bounded(7)), 60), text);
            };
            const QList<ComparedQuote> a = layer();
            const QList<ComparedQuote> b = layer();
            checkMatching(a, b, matchQuotes(a, b).matches);
        }
    }

    void overlapsAndGroupsAreWhatComparingAllWithAllFinds()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 200; ++round) {
            QList<Coverage> a;
            QList<Coverage> b;
            for (const Quote &quote : randomLayer(random, int(random.bounded(20)), 120))
                a.append(quote.content);
            for (const Quote &quote : randomLayer(random, int(random.bounded(20)), 120))
                b.append(quote.content);
            std::map<std::pair<qsizetype, qsizetype>, qsizetype> naive;
            for (qsizetype i = 0; i < a.size(); ++i) {
                for (qsizetype j = 0; j < b.size(); ++j) {
                    if (const qsizetype length = overlapLength(a.at(i), b.at(j)))
                        naive[{i, j}] = length;
                }
            }
            std::map<std::pair<qsizetype, qsizetype>, qsizetype> found;
            for (const Overlap &overlap : overlapsOf(a, b))
                found[{overlap.a, overlap.b}] = overlap.length;
            QCOMPARE(found, naive);
            checkGroups(a + b);
        }
    }

    void aThousandThatAllOverlapIsMatchedToo()
    {
        QList<Quote> a;
        QList<Quote> b;
        for (int i = 0; i < 1000; ++i) {
            a.append(quoteOf({{i, 9000 - i}}));
            b.append(quoteOf({{i, 8999 - i}}));
        }
        const QString text = plainText(9000);
        const Matching matching = matchQuotes(comparedQuotes(a, text), comparedQuotes(b, text));
        QCOMPARE(matching.greedyGroups, 1);
        QCOMPARE(matching.matches.size(), 1000);
        for (const Match &match : matching.matches)
            QCOMPARE(match.a, match.b);
    }

    void aGroupAtTheLimitIsExact()
    {
        // Greed takes (i + 1, i) for its 11 and leaves the first and the last alone; (i, i) is worth more in
        // all.
        const auto chain = [](qsizetype count) {
            QList<Candidate> candidates;
            for (qsizetype i = 0; i < count; ++i) {
                candidates.append({i, i, 10.95});
                if (i + 1 < count)
                    candidates.append({i + 1, i, 10.951});
            }
            return candidates;
        };
        const Assignment exact = bestAssignment(chain(exactAssignmentLimit / 2));
        QCOMPARE(exact.greedyGroups, 0);
        QCOMPARE(exact.pairs.size(), exactAssignmentLimit / 2);
        const Assignment greedy = bestAssignment(chain(exactAssignmentLimit / 2 + 1));
        QCOMPARE(greedy.greedyGroups, 1);
        QCOMPARE(greedy.pairs.size(), exactAssignmentLimit / 2);
    }

private:
    /// The rules one after the other, by trying all ways.
    void checkMatching(QList<ComparedQuote> a, QList<ComparedQuote> b, QList<Match> matches)
    {
        qsizetype total = 0;
        for (const bool withSpeaker : {true, false}) {
            const auto isAlike = [withSpeaker](const ComparedQuote &one, const ComparedQuote &other) {
                return one.edges == other.edges && (!withSpeaker || one.speakers == other.speakers);
            };
            removeAlike(a, b, matches, isAlike);
        }
        for (const Match &match : std::as_const(matches)) {
            const qsizetype length = overlapLength(a.at(match.a).content, b.at(match.b).content);
            QVERIFY(length > 0);
            total += length;
        }
        QCOMPARE(total, greatestOverlap(a, b));
    }

    /// Empties those of each layer that must match because they are alike, and takes their matches away.
    void removeAlike(QList<ComparedQuote> &a, QList<ComparedQuote> &b, QList<Match> &matches, auto isAlike)
    {
        for (qsizetype i = 0; i < a.size(); ++i) {
            for (qsizetype j = 0; j < b.size(); ++j) {
                if (a.at(i).content.isEmpty() || b.at(j).content.isEmpty() || !isAlike(a.at(i), b.at(j)))
                    continue;
                QVERIFY2(matches.removeOne(Match{i, j}), qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
                a[i] = {};
                b[j] = {};
            }
        }
    }

    void checkGroups(const QList<Coverage> &quotes)
    {
        const QList<qsizetype> groups = overlapGroups(quotes);
        QList<qsizetype> naive(quotes.size());
        std::iota(naive.begin(), naive.end(), 0);
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (overlapLength(quotes.at(i), quotes.at(j)) > 0)
                    std::replace(naive.begin(), naive.end(), qsizetype(naive.at(i)), qsizetype(naive.at(j)));
            }
        }
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QCOMPARE(groups.at(i) == groups.at(j), naive.at(i) == naive.at(j));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Matching)
#include "tst_matching.moc"
