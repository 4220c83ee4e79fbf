#include "app/review/gamma.h"

#include "app/review/alignment.h"

#include <algorithm>

namespace pullquote {

ShuffledContinua::ShuffledContinua(const QList<QList<LabelledUnit>> &annotators, qsizetype length,
                                   quint64 seed)
    : m_annotators(annotators), m_length(length), m_random(seed)
{
    qsizetype units = 0;
    qsizetype covered = 0;
    for (const QList<LabelledUnit> &one : annotators) {
        units += one.size();
        for (const LabelledUnit &unit : one)
            covered += unit.span.length();
    }
    const qsizetype half = units == 0 ? 0 : covered / (2 * units);
    m_leastDistance = std::min(half, length / (4 * std::max<qsizetype>(annotators.size(), 1)));
}

qsizetype ShuffledContinua::drawMove(const QList<qsizetype> &others)
{
    const auto isTooNear = [this](qsizetype move, qsizetype other) {
        const qsizetype distance = std::abs(move - other);
        return std::min(distance, m_length - distance) < m_leastDistance;
    };
    // The others leave at least half of the text free, so this ends soon.
    for (;;) {
        const auto move = qsizetype(m_random() % quint64(m_length));
        const bool isFree = std::none_of(others.begin(), others.end(),
                                         [&](qsizetype other) { return isTooNear(move, other); });
        if (isFree)
            return move;
    }
}

QList<QList<LabelledUnit>> ShuffledContinua::next()
{
    QList<QList<LabelledUnit>> shuffled = m_annotators;
    QList<qsizetype> moves;
    for (QList<LabelledUnit> &units : shuffled) {
        moves.append(drawMove(moves));
        for (LabelledUnit &unit : units) {
            const bool leaves = unit.span.start + moves.constLast() >= m_length;
            const qsizetype move = leaves ? moves.constLast() - m_length : moves.constLast();
            unit.span = {unit.span.start + move, unit.span.end + move};
        }
    }
    return shuffled;
}

std::optional<Gamma> gammaOf(const QList<QList<LabelledUnit>> &annotators, qsizetype length, int samples,
                             quint64 seed, const std::function<bool(qint64, qint64)> &goesOn)
{
    Gamma gamma{{}, 0, 0, samples, seed, 0};
    const std::optional<Alignment> real = bestAlignment(annotators);
    if (!real) {
        gamma.value = Measure::undefined(Measure::Gap::NoQuotes);
        return gamma;
    }
    gamma.observed = real->disorder;
    gamma.greedyGroups = real->greedyGroups;
    ShuffledContinua continua(annotators, length, seed);
    for (int sample = 0; sample < samples; ++sample) {
        if (goesOn && !goesOn(sample, samples))
            return std::nullopt;
        const std::optional<Alignment> random = bestAlignment(continua.next());
        gamma.expected += random->disorder / samples;
        gamma.greedyGroups += random->greedyGroups;
    }
    gamma.value = gamma.expected > 0 ? Measure::of(1 - gamma.observed / gamma.expected)
                                     : Measure::undefined(Measure::Gap::NoDisorder);
    return gamma;
}

} // namespace pullquote
