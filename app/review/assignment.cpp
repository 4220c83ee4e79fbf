#include "app/review/assignment.h"

#include "app/review/disjointsets.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace pullquote {

namespace {

using Candidates = QList<Candidate>;
using Members = std::vector<qsizetype>;

bool byPlace(const Candidate &one, const Candidate &other)
{
    return std::tie(one.a, one.b) < std::tie(other.a, other.b);
}

/// Candidates by the groups that they link; `candidates` are sorted by place.
std::vector<Candidates> groupsOf(const Candidates &candidates)
{
    qsizetype first = 0;
    qsizetype second = 0;
    for (const Candidate &candidate : candidates) {
        first = std::max(first, candidate.a + 1);
        second = std::max(second, candidate.b + 1);
    }
    DisjointSets sets(first + second);
    for (const Candidate &candidate : candidates)
        sets.unite(candidate.a, first + candidate.b);
    std::vector<Candidates> groups;
    QList<qsizetype> numbers(first + second, -1);
    for (const Candidate &candidate : candidates) {
        qsizetype &number = numbers[sets.find(candidate.a)];
        if (number < 0) {
            number = qsizetype(groups.size());
            groups.emplace_back();
        }
        groups[size_t(number)].append(candidate);
    }
    return groups;
}

Members membersOf(const Candidates &group, qsizetype Candidate::*side)
{
    Members members;
    for (const Candidate &candidate : group)
        members.push_back(candidate.*side);
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

size_t placeOf(qsizetype member, const Members &members)
{
    return size_t(std::lower_bound(members.begin(), members.end(), member) - members.begin());
}

/// Shortest augmenting paths with potentials: `rows` are given one by one to the columns. What no candidate
/// links is worth nothing, so that whoever is left over costs nothing.
class Hungarian {
public:
    /// `costs` is rows x columns, with no more rows than columns.
    Hungarian(size_t rows, size_t columns, const std::vector<double> &costs)
        : m_columns(columns),
          m_costs(costs),
          m_rowOf(columns + 1, 0),
          m_rowPotential(rows + 1),
          m_columnPotential(columns + 1)
    {
        for (size_t row = 1; row <= rows; ++row)
            assign(row);
    }

    /// The row that a column got, or nothing (-1); both from 0.
    qsizetype rowOf(size_t column) const { return qsizetype(m_rowOf[column + 1]) - 1; }

private:
    // Rows and columns count from 1 inside; row 0 is nobody, column 0 is where the search begins.
    void assign(size_t row)
    {
        m_rowOf[0] = row;
        m_least.assign(m_columns + 1, std::numeric_limits<double>::infinity());
        m_isDone.assign(m_columns + 1, false);
        m_before.assign(m_columns + 1, 0);
        size_t column = 0;
        do {
            column = step(column);
        } while (m_rowOf[column] != 0);
        for (; column != 0; column = m_before[column])
            m_rowOf[column] = m_rowOf[m_before[column]];
    }

    /// Goes on from a column that is taken to the cheapest one that has not been visited.
    size_t step(size_t from)
    {
        m_isDone[from] = true;
        const size_t row = m_rowOf[from];
        const double *costs = m_costs.data() + (row - 1) * m_columns;
        size_t next = 0;
        double least = std::numeric_limits<double>::infinity();
        for (size_t column = 1; column <= m_columns; ++column) {
            if (m_isDone[column])
                continue;
            const double cost = costs[column - 1] - m_rowPotential[row] - m_columnPotential[column];
            if (cost < m_least[column]) {
                m_least[column] = cost;
                m_before[column] = from;
            }
            if (m_least[column] < least) {
                least = m_least[column];
                next = column;
            }
        }
        for (size_t column = 0; column <= m_columns; ++column) {
            if (m_isDone[column]) {
                m_rowPotential[m_rowOf[column]] += least;
                m_columnPotential[column] -= least;
            } else {
                m_least[column] -= least;
            }
        }
        return next;
    }

    size_t m_columns;
    const std::vector<double> &m_costs;
    std::vector<size_t> m_rowOf;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<double> m_least;
    std::vector<bool> m_isDone;
    std::vector<size_t> m_before;
};

void assignExactly(const Candidates &group, const Members &first, const Members &second, Candidates &pairs)
{
    const bool isTurned = first.size() > second.size();
    const Members &rows = isTurned ? second : first;
    const Members &columns = isTurned ? first : second;
    const auto placeIn = [&](const Candidate &candidate) {
        const size_t row = placeOf(isTurned ? candidate.b : candidate.a, rows);
        return row * columns.size() + placeOf(isTurned ? candidate.a : candidate.b, columns);
    };
    std::vector<double> costs(rows.size() * columns.size());
    for (const Candidate &candidate : group)
        costs[placeIn(candidate)] = -candidate.worth;
    const Hungarian assigned(rows.size(), columns.size(), costs);
    for (const Candidate &candidate : group) {
        const size_t place = placeIn(candidate);
        if (assigned.rowOf(place % columns.size()) == qsizetype(place / columns.size()))
            pairs.append(candidate);
    }
}

void assignGreedily(Candidates group, Candidates &pairs)
{
    std::stable_sort(group.begin(), group.end(),
                     [](const Candidate &one, const Candidate &other) { return one.worth > other.worth; });
    QSet<qsizetype> first;
    QSet<qsizetype> second;
    for (const Candidate &candidate : std::as_const(group)) {
        if (first.contains(candidate.a) || second.contains(candidate.b))
            continue;
        first.insert(candidate.a);
        second.insert(candidate.b);
        pairs.append(candidate);
    }
}

} // namespace

Assignment bestAssignment(QList<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), byPlace);
    Assignment assignment;
    for (const Candidates &group : groupsOf(candidates)) {
        if (group.size() == 1) {
            assignment.pairs.append(group.first());
            continue;
        }
        const Members first = membersOf(group, &Candidate::a);
        const Members second = membersOf(group, &Candidate::b);
        if (qsizetype(std::max(first.size(), second.size())) <= exactAssignmentLimit) {
            assignExactly(group, first, second, assignment.pairs);
        } else {
            ++assignment.greedyGroups;
            assignGreedily(group, assignment.pairs);
        }
    }
    std::sort(assignment.pairs.begin(), assignment.pairs.end(), byPlace);
    return assignment;
}

} // namespace pullquote
