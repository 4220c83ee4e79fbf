#include "app/review/masisum.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace pullquote {

namespace {

constexpr qsizetype mostMembers = 12;

double pairByPair(const QList<NumberSet> &sets, const QList<double> &counts)
{
    double sum = 0;
    for (qsizetype a = 0; a < counts.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b)
            sum += 2 * counts.at(a) * counts.at(b) * masiDistance(sets.at(a), sets.at(b));
    }
    return sum;
}

/// How many ways there are to choose k of n.
double choose(qsizetype n, qsizetype k)
{
    double ways = 1;
    for (qsizetype i = 1; i <= k; ++i)
        ways = ways * double(n - k + i) / double(i);
    return ways;
}

/// Counts by three sizes: of one set, of another, and of what they share.
class SizeTable {
public:
    explicit SizeTable(qsizetype most) : m_width(most + 1), m_counts(size_t(m_width * m_width * m_width)) {}

    double &at(qsizetype sizeA, qsizetype sizeB, qsizetype shared)
    {
        return m_counts[size_t((sizeA * m_width + sizeB) * m_width + shared)];
    }

private:
    qsizetype m_width;
    std::vector<double> m_counts;
};

/// How often each subset occurs, by the size of the set that it is part of.
QHash<NumberSet, QList<double>> subsetsOf(const QList<NumberSet> &sets, const QList<double> &counts,
                                          qsizetype most)
{
    QHash<NumberSet, QList<double>> subsets;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const NumberSet &set = sets.at(i);
        for (quint32 chosen = 0; counts.at(i) > 0 && chosen < quint32(1) << set.size(); ++chosen) {
            NumberSet subset;
            for (qsizetype member = 0; member < set.size(); ++member) {
                if (chosen >> member & 1)
                    subset.append(set.at(member));
            }
            QList<double> &bySize = subsets[subset];
            bySize.resize(most + 1);
            bySize[set.size()] += counts.at(i);
        }
    }
    return subsets;
}

/// Pairs of sets by how large they are, and one for each subset of that size which both have.
SizeTable pairsWithSubset(const QHash<NumberSet, QList<double>> &subsets, qsizetype most)
{
    SizeTable pairs(most);
    for (auto subset = subsets.begin(); subset != subsets.end(); ++subset) {
        for (qsizetype a = 0; a <= most; ++a) {
            for (qsizetype b = 0; subset->at(a) > 0 && b <= most; ++b)
                pairs.at(a, b, subset.key().size()) += subset->at(a) * subset->at(b);
        }
    }
    return pairs;
}

/// Pairs that have so many members in common and no more.
double pairsSharing(qsizetype a, qsizetype b, qsizetype common, SizeTable &pairs)
{
    double exactly = 0;
    for (qsizetype shared = common; shared <= std::min(a, b); ++shared) {
        const double sign = (shared - common) % 2 == 0 ? 1 : -1;
        exactly += sign * choose(shared, common) * pairs.at(a, b, shared);
    }
    return exactly;
}

} // namespace

double masiSum(const QList<NumberSet> &sets, const QList<double> &counts)
{
    qsizetype most = 0;
    for (const NumberSet &set : sets)
        most = std::max(most, set.size());
    if (most > mostMembers)
        return pairByPair(sets, counts);
    SizeTable pairs = pairsWithSubset(subsetsOf(sets, counts, most), most);
    double sum = 0;
    for (qsizetype a = 0; a <= most; ++a) {
        for (qsizetype b = 0; b <= most; ++b) {
            for (qsizetype common = 0; common <= std::min(a, b); ++common)
                sum += pairsSharing(a, b, common, pairs) * masiDistance(double(a), double(b), double(common));
        }
    }
    return sum;
}

} // namespace pullquote
