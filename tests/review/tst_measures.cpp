#include "app/review/alignment.h"
#include "app/review/alpha.h"
#include "app/review/gamma.h"
#include "app/review/kappa.h"
#include "app/review/masisum.h"
#include "app/review/setdistance.h"
#include "app/review/spanscores.h"
#include "app/review/unitizing.h"
#include "app/review/unitizing1995.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

using Units = QList<LabelledUnit>;

/// Units that do not overlap, labels 0..2.
Units randomUnits(QRandomGenerator &random, int length)
{
    Units units;
    for (int at = int(random.bounded(5)); at < length;) {
        const int end = std::min(length, at + 1 + int(random.bounded(6)));
        units.append({{at, end}, int(random.bounded(3))});
        at = end + int(random.bounded(5));
    }
    return units;
}

/// Units of any place, that may overlap.
Units anyUnits(QRandomGenerator &random, int count, int length)
{
    Units units;
    for (int i = 0; i < count; ++i) {
        const int start = int(random.bounded(length - 1));
        units.append({{start, start + 1 + int(random.bounded(length - start))}, int(random.bounded(2))});
    }
    return units;
}

/// For each character the unit it is in, or -1.
QList<int> unitAt(const Units &units, int length)
{
    QList<int> at(length, -1);
    for (int i = 0; i < units.size(); ++i) {
        for (qsizetype offset = units.at(i).span.start; offset < units.at(i).span.end; ++offset)
            at[offset] = i;
    }
    return at;
}

/// u alpha and cu alpha of two annotators by walking over characters: all pairs of characters of both
/// annotators are what could coincide by chance, but for two of the same unit.
struct NaiveUnitizing {
    double u = 0;
    double labels = 0;

    NaiveUnitizing(const Units &a, const Units &b, int length)
    {
        struct Character {
            int label, unit;
        };
        QList<Character> all;
        QList<Character> common;
        double differing = 0;
        double differingInCommon = 0;
        const QList<int> unitsA = unitAt(a, length);
        const QList<int> unitsB = unitAt(b, length);
        for (int i = 0; i < length; ++i) {
            const int labelA = unitsA.at(i) < 0 ? -1 : a.at(unitsA.at(i)).label;
            const int labelB = unitsB.at(i) < 0 ? -1 : b.at(unitsB.at(i)).label;
            const Character one{labelA, labelA < 0 ? -1 : unitsA.at(i)};
            const Character other{labelB, labelB < 0 ? -1 : 1000 + unitsB.at(i)};
            all << one << other;
            differing += labelA != labelB ? 2 : 0;
            if (labelA >= 0 && labelB >= 0) {
                common << one << other;
                differingInCommon += labelA != labelB ? 2 : 0;
            }
        }
        u = 1 - (differing / all.size()) / byChance(all);
        labels = common.isEmpty() ? -9 : 1 - (differingInCommon / common.size()) / byChance(common);
    }

    static double byChance(const auto &characters)
    {
        double pairs = 0;
        double differing = 0;
        for (int i = 0; i < characters.size(); ++i) {
            for (int j = 0; j < characters.size(); ++j) {
                const bool sameUnit =
                    characters.at(i).unit >= 0 && characters.at(i).unit == characters.at(j).unit;
                if (sameUnit || (i == j && characters.at(i).unit < 0))
                    continue;
                ++pairs;
                differing += characters.at(i).label != characters.at(j).label ? 1 : 0;
            }
        }
        return differing / pairs;
    }
};

double apart(const LabelledUnit &u, const LabelledUnit &v)
{
    const double moved =
        std::abs(double(u.span.start - v.span.start)) + std::abs(double(u.span.end - v.span.end));
    const double position = moved / double(u.span.length() + v.span.length());
    return 3 * position * position + (u.label == v.label ? 0 : 1);
}

/// The least disorder of all ways to align two annotators; `cost` of two units that are so far apart.
double leastDisorder(const Units &a, Units b, double (*cost)(double), qsizetype from = 0)
{
    if (from == a.size())
        return double(b.size());
    double best = 1 + leastDisorder(a, b, cost, from + 1);
    for (qsizetype i = 0; i < b.size(); ++i) {
        Units rest = b;
        rest.removeAt(i);
        best = std::min(best, cost(apart(a.at(from), b.at(i))) + leastDisorder(a, rest, cost, from + 1));
    }
    return best;
}

} // namespace

class tst_Measures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_random.seed(test::seed()); }

    void whatIsNotDefinedSaysWhy()
    {
        const auto isUndefined = [](const Measure &measure) {
            return !measure.value && !measure.why.isEmpty();
        };
        Contingency none(3);
        Contingency one(3);
        one.add(1, 1, 5);
        QVERIFY(isUndefined(cohenKappa(none).measure));
        QVERIFY(isUndefined(cohenKappa(one).measure));
        QVERIFY(isUndefined(cohenKappaMax(one)));
        QVERIFY(isUndefined(scottPi(one).measure));
        QVERIFY(isUndefined(krippendorffAlpha({}, 3).measure));
        QVERIFY(isUndefined(krippendorffAlpha({{1}, {0}}, 3).measure));
        QVERIFY(isUndefined(krippendorffAlpha({{0, 0}}, 1).measure));
        QCOMPARE(krippendorffAlpha({{0, 0}}, 2).measure, Measure::of(1));
        QVERIFY(isUndefined(precisionRecall({0, 0, 0, 3, 0}).precision));
        QCOMPARE(precisionRecall({0, 0, 0, 3, 0}).f1, Measure::of(0));
        QVERIFY(isUndefined(precisionRecall({}).f1));
        UnitCoincidences blank;
        blank.add(10, {{}, {}});
        QVERIFY(isUndefined(blank.u()) && isUndefined(blank.labels()) && isUndefined(blank.label(0).alpha));
        UnitCoincidences full;
        full.add(10, {{{{0, 10}, 0}}, {{{0, 10}, 0}}});
        QVERIFY(isUndefined(full.u()) && isUndefined(full.relevance()) && isUndefined(full.labels()));
        QVERIFY(isUndefined(unitizingAlpha1995(10, {{}, {}}).measure));
        QCOMPARE(unitizingAlpha1995(10, {{{2, 5}}, {{2, 5}}}).measure, Measure::of(1));
        QVERIFY(isUndefined(gammaOf({{}, {}}, 10, 30, 1)->value));
        QVERIFY(isUndefined(gammaOf({{}, {}}, 0, 30, 1)->value));
    }

    void f1IsTheSameFromBothSides()
    {
        for (int round = 0; round < 100; ++round) {
            SpanCounts counts{below(9), below(9), below(9), below(9), below(9)};
            const PrecisionRecall there = precisionRecall(counts);
            std::swap(counts.missing, counts.spurious);
            const PrecisionRecall back = precisionRecall(counts);
            QCOMPARE(there.f1, back.f1);
            QCOMPARE(there.precision.value, back.recall.value);
        }
    }

    void masiLiesBetweenEqualAndDisjoint()
    {
        for (int round = 0; round < 500; ++round) {
            const NumberSet a = set();
            const NumberSet b = set();
            const double masi = masiDistance(a, b);
            QCOMPARE(masi, masiDistance(b, a));
            QVERIFY(masi >= 0 && masi <= 1);
            QVERIFY(masi >= jaccardDistance(a, b));
            QCOMPARE(masi == 0, a == b);
            QCOMPARE(masi == 1, diceIndex(a, b) == 0 && a != b);
        }
        QCOMPARE(masiDistance({1, 2}, {1}), 1 - 0.5 * 2 / 3);
        QCOMPARE(masiDistance({1, 2}, {2, 3}), 1 - 1.0 / 9);
    }

    void masiOfAllPairsIsWhatEachPairAddsUpTo()
    {
        for (int round = 0; round < 100; ++round) {
            QList<NumberSet> sets;
            QList<double> counts;
            for (int i = below(12); i >= 0; --i) {
                sets.append(set());
                counts.append(below(4));
            }
            if (round % 10 == 0)
                sets.last() = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}; // pair by pair
            double sum = 0;
            for (qsizetype a = 0; a < sets.size(); ++a) {
                for (qsizetype b = 0; b < sets.size(); ++b)
                    sum += counts.at(a) * counts.at(b) * masiDistance(sets.at(a), sets.at(b));
            }
            QVERIFY(qAbs(masiSum(sets, counts) - sum) < 1e-9);
        }
    }

    void unitizingIsWhatCountingCharactersGives()
    {
        for (int round = 0; round < 60; ++round) {
            const int length = 20 + int(below(40));
            const Units a = randomUnits(m_random, length);
            const Units b = randomUnits(m_random, length);
            UnitCoincidences coincidences;
            coincidences.add(length, {a, b});
            const NaiveUnitizing naive(a, b, length);
            QVERIFY(coincidences.u().value.has_value());
            QVERIFY(qAbs(*coincidences.u().value - naive.u) < 1e-9);
        }
    }

    void labelsAloneAreWhatCountingCommonCharactersGives()
    {
        // Both mark the same stretches, so that the pairable length of a unit is its length.
        for (int round = 0; round < 60; ++round) {
            const int length = 30 + int(below(40));
            const Units a = randomUnits(m_random, length);
            Units b = a;
            for (LabelledUnit &unit : b)
                unit.label = int(below(3));
            UnitCoincidences coincidences;
            coincidences.add(length, {a, b});
            const NaiveUnitizing naive(a, b, length);
            if (coincidences.labels().value)
                QVERIFY(qAbs(*coincidences.labels().value - naive.labels) < 1e-9);
        }
    }

    void textsInARowAreOneText()
    {
        const Units a = randomUnits(m_random, 50);
        const Units b = randomUnits(m_random, 50);
        UnitCoincidences apart;
        apart.add(50, {a, b});
        apart.add(50, {b, a});
        Units first = a;
        Units second = b;
        for (const LabelledUnit &unit : b)
            first.append({{unit.span.start + 50, unit.span.end + 50}, unit.label});
        for (const LabelledUnit &unit : a)
            second.append({{unit.span.start + 50, unit.span.end + 50}, unit.label});
        UnitCoincidences inARow;
        inARow.add(100, {first, second});
        QVERIFY(qAbs(*apart.u().value - *inARow.u().value) < 1e-12);
    }

    void sameUnitsAgreeEntirely()
    {
        const Units units{{{2, 9}, 0}, {{11, 17}, 1}, {{20, 30}, 0}};
        UnitCoincidences coincidences;
        coincidences.add(40, {units, units});
        QCOMPARE(coincidences.u(), Measure::of(1));
        QCOMPARE(coincidences.relevance(), Measure::of(1));
        QCOMPARE(coincidences.labels(), Measure::of(1));
        QCOMPARE(gammaOf({units, units}, 40, 30, 1)->value, Measure::of(1));
    }

    void movedUnitsAgreeLess()
    {
        const Units units{{{0, 10}, 0}, {{30, 40}, 1}, {{60, 70}, 0}};
        double u = 1;
        double gamma = 1;
        for (const int move : {2, 4, 8}) {
            Units moved = units;
            for (LabelledUnit &unit : moved)
                unit.span = {unit.span.start + move, unit.span.end + move};
            UnitCoincidences coincidences;
            coincidences.add(100, {units, moved});
            QVERIFY(*coincidences.u().value < u);
            u = *coincidences.u().value;
            const double next = *gammaOf({units, moved}, 100, 30, 1)->value.value;
            QVERIFY(next < gamma);
            gamma = next;
        }
    }

    void theAlignmentOfTwoIsTheBestOfAll()
    {
        for (int round = 0; round < 300; ++round) {
            const Units a = anyUnits(m_random, 1 + int(below(5)), 40);
            const Units b = anyUnits(m_random, int(below(6)), 40);
            const auto cost = [](double apart) { return apart; };
            const double expected = leastDisorder(a, b, cost) * 2 / double(a.size() + b.size());
            QVERIFY(qAbs(bestAlignment({a, b})->disorder - expected) < 1e-9);
        }
    }

    void theSearchForManyFindsTheBestToo()
    {
        for (int round = 0; round < 30; ++round) {
            const Units a = anyUnits(m_random, 1 + int(below(5)), 40);
            const Units b = anyUnits(m_random, int(below(6)), 40);
            // A third annotator who marked nothing is nothing twice in each unitary alignment.
            const auto cost = [](double apart) { return (apart + 2) / 3; };
            const double expected = leastDisorder(a, b, cost) * 3 / double(a.size() + b.size());
            QVERIFY(qAbs(bestAlignment({a, {}, b})->disorder - expected) < 1e-9);
        }
        QVERIFY(!bestAlignment({anyUnits(m_random, 10, 40), anyUnits(m_random, 11, 40), {}}).has_value());
    }

    void theSameSeedGivesTheSameGamma()
    {
        const QList<Units> annotators{randomUnits(m_random, 300), randomUnits(m_random, 300)};
        const std::optional<Gamma> once = gammaOf(annotators, 300, 30, 1);
        QCOMPARE(gammaOf(annotators, 300, 30, 1)->value, once->value);
        QVERIFY(gammaOf(annotators, 300, 30, 2)->value != once->value);
        QCOMPARE(once->samples, 30);
    }

    void gammaStopsWhenItIsTold()
    {
        const QList<Units> annotators{randomUnits(m_random, 300), randomUnits(m_random, 300)};
        qint64 heard = 0;
        const auto stop = [&heard](qint64 done, qint64 total) {
            heard = total;
            return done < 3;
        };
        QVERIFY(!gammaOf(annotators, 300, 30, 1, stop).has_value());
        QCOMPARE(heard, 30);
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    NumberSet set()
    {
        NumberSet numbers;
        for (int number = 0; number < 5; ++number) {
            if (below(2) == 0)
                numbers.append(number);
        }
        return numbers;
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(tst_Measures)
#include "tst_measures.moc"
