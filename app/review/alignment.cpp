#include "app/review/alignment.h"

#include "app/review/assignment.h"
#include "app/review/overlaps.h"

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace pullquote {

namespace {

constexpr double positionWeight = 3;
constexpr double labelWeight = 1;
constexpr double alone = 1;
constexpr size_t mostSearched = 20;

double apart(const LabelledUnit &u, const LabelledUnit &v)
{
    const double moved = double(std::abs(u.span.start - v.span.start) + std::abs(u.span.end - v.span.end));
    const double position = moved / double(u.span.length() + v.span.length());
    return positionWeight * position * position + (u.label == v.label ? 0 : labelWeight);
}

QList<QList<CodePointSpan>> coverages(const QList<LabelledUnit> &units)
{
    QList<QList<CodePointSpan>> list;
    list.reserve(units.size());
    for (const LabelledUnit &unit : units)
        list.append({unit.span});
    return list;
}

/// Disorder not yet divided by the mean number of units.
Alignment alignTwo(const QList<LabelledUnit> &first, const QList<LabelledUnit> &second)
{
    QList<Candidate> candidates;
    for (const Overlap &overlap : overlapsOf(coverages(first), coverages(second))) {
        const double saved = 2 * alone - apart(first.at(overlap.a), second.at(overlap.b));
        if (saved > 0)
            candidates.append({overlap.a, overlap.b, saved});
    }
    const Assignment assignment = bestAssignment(std::move(candidates));
    Alignment alignment{double(first.size() + second.size()) * alone,
                        first.size() + second.size() - assignment.pairs.size(), assignment.greedyGroups};
    for (const Candidate &pair : assignment.pairs)
        alignment.disorder -= pair.worth;
    return alignment;
}

/// Tries all unitary alignments of the first unit that is left, then of the next; what is the best for a set
/// of units is found once.
class Search {
public:
    explicit Search(const QList<QList<LabelledUnit>> &annotators) : m_annotators(annotators.size())
    {
        for (qsizetype annotator = 0; annotator < annotators.size(); ++annotator) {
            for (const LabelledUnit &unit : annotators.at(annotator))
                m_units.push_back({unit, annotator});
        }
        m_best.resize(size_t(1) << m_units.size());
    }

    Alignment run()
    {
        const Best &all = best(quint32(m_best.size() - 1));
        return {all.disorder, all.unitary, 0};
    }

private:
    struct Owned {
        LabelledUnit unit;
        qsizetype annotator;
    };
    struct Best {
        double disorder = -1;
        qsizetype unitary = 0;
    };

    const Best &best(quint32 left)
    {
        if (left == 0) {
            m_best[0].disorder = 0;
        } else if (m_best[left].disorder < 0) {
            m_best[left].disorder = std::numeric_limits<double>::infinity();
            std::vector<size_t> chosen{size_t(std::countr_zero(left))};
            choose(left, chosen, quint32(1) << chosen.front());
        }
        return m_best[left];
    }

    /// Extends a unitary alignment by units of later annotators. Units are in the annotators' order.
    void choose(quint32 left, std::vector<size_t> &chosen, quint32 taken)
    {
        const Best &rest = best(left & ~taken);
        const Best here{unitaryDisorder(chosen) + rest.disorder, rest.unitary + 1};
        if (isBetter(here, m_best[left]))
            m_best[left] = here;
        for (size_t unit = chosen.back() + 1; unit < m_units.size(); ++unit) {
            const quint32 bit = quint32(1) << unit;
            if (!(left & bit) || m_units[unit].annotator == m_units[chosen.back()].annotator)
                continue;
            chosen.push_back(unit);
            choose(left, chosen, taken | bit);
            chosen.pop_back();
        }
    }

    /// Of equals the one with fewer unitary alignments.
    static bool isBetter(const Best &one, const Best &other)
    {
        constexpr double rounding = 1e-12;
        if (std::abs(one.disorder - other.disorder) > rounding)
            return one.disorder < other.disorder;
        return one.unitary < other.unitary;
    }

    double unitaryDisorder(const std::vector<size_t> &chosen) const
    {
        const double pairs = double(m_annotators * (m_annotators - 1)) / 2;
        const double full = double(chosen.size() * (chosen.size() - 1)) / 2;
        double sum = (pairs - full) * alone;
        for (size_t i = 0; i < chosen.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                sum += apart(m_units[chosen[i]].unit, m_units[chosen[j]].unit);
        }
        return sum / pairs;
    }

    qsizetype m_annotators;
    std::vector<Owned> m_units;
    std::vector<Best> m_best; ///< by the set of units that are left
};

} // namespace

std::optional<Alignment> bestAlignment(const QList<QList<LabelledUnit>> &annotators)
{
    qsizetype units = 0;
    for (const QList<LabelledUnit> &one : annotators)
        units += one.size();
    const bool isPair = annotators.size() == 2;
    if (units == 0 || annotators.size() < 2 || (!isPair && size_t(units) > mostSearched))
        return std::nullopt;
    Alignment alignment = isPair ? alignTwo(annotators.first(), annotators.last()) : Search(annotators).run();
    alignment.disorder *= double(annotators.size()) / double(units);
    return alignment;
}

} // namespace pullquote
