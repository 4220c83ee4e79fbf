#pragma once

#include <QList>

#include <numeric>
#include <utility>

namespace pullquote {

/// Which of `count` things belong together (union-find). Indexes from 0.
class DisjointSets {
public:
    explicit DisjointSets(qsizetype count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), qsizetype(0));
    }

    /// The one that stands for all of its set: the lowest.
    qsizetype find(qsizetype one)
    {
        while (m_parents.at(one) != one)
            one = m_parents[one] = m_parents.at(m_parents.at(one));
        return one;
    }

    void unite(qsizetype one, qsizetype other)
    {
        const auto [lower, upper] = std::minmax({find(one), find(other)});
        m_parents[upper] = lower;
    }

private:
    QList<qsizetype> m_parents;
};

} // namespace pullquote
