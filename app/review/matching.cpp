#include "app/review/matching.h"

#include "app/review/assignment.h"
#include "app/review/overlaps.h"

#include <algorithm>

namespace pullquote {

namespace {

/// Matches two layers step by step; what has found its match takes part no longer.
class Matcher {
public:
    Matcher(const QList<ComparedQuote> &a, const QList<ComparedQuote> &b)
        : m_a(a), m_b(b), m_isMatchedA(a.size(), false), m_isMatchedB(b.size(), false)
    {
    }

    /// Those that are alike in what `keyOf` says of them, the first with the first.
    template <class KeyOf>
    void matchAlike(KeyOf keyOf)
    {
        QHash<decltype(keyOf(m_a.first())), QList<qsizetype>> waiting;
        for (qsizetype b = m_b.size() - 1; b >= 0; --b) {
            if (!m_isMatchedB.at(b))
                waiting[keyOf(m_b.at(b))].append(b);
        }
        for (qsizetype a = 0; a < m_a.size(); ++a) {
            const auto found = m_isMatchedA.at(a) ? waiting.end() : waiting.find(keyOf(m_a.at(a)));
            if (found != waiting.end() && !found->isEmpty())
                match(a, found->takeLast());
        }
    }

    void matchOverlapping()
    {
        QList<Candidate> candidates;
        // A pair more decides between assignments of one overlap, so that both sides count the same.
        constexpr double unit = 2.0 * exactAssignmentLimit;
        for (const Overlap &overlap : overlapsOf(left(m_a, m_isMatchedA), left(m_b, m_isMatchedB)))
            candidates.append({overlap.a, overlap.b, double(overlap.length) * unit + 1});
        const Assignment assignment = bestAssignment(std::move(candidates));
        for (const Candidate &pair : assignment.pairs)
            match(pair.a, pair.b);
        m_matching.greedyGroups = assignment.greedyGroups;
    }

    Matching take()
    {
        std::sort(m_matching.matches.begin(), m_matching.matches.end(),
                  [](const Match &one, const Match &other) { return one.a < other.a; });
        return std::move(m_matching);
    }

private:
    void match(qsizetype a, qsizetype b)
    {
        m_isMatchedA[a] = true;
        m_isMatchedB[b] = true;
        m_matching.matches.append({a, b});
    }

    /// What is matched covers nothing, so that indexes stay.
    static QList<Coverage> left(const QList<ComparedQuote> &quotes, const QList<bool> &isMatched)
    {
        QList<Coverage> coverages(quotes.size());
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            if (!isMatched.at(i))
                coverages[i] = quotes.at(i).content;
        }
        return coverages;
    }

    const QList<ComparedQuote> &m_a;
    const QList<ComparedQuote> &m_b;
    QList<bool> m_isMatchedA;
    QList<bool> m_isMatchedB;
    Matching m_matching;
};

} // namespace

Matching matchQuotes(const QList<ComparedQuote> &a, const QList<ComparedQuote> &b)
{
    Matcher matcher(a, b);
    if (!a.isEmpty() && !b.isEmpty()) {
        matcher.matchAlike([](const ComparedQuote &quote) { return std::pair(quote.edges, quote.speakers); });
        matcher.matchAlike([](const ComparedQuote &quote) { return quote.edges; });
        matcher.matchOverlapping();
    }
    return matcher.take();
}

} // namespace pullquote
