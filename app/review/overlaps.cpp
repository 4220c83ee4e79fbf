#include "app/review/overlaps.h"

#include "app/review/disjointsets.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace pullquote {

namespace {

constexpr qsizetype manyOverlaps = 4'000'000;
constexpr qsizetype depth = 500;
constexpr qsizetype depthAmongMany = 16;

/// One span of one quote of the first or the second layer.
template <class Unit>
struct Piece {
    BasicSpan<Unit> span;
    quint32 quote;
    quint32 layer;
};

template <class Unit>
std::vector<Piece<Unit>> piecesOf(const QList<CoverageIn<Unit>> &layer, quint32 number,
                                  std::vector<Piece<Unit>> pieces = {})
{
    for (qsizetype quote = 0; quote < layer.size(); ++quote) {
        for (const BasicSpan<Unit> span : layer.at(quote))
            pieces.push_back({span, quint32(quote), number});
    }
    return pieces;
}

template <class Unit>
void sortByPlace(std::vector<Piece<Unit>> &pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Piece<Unit> &a, const Piece<Unit> &b) {
        return std::tie(a.span, a.layer, a.quote) < std::tie(b.span, b.layer, b.quote);
    });
}

/// Walks through both layers from the start of the text and finds each overlap at the later of two starts.
template <class Unit>
class Sweep {
public:
    QList<Overlap> run(const std::vector<Piece<Unit>> &pieces)
    {
        for (const Piece<Unit> &piece : pieces) {
            lookBack(piece, m_open[1 - piece.layer]);
            m_open[piece.layer].push_back(piece);
        }
        return merged();
    }

private:
    /// What has ended is dropped on the way: it is met once.
    void lookBack(const Piece<Unit> &piece, std::vector<Piece<Unit>> &open)
    {
        const qsizetype limit = m_found.size() < manyOverlaps ? depth : depthAmongMany;
        const auto hasEnded = [&piece](const Piece<Unit> &other) {
            return other.span.end <= piece.span.start;
        };
        auto from = open.end();
        for (qsizetype seen = 0; from != open.begin() && seen < limit;) {
            --from;
            if (hasEnded(*from))
                continue;
            ++seen;
            const qsizetype length = std::min(piece.span.end, from->span.end) - piece.span.start;
            const bool isFirst = piece.layer == 0;
            m_found.append(
                {isFirst ? piece.quote : from->quote, isFirst ? from->quote : piece.quote, length});
        }
        open.erase(std::remove_if(from, open.end(), hasEnded), open.end());
    }

    /// Quotes in parts overlap several times.
    QList<Overlap> merged()
    {
        std::sort(m_found.begin(), m_found.end(), [](const Overlap &one, const Overlap &other) {
            return std::tie(one.a, one.b) < std::tie(other.a, other.b);
        });
        QList<Overlap> result;
        result.reserve(m_found.size());
        for (const Overlap &overlap : std::as_const(m_found)) {
            if (!result.isEmpty() && result.constLast().a == overlap.a && result.constLast().b == overlap.b)
                result.last().length += overlap.length;
            else
                result.append(overlap);
        }
        return result;
    }

    std::array<std::vector<Piece<Unit>>, 2> m_open;
    QList<Overlap> m_found;
};

template <class Unit>
QList<Overlap> sweep(const QList<CoverageIn<Unit>> &a, const QList<CoverageIn<Unit>> &b)
{
    std::vector<Piece<Unit>> pieces = piecesOf<Unit>(b, 1, piecesOf<Unit>(a, 0));
    sortByPlace(pieces);
    return Sweep<Unit>().run(pieces);
}

} // namespace

QList<Overlap> overlapsOf(const QList<CoverageIn<Utf16Unit>> &a, const QList<CoverageIn<Utf16Unit>> &b)
{
    return sweep(a, b);
}

QList<Overlap> overlapsOf(const QList<CoverageIn<CodePointUnit>> &a,
                          const QList<CoverageIn<CodePointUnit>> &b)
{
    return sweep(a, b);
}

QList<qsizetype> overlapGroups(const QList<Coverage> &quotes)
{
    std::vector<Piece<Utf16Unit>> pieces = piecesOf<Utf16Unit>(quotes, 0);
    sortByPlace(pieces);
    DisjointSets sets(quotes.size());
    // Of all before a piece the one that reaches farthest overlaps it if any of them does.
    const Piece<Utf16Unit> *farthest = nullptr;
    for (const Piece<Utf16Unit> &piece : pieces) {
        if (farthest && farthest->span.overlaps(piece.span))
            sets.unite(farthest->quote, piece.quote);
        if (!farthest || piece.span.end > farthest->span.end)
            farthest = &piece;
    }
    QList<qsizetype> groups(quotes.size(), -1);
    qsizetype count = 0;
    const auto number = [&](qsizetype quote) {
        qsizetype &group = groups[sets.find(quote)];
        if (group < 0)
            group = count++;
        groups[quote] = group;
    };
    for (const Piece<Utf16Unit> &piece : pieces)
        number(piece.quote);
    for (qsizetype quote = 0; quote < quotes.size(); ++quote)
        number(quote); // one without content, which only a damaged file has
    return groups;
}

} // namespace pullquote
