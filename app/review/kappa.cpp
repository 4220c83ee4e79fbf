#include "app/review/kappa.h"

#include <algorithm>
#include <numeric>

namespace pullquote {

namespace {

/// (Ao − Ae)/(1 − Ae); `items` says whether there is anything to agree on.
ChanceCorrected corrected(double observed, double expected, double items)
{
    constexpr double rounding = 1e-12;
    if (items <= 0)
        return {Measure::undefined(Measure::Gap::NothingInCommon), 0, 0};
    if (expected > 1 - rounding)
        return {Measure::undefined(Measure::Gap::OneCategoryUsed), observed, expected};
    return {Measure::of((observed - expected) / (1 - expected)), observed, expected};
}

/// Σ over the categories of f(p1(c), p2(c)).
template <class Function>
double sum(const Contingency &table, Function function)
{
    double result = 0;
    for (qsizetype category = 0; category < table.categories() && table.total() > 0; ++category)
        result += function(table.ofFirst(category) / table.total(), table.ofSecond(category) / table.total());
    return result;
}

double observedAgreement(const Contingency &table)
{
    return table.total() > 0 ? table.agreeing() / table.total() : 0;
}

} // namespace

double Contingency::ofFirst(qsizetype category) const
{
    double result = 0;
    for (qsizetype other = 0; other < m_categories; ++other)
        result += count(category, other);
    return result;
}

double Contingency::ofSecond(qsizetype category) const
{
    double result = 0;
    for (qsizetype other = 0; other < m_categories; ++other)
        result += count(other, category);
    return result;
}

double Contingency::agreeing() const
{
    double result = 0;
    for (qsizetype category = 0; category < m_categories; ++category)
        result += count(category, category);
    return result;
}

ChanceCorrected cohenKappa(const Contingency &table)
{
    const double expected = sum(table, [](double first, double second) { return first * second; });
    return corrected(observedAgreement(table), expected, table.total());
}

Measure cohenKappaMax(const Contingency &table)
{
    const double greatest = sum(table, [](double first, double second) { return std::min(first, second); });
    return corrected(greatest, cohenKappa(table).expected, table.total()).measure;
}

ChanceCorrected scottPi(const Contingency &table)
{
    const double expected =
        sum(table, [](double first, double second) { return (first + second) * (first + second) / 4; });
    return corrected(observedAgreement(table), expected, table.total());
}

ChanceCorrected bennettS(const Contingency &table)
{
    return corrected(observedAgreement(table), 1.0 / double(table.categories()), table.total());
}

ChanceCorrected gwetAc1(const Contingency &table)
{
    const double spread = sum(table, [](double first, double second) {
        const double mean = (first + second) / 2;
        return mean * (1 - mean);
    });
    const double expected = table.categories() > 1 ? spread / double(table.categories() - 1) : 1;
    return corrected(observedAgreement(table), expected, table.total());
}

ChanceCorrected fleissKappa(const QList<QList<int>> &ratings)
{
    double observed = 0;
    QList<double> totals;
    for (const QList<int> &item : ratings) {
        const double raters = std::accumulate(item.begin(), item.end(), 0.0);
        totals.resize(std::max(totals.size(), item.size()));
        for (qsizetype category = 0; category < item.size(); ++category) {
            const double count = item.at(category);
            totals[category] += count;
            if (raters > 1)
                observed += count * (count - 1) / (raters * (raters - 1));
        }
    }
    const double all = std::accumulate(totals.begin(), totals.end(), 0.0);
    double expected = 0;
    for (const double total : std::as_const(totals))
        expected += all > 0 ? (total / all) * (total / all) : 0;
    return corrected(ratings.isEmpty() ? 0 : observed / double(ratings.size()), expected, all);
}

} // namespace pullquote
