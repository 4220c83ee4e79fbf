#include "app/review/alpha.h"

namespace pullquote {

namespace {

double apart(int one, int other, const Distance &distance)
{
    if (one == other)
        return 0;
    return distance ? distance(one, other) : 1;
}

/// Of the ordered pairs within an item, each weighted so that the item counts as often as it has values.
double disagreementIn(const Ratings &item, const Distance &distance)
{
    double sum = 0;
    for (qsizetype i = 0; i < item.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            sum += 2 * apart(item.at(i), item.at(j), distance);
    }
    return sum / double(item.size() - 1);
}

/// Σ n_c n_k δ²(c, k) over ordered pairs.
double disagreementOf(const QList<double> &counts, const Distance &distance)
{
    double sum = 0;
    if (!distance) {
        double all = 0;
        for (const double count : counts) {
            all += count;
            sum -= count * count;
        }
        return sum + all * all;
    }
    for (qsizetype c = 0; c < counts.size(); ++c) {
        for (qsizetype k = 0; k < c && counts.at(c) > 0; ++k) {
            if (counts.at(k) > 0)
                sum += 2 * counts.at(c) * counts.at(k) * distance(int(c), int(k));
        }
    }
    return sum;
}

} // namespace

ChanceCorrected krippendorffAlpha(const QList<Ratings> &items, qsizetype schemeSize, const Distance &distance,
                                  const Disagreement &disagreement)
{
    double observed = 0;
    double pairable = 0;
    QList<double> counts;
    for (const Ratings &item : items) {
        if (item.size() < 2)
            continue;
        observed += disagreementIn(item, distance);
        pairable += double(item.size());
        for (const int value : item) {
            counts.resize(std::max<qsizetype>(counts.size(), value + 1));
            ++counts[value];
        }
    }
    if (pairable == 0)
        return {Measure::undefined(Measure::Gap::NothingInCommon), 0, 0};
    observed /= pairable;
    const double sum = disagreement ? disagreement(counts) : disagreementOf(counts, distance);
    const double expected = sum / (pairable * (pairable - 1));
    if (expected > 0)
        return {Measure::of(1 - observed / expected), observed, expected};
    if (schemeSize > 1)
        return {Measure::of(1), observed, expected};
    return {Measure::undefined(Measure::Gap::OneCategoryKnown), observed, expected};
}

} // namespace pullquote
