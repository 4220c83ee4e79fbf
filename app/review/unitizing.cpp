#include "app/review/unitizing.h"

#include <algorithm>

namespace pullquote {

namespace {

/// 1 − observed/expected disagreement. What is expected is 0 only when there is nothing to confuse.
Measure corrected(double observed, double expected, double total)
{
    constexpr double rounding = 1e-9;
    if (expected <= rounding * total)
        return Measure::undefined(Measure::Gap::OneCategoryUsed);
    return Measure::of(1 - observed / expected);
}

} // namespace

void UnitCoincidences::addPair(const QList<LabelledUnit> &units, const QList<LabelledUnit> &others,
                               double weight, QList<double> &pairable)
{
    auto other = others.begin();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const LabelledUnit &unit = units.at(i);
        while (other != others.end() && other->span.end <= unit.span.start)
            ++other;
        for (auto facing = other; facing != others.end() && facing->span.start < unit.span.end; ++facing) {
            const qsizetype common =
                std::min(unit.span.end, facing->span.end) - std::max(unit.span.start, facing->span.start);
            pairable[i] += weight * double(common);
            if (facing->label == unit.label)
                m_labels[unit.label].agreeing += weight * double(common);
        }
    }
}

void UnitCoincidences::add(qsizetype length, const QList<QList<LabelledUnit>> &annotators)
{
    m_total += double(length) * double(annotators.size());
    const double weight = 1.0 / double(annotators.size() - 1);
    for (const QList<LabelledUnit> &units : annotators) {
        QList<double> pairable(units.size());
        for (const QList<LabelledUnit> &others : annotators) {
            if (&others != &units)
                addPair(units, others, weight, pairable);
        }
        for (qsizetype i = 0; i < units.size(); ++i) {
            Label &label = m_labels[units.at(i).label];
            const double unitLength = double(units.at(i).span.length());
            label.length += unitLength;
            label.squares += unitLength * unitLength;
            label.pairable += pairable.at(i);
            label.pairableSquares += pairable.at(i) * pairable.at(i);
        }
    }
}

double UnitCoincidences::sum(double Label::*field) const
{
    double result = 0;
    for (const Label &label : m_labels)
        result += label.*field;
    return result;
}

// Coincidences: a label meets itself `agreeing` times, another label or nothing `length − agreeing` times.
// What is not marked has as K its length, not a square (2016, eq. 5): it is no unit.

Measure UnitCoincidences::u() const
{
    const double marked = sum(&Label::length);
    const double blank = m_total - marked;
    const double blankAgreeing = blank - (marked - sum(&Label::pairable));
    const double pairs = m_total * m_total - sum(&Label::squares) - blank;
    if (marked <= 0 || pairs <= 0)
        return Measure::undefined(Measure::Gap::NoQuotes);
    double agreeingPairs = blank * blank - blank;
    for (const Label &label : m_labels)
        agreeingPairs += label.length * label.length - label.squares;
    const double observed = m_total - blankAgreeing - sum(&Label::agreeing);
    return corrected(observed, m_total - m_total * agreeingPairs / pairs, m_total);
}

Measure UnitCoincidences::relevance() const
{
    const double marked = sum(&Label::length);
    const double blank = m_total - marked;
    const double pairs = m_total * m_total - sum(&Label::squares) - blank;
    if (marked <= 0 || pairs <= 0)
        return Measure::undefined(Measure::Gap::NoQuotes);
    return corrected(marked - sum(&Label::pairable), m_total * blank * marked / pairs, m_total);
}

Measure UnitCoincidences::labels() const
{
    const double total = sum(&Label::pairable);
    const double pairs = total * total - sum(&Label::pairableSquares);
    if (total <= 0)
        return Measure::undefined(Measure::Gap::NoCommonCharacters);
    if (pairs <= 0)
        return corrected(0, 0, total);
    double agreeingPairs = 0;
    for (const Label &label : m_labels)
        agreeingPairs += label.pairable * label.pairable - label.pairableSquares;
    return corrected(total - sum(&Label::agreeing), total - total * agreeingPairs / pairs, total);
}

UnitCoincidences::LabelAlpha UnitCoincidences::label(int label) const
{
    const Label one = m_labels.value(label);
    const double total = sum(&Label::pairable);
    const double pairs = total * total - sum(&Label::pairableSquares);
    if (one.pairable <= 0 || pairs <= 0)
        return {Measure::undefined(Measure::Gap::NoCommonCharacters), 0};
    const double expected = total * (one.pairable * total - one.pairableSquares) / pairs;
    const double expectedAgreeing = total * (one.pairable * one.pairable - one.pairableSquares) / pairs;
    const double observed = (expected / one.pairable) * (one.pairable - one.agreeing);
    return {corrected(observed, expected - expectedAgreeing, total), one.pairable / one.length};
}

} // namespace pullquote
