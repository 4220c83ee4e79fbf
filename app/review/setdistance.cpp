#include "app/review/setdistance.h"

#include <algorithm>

namespace pullquote {

namespace {

double commonIn(const NumberSet &a, const NumberSet &b)
{
    double common = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (*one == *other) {
            ++common;
            ++one;
            ++other;
        } else if (*one < *other) {
            ++one;
        } else {
            ++other;
        }
    }
    return common;
}

double jaccard(double sizeA, double sizeB, double common)
{
    const double all = sizeA + sizeB - common;
    return all == 0 ? 1 : common / all;
}

/// How sets lie to each other, in thirds: 0 equal, 1 one holds the other, 2 they overlap, 3 nothing in
/// common.
int thirdsApart(double sizeA, double sizeB, double common)
{
    if (common == sizeA && common == sizeB)
        return 0;
    if (common == std::min(sizeA, sizeB))
        return 1;
    return common > 0 ? 2 : 3;
}

double jaccard(const NumberSet &a, const NumberSet &b)
{
    return jaccard(double(a.size()), double(b.size()), commonIn(a, b));
}

int thirdsApart(const NumberSet &a, const NumberSet &b)
{
    return thirdsApart(double(a.size()), double(b.size()), commonIn(a, b));
}

} // namespace

double jaccardDistance(const NumberSet &a, const NumberSet &b)
{
    return 1 - jaccard(a, b);
}

double masiDistance(const NumberSet &a, const NumberSet &b)
{
    return masiDistance(double(a.size()), double(b.size()), commonIn(a, b));
}

double masiDistance(double sizeA, double sizeB, double common)
{
    return 1 - jaccard(sizeA, sizeB, common) * (3 - thirdsApart(sizeA, sizeB, common)) / 3;
}

double dkproMasiDistance(const NumberSet &a, const NumberSet &b)
{
    return (1 - jaccard(a, b)) * thirdsApart(a, b) / 3;
}

double dkproSetDistance(const NumberSet &a, const NumberSet &b)
{
    return thirdsApart(a, b) / 3.0;
}

double diceIndex(const NumberSet &a, const NumberSet &b)
{
    const double sizes = double(a.size() + b.size());
    return sizes == 0 ? 0 : 2 * commonIn(a, b) / sizes;
}

} // namespace pullquote
