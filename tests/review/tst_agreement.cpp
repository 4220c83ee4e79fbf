#include "app/review/alignment.h"
#include "app/review/gamma.h"
#include "app/review/kappa.h"
#include "app/review/matching.h"
#include "app/review/spanscores.h"
#include "app/review/unitizing1995.h"
#include "tests/review/goldenvalues.h"
#include "tests/review/layers.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

/// The measures give what the literature prints (tests/data/agreement.json).
class tst_Agreement : public QObject {
    Q_OBJECT

private slots:
    void kappaAndItsKin_data() { rows("tables"); }
    void kappaAndItsKin()
    {
        QFETCH(QJsonObject, golden);
        const QJsonArray counts = golden.value(u"counts").toArray();
        Contingency table(counts.size());
        for (int first = 0; first < counts.size(); ++first) {
            for (int second = 0; second < counts.size(); ++second)
                table.add(first, second, counts[first][second].toInt());
        }
        const ChanceCorrected kappa = cohenKappa(table);
        expect(golden,
               {{"observed", kappa.observed},
                {"expected", kappa.expected},
                {"kappa", number(kappa.measure)},
                {"most_observed", number(cohenKappaMax(table)) * (1 - kappa.expected) + kappa.expected},
                {"kappa_max", number(cohenKappaMax(table))},
                {"pi", number(scottPi(table).measure)},
                {"pi_expected", scottPi(table).expected},
                {"S", number(bennettS(table).measure)},
                {"gwet_ac1", number(gwetAc1(table).measure)}});
    }

    void alphaOfRatingsWithGaps_data() { rows("ratings"); }
    void alphaOfRatingsWithGaps()
    {
        QFETCH(QJsonObject, golden);
        const QList<Ratings> items = itemsIn(golden);
        const int values = golden.value(u"values").toArray().size();
        const ChanceCorrected alpha = krippendorffAlpha(items, values);
        const auto squared = [](int one, int other) { return double((one - other) * (one - other)); };
        expect(golden, {{"alpha", number(alpha.measure)},
                        {"observed", alpha.observed},
                        {"expected", alpha.expected},
                        {"interval", number(krippendorffAlpha(items, values, squared).measure)},
                        {"pairable", pairable(items)}});
        const QJsonArray rest = golden.value(u"gives")[u"against_the_rest"].toArray();
        for (int value = 0; value < rest.size(); ++value) {
            QList<Ratings> either = items;
            for (Ratings &item : either) {
                for (int &rating : item)
                    rating = rating == value ? 1 : 0;
            }
            isNear(number(krippendorffAlpha(either, 2).measure), rest.at(value).toDouble(),
                   tolerance(golden));
        }
    }

    void alphaOfSets_data() { rows("sets"); }
    void alphaOfSets()
    {
        QFETCH(QJsonObject, golden);
        QList<NumberSet> sets;
        QList<Ratings> items;
        double equal = 0;
        double dice = 0;
        for (const QJsonValue &item : golden.value(u"items").toArray()) {
            Ratings ratings;
            for (const QJsonValue &set : item.toArray()) {
                const NumberSet numbers = ratingsIn(set);
                if (!sets.contains(numbers))
                    sets.append(numbers);
                ratings.append(int(sets.indexOf(numbers)));
            }
            items.append(ratings);
            equal += ratings.first() == ratings.last() ? 1 : 0;
            dice += diceIndex(sets.at(ratings.first()), sets.at(ratings.last()));
        }
        isNear(equal / double(items.size()), golden.value(u"equal").toDouble(), tolerance(golden));
        isNear(dice / double(items.size()), golden.value(u"dice").toDouble(), tolerance(golden));
        const QJsonObject gives = golden.value(u"gives").toObject();
        for (auto way = gives.begin(); way != gives.end(); ++way) {
            const ChanceCorrected alpha =
                krippendorffAlpha(items, sets.size(), distanceNamed(way.key(), sets));
            expectOf(way->toObject(),
                     {{"alpha", number(alpha.measure)},
                      {"observed", alpha.observed},
                      {"expected", alpha.expected}},
                     tolerance(golden));
            isNear(number(alpha.measure), golden.value(u"exactly")[way.key()].toDouble(), 1e-9);
        }
    }

    void kappaOfManyAnnotators_data() { rows("fleiss"); }
    void kappaOfManyAnnotators()
    {
        QFETCH(QJsonObject, golden);
        const ChanceCorrected kappa = fleissKappa(itemsIn(golden));
        expect(
            golden,
            {{"kappa", number(kappa.measure)}, {"observed", kappa.observed}, {"expected", kappa.expected}});
    }

    void alphaOfUnits()
    {
        const QJsonObject golden = goldenValues("units").at(0).toObject();
        UnitCoincidences coincidences;
        coincidences.add(golden.value(u"length").toInt(), annotatorsIn(golden));
        expect(golden, {{"u", number(coincidences.u())},
                        {"relevance", number(coincidences.relevance())},
                        {"labels", number(coincidences.labels())}});
        for (const QJsonValue &row : golden.value(u"labels").toArray()) {
            const UnitCoincidences::LabelAlpha label = coincidences.label(row[0].toInt());
            QCOMPARE(label.alpha.value.has_value(), !row[1].isNull());
            QCOMPARE(label.alpha.why.isEmpty(), !row[1].isNull());
            if (label.alpha.value)
                isNear(*label.alpha.value, row[1].toDouble(), tolerance(golden));
            isNear(label.coverage, row[2].toDouble(), tolerance(golden));
        }
    }

    void olderAlphaOfUnits_data() { rows("unitizing1995"); }
    void olderAlphaOfUnits()
    {
        QFETCH(QJsonObject, golden);
        const int length = golden.value(u"length").toInt();
        isNear(unitizingAlpha1995(length, stretched(golden, 1)).observed,
               golden.value(u"observed").toDouble(), 1e-5);
        // The finer the characters, the nearer the printed values, which are of lengths without them.
        for (const QJsonValue &row : golden.value(u"stretched").toArray()) {
            const double by = row[u"by"].toDouble();
            const ChanceCorrected alpha = unitizingAlpha1995(qsizetype(length * by), stretched(golden, by));
            isNear(alpha.observed, golden.value(u"observed").toDouble(), 1e-5);
            isNear(alpha.expected, row[u"expected"].toDouble(), 0.005);
            isNear(number(alpha.measure), row[u"alpha"].toDouble(), 0.02);
        }
    }

    void disorderOfThreeAnnotators()
    {
        const QJsonObject golden = goldenValues("units").at(1).toObject();
        const std::optional<Alignment> alignment = bestAlignment(annotatorsIn(golden));
        QVERIFY(alignment.has_value());
        expect(golden, {{"disorder", alignment->disorder}, {"unitary", double(alignment->unitary)}});
        const std::optional<Gamma> gamma =
            gammaOf(annotatorsIn(golden), golden.value(u"length").toInt(), 30, 1);
        QVERIFY(gamma && gamma->value.value);
        QVERIFY2(*gamma->value.value >= golden.value(u"gives")[u"gamma_from"].toDouble() &&
                     *gamma->value.value <= golden.value(u"gives")[u"gamma_to"].toDouble(),
                 QByteArray::number(*gamma->value.value).constData());
    }

    void precisionAndRecallOfCounts_data() { rows("scores"); }
    void precisionAndRecallOfCounts()
    {
        QFETCH(QJsonObject, golden);
        const QJsonObject gives = golden.value(u"gives").toObject();
        for (auto way = gives.begin(); way != gives.end(); ++way) {
            const PrecisionRecall scores = precisionRecall(countsIn(golden.value(u"counts")[way.key()]));
            for (const Measure &measure : {scores.precision, scores.recall, scores.f1})
                isNear(number(measure), way->toDouble(), tolerance(golden));
        }
    }

    void countsOfMatchedSpans_data() { rows("spans"); }
    void countsOfMatchedSpans()
    {
        QFETCH(QJsonObject, golden);
        const QList<LabelledUnit> reference = unitsIn(golden.value(u"reference"));
        const QList<LabelledUnit> other = unitsIn(golden.value(u"other"));
        const QList<Match> matches = matchQuotes(quotesOf(reference), quotesOf(other)).matches;
        QList<ScoredPair> pairs;
        for (const Match &match : matches) {
            const LabelledUnit &one = reference.at(match.a);
            const LabelledUnit &two = other.at(match.b);
            pairs.append({one.span == two.span, one.label == two.label});
        }
        const SpanScores scores =
            SpanScores::of(pairs, reference.size() - pairs.size(), other.size() - pairs.size());
        const QJsonValue gives = golden.value(u"gives");
        QCOMPARE(scores.strict, countsIn(gives[u"strict"]));
        QCOMPARE(scores.exact, countsIn(gives[u"exact"]));
        QCOMPARE(scores.partial, countsIn(gives[u"partial"]));
        QCOMPARE(scores.type, countsIn(gives[u"type"]));
    }

private:
    using Values = std::initializer_list<std::pair<const char *, double>>;

    static void rows(const char *list)
    {
        QTest::addColumn<QJsonObject>("golden");
        for (const QJsonValue &golden : goldenValues(list))
            QTest::newRow(qPrintable(golden[u"name"].toString())) << golden.toObject();
    }

    static double tolerance(const QJsonObject &golden) { return golden.value(u"tolerance").toDouble(); }

    static double number(const Measure &measure) { return measure.value.value_or(-99); }

    static void isNear(double actual, double expected, double tolerance)
    {
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1, not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
    }

    /// Holds whatever of `values` is in `gives`.
    static void expectOf(const QJsonObject &gives, Values values, double tolerance)
    {
        for (const auto &[name, actual] : values) {
            if (gives.contains(QLatin1String(name)))
                isNear(actual, gives.value(QLatin1String(name)).toDouble(), tolerance);
        }
    }
    static void expect(const QJsonObject &golden, Values values)
    {
        QVERIFY(!golden.value(u"gives").toObject().isEmpty());
        expectOf(golden.value(u"gives").toObject(), values, tolerance(golden));
        expectOf(golden.value(u"exactly").toObject(), values, 1e-9);
    }

    /// The annotators' spans in a text that many times as long.
    static QList<QList<CodePointSpan>> stretched(const QJsonObject &golden, double by)
    {
        QList<QList<CodePointSpan>> annotators;
        for (const QJsonValue &units : golden.value(u"annotators").toArray()) {
            annotators.append(QList<CodePointSpan>());
            for (const QJsonValue &unit : units.toArray())
                annotators.last().append({qsizetype(unit[0].toInt() * by), qsizetype(unit[1].toInt() * by)});
        }
        return annotators;
    }

    static double pairable(const QList<Ratings> &items)
    {
        double count = 0;
        for (const Ratings &item : items)
            count += item.size() < 2 ? 0 : double(item.size());
        return count;
    }

    static Distance distanceNamed(const QString &name, const QList<NumberSet> &sets)
    {
        using Function = double (*)(const NumberSet &, const NumberSet &);
        const QHash<QString, Function> functions{{QStringLiteral("masi"), masiDistance},
                                                 {QStringLiteral("jaccard"), jaccardDistance},
                                                 {QStringLiteral("dkpro_masi"), dkproMasiDistance},
                                                 {QStringLiteral("dkpro_set"), dkproSetDistance}};
        const Function function = functions.value(name);
        if (!function)
            return {};
        return [function, &sets](int one, int other) { return function(sets.at(one), sets.at(other)); };
    }

    static SpanCounts countsIn(const QJsonValue &list)
    {
        return {list[0].toInt(), list[1].toInt(), list[2].toInt(), list[3].toInt(), list[4].toInt()};
    }

    static QList<ComparedQuote> quotesOf(const QList<LabelledUnit> &units)
    {
        QList<Quote> quotes;
        for (const LabelledUnit &unit : units)
            quotes.append(quoteOf({{unit.span.start, unit.span.end}}, unit.label + 1));
        return comparedQuotes(quotes, plainText(1000));
    }
};

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
