#include "app/review/assignment.h"

#include "app/review/disjointsets.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
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

/// Shortest augmenting paths with potentials: rows are given one by one to the columns. What no candidate
/// links is worth nothing, so that whoever is left over costs nothing. Potentials change once a row, not once
/// a step (Jonker and Volgenant 1987): 500 by 500 that all overlap take a third of the time.
class Hungarian {
public:
    /// `costs` is rows x columns, with no more rows than columns.
    Hungarian(size_t rows, size_t columns, const std::vector<double> &costs)
        : m_columns(columns),
          m_costs(costs),
          m_rowOf(columns, nobody),
          m_rowPotential(rows),
          m_columnPotential(columns)
    {
        for (size_t row = 0; row < rows; ++row)
            assign(row);
    }

    /// Whether the column was given to this row.
    bool isAssigned(size_t row, size_t column) const { return m_rowOf[column] == row; }

private:
    static constexpr size_t nobody = size_t(-1);

    void assign(size_t row)
    {
        m_distance.assign(m_columns, std::numeric_limits<double>::infinity());
        m_before.assign(m_columns, nobody);
        m_left.resize(m_columns);
        std::iota(m_left.begin(), m_left.end(), size_t(0));
        m_visited.clear();
        double distance = 0;
        size_t column = nearest(row, nobody, distance);
        while (m_rowOf[column] != nobody) {
            m_visited.push_back(column);
            column = nearest(m_rowOf[column], column, distance);
        }
        changePotentials(row, distance);
        for (; m_before[column] != nobody; column = m_before[column])
            m_rowOf[column] = m_rowOf[m_before[column]];
        m_rowOf[column] = row;
    }

    /// Goes on from a row, which has the column `from`, to the nearest column that has not been visited; the
    /// first of equals.
    size_t nearest(size_t row, size_t from, double &distance)
    {
        const double *costs = m_costs.data() + row * m_columns;
        const double start = distance - m_rowPotential[row];
        auto next = m_left.begin();
        for (auto column = m_left.begin(); column != m_left.end(); ++column) {
            const double cost = start + costs[*column] - m_columnPotential[*column];
            if (cost < m_distance[*column]) {
                m_distance[*column] = cost;
                m_before[*column] = from;
            }
            if (m_distance[*column] < m_distance[*next])
                next = column;
        }
        const size_t column = *next;
        distance = m_distance[column];
        m_left.erase(next);
        return column;
    }

    void changePotentials(size_t row, double distance)
    {
        m_rowPotential[row] += distance;
        for (const size_t column : m_visited) {
            m_rowPotential[m_rowOf[column]] += distance - m_distance[column];
            m_columnPotential[column] -= distance - m_distance[column];
        }
    }

    size_t m_columns;
    const std::vector<double> &m_costs;
    std::vector<size_t> m_rowOf; ///< by column
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<double> m_distance; ///< from the row that is assigned, by column
    std::vector<size_t> m_before;   ///< the column visited before, by column
    std::vector<size_t> m_left;     ///< columns that have not been visited, ascending
    std::vector<size_t> m_visited;
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
        if (assigned.isAssigned(place / columns.size(), place % columns.size()))
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
        if (qsizetype(first.size() + second.size()) <= exactAssignmentLimit) {
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
