#include "app/review/unitizing1995.h"

#include <algorithm>

namespace pullquote {

namespace {

using Units = QList<CodePointSpan>;

double squared(qsizetype number)
{
    return double(number) * double(number);
}

/// Units that overlap are as far apart as their ends; one in a gap of the other annotator by its length. The
/// first kind is counted from one side only.
double apart(const Units &units, const Units &others, bool countsOverlaps)
{
    double sum = 0;
    auto other = others.begin();
    for (const CodePointSpan unit : units) {
        while (other != others.end() && other->end <= unit.start)
            ++other;
        if (other == others.end() || other->start >= unit.end)
            sum += squared(unit.length());
        for (auto facing = other; countsOverlaps && facing != others.end() && facing->start < unit.end;
             ++facing)
            sum += squared(unit.start - facing->start) + squared(unit.end - facing->end);
    }
    return sum;
}

double observedIn(double length, const QList<Units> &annotators)
{
    double sum = 0;
    for (qsizetype i = 0; i < annotators.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            sum += apart(annotators.at(i), annotators.at(j), true) +
                   apart(annotators.at(j), annotators.at(i), false);
    }
    const double many = double(annotators.size());
    return 2 * sum / (many * (many - 1) * length * length);
}

/// What lies between the units of all annotators, the longest first.
QList<qsizetype> gapsIn(qsizetype length, const QList<Units> &annotators)
{
    QList<qsizetype> gaps;
    for (const Units &units : annotators) {
        qsizetype from = 0;
        for (const CodePointSpan unit : units) {
            gaps.append(unit.start - from);
            from = unit.end;
        }
        gaps.append(length - from);
    }
    gaps.removeAll(0);
    std::sort(gaps.begin(), gaps.end(), std::greater<>());
    return gaps;
}

double expectedIn(qsizetype length, const QList<Units> &annotators)
{
    QList<double> lengths;
    for (const Units &units : annotators) {
        for (const CodePointSpan unit : units)
            lengths.append(double(unit.length()));
    }
    std::sort(lengths.begin(), lengths.end(), std::greater<>());
    const QList<qsizetype> gaps = gapsIn(length, annotators);
    const double all = double(annotators.size()) * double(length);
    double places = all * (all - 1);
    double sum = 0;
    double room = 0; ///< of the gaps that are long enough
    qsizetype fitting = 0;
    for (const double l : std::as_const(lengths)) {
        for (; fitting < gaps.size() && double(gaps.at(fitting)) >= l; ++fitting)
            room += double(gaps.at(fitting)) + 1;
        sum += double(lengths.size() - 1) / 3 * (2 * l * l * l - 3 * l * l + l);
        sum += l * l * (room - l * double(fitting));
        places -= l * (l - 1);
    }
    return places > 0 ? 2 / double(length) * sum / places : 0;
}

} // namespace

ChanceCorrected unitizingAlpha1995(qsizetype length, const QList<QList<CodePointSpan>> &annotators)
{
    const bool isBlank =
        std::all_of(annotators.begin(), annotators.end(), [](const Units &units) { return units.isEmpty(); });
    if (isBlank)
        return {Measure::undefined(Measure::Gap::NoQuotes), 0, 0};
    const double observed = observedIn(double(length), annotators);
    const double expected = expectedIn(length, annotators);
    if (expected <= 0)
        return {Measure::undefined(Measure::Gap::OneCategoryUsed), observed, expected};
    return {Measure::of(1 - observed / expected), observed, expected};
}

} // namespace pullquote
