#include "app/review/updatedcases.h"

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

/// As inTextOrder() of the quotes.
bool isBefore(const ComparedQuote &one, const ComparedQuote &other)
{
    const Span first = one.extent(), second = other.extent();
    return first == second ? one.id < other.id : first < second;
}

/// A layer in which some quotes are others, and where those of before, and the new ones, stand now.
struct Layer {
    QList<ComparedQuote> quotes;
    QList<qsizetype> ofOld; ///< by the index of before; -1: not kept
    QList<qsizetype> ofNew; ///< by the index among the new ones

    Layer(QList<ComparedQuote> old, const QSet<QuoteId> &touched, QList<ComparedQuote> fresh)
        : ofOld(old.size(), -1), ofNew(fresh.size())
    {
        quotes.reserve(old.size() + fresh.size());
        qsizetype next = 0;
        const auto addNewBefore = [&](const ComparedQuote *end) {
            for (; next < fresh.size() && (!end || isBefore(fresh.at(next), *end)); ++next) {
                ofNew[next] = quotes.size();
                quotes.append(std::move(fresh[next]));
            }
        };
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (touched.contains(old.at(i).id))
                continue;
            addNewBefore(&old.at(i));
            ofOld[i] = quotes.size();
            quotes.append(std::move(old[i]));
        }
        addNewBefore(nullptr);
    }
};

/// Puts the groups of before that stay, and the new ones, in a row.
class Joining {
public:
    Joining(Layer a, Layer b) : m_a(std::move(a)), m_b(std::move(b)) {}

    UpdatedCases join(Cases old, Cases fresh)
    {
        m_result.cases.cases.reserve(old.cases.size() + fresh.cases.size());
        m_result.cases.groups.reserve(old.groups.size() + fresh.groups.size());
        qsizetype next = 0;
        const auto addNewBefore = [&](const CaseGroup *end) {
            for (; next < fresh.groups.size() &&
                   (!end || fresh.groups.at(next).extent.start < end->extent.start);
                 ++next)
                add(std::move(fresh.groups[next]), fresh.cases, m_a.ofNew, m_b.ofNew, true);
        };
        for (CaseGroup &group : old.groups) {
            if (!isKept(group))
                continue;
            addNewBefore(&group);
            add(std::move(group), old.cases, m_a.ofOld, m_b.ofOld, false);
        }
        addNewBefore(nullptr);
        m_result.cases.a = std::move(m_a.quotes);
        m_result.cases.b = std::move(m_b.quotes);
        m_result.cases.greedyGroups = fresh.greedyGroups;
        return std::move(m_result);
    }

private:
    /// Of a group all is touched, or nothing.
    bool isKept(const CaseGroup &group) const
    {
        return group.a.isEmpty() ? m_b.ofOld.at(group.b.first()) >= 0 : m_a.ofOld.at(group.a.first()) >= 0;
    }

    void add(CaseGroup group, const QList<Case> &cases, const QList<qsizetype> &ofA,
             const QList<qsizetype> &ofB, bool isNew)
    {
        const auto move = [](qsizetype index, const QList<qsizetype> &to) {
            return index < 0 ? index : to.at(index);
        };
        for (qsizetype &a : group.a)
            a = move(a, ofA);
        for (qsizetype &b : group.b)
            b = move(b, ofB);
        for (qsizetype &index : group.cases) {
            Case one = cases.at(index);
            one.group = m_result.cases.groups.size();
            one.a = move(one.a, ofA);
            one.b = move(one.b, ofB);
            m_result.before.append(isNew ? -1 : index);
            index = m_result.cases.cases.size();
            m_result.cases.cases.append(one);
        }
        m_result.cases.groups.append(std::move(group));
    }

    Layer m_a;
    Layer m_b;
    UpdatedCases m_result;
};

} // namespace

UpdatedCases updatedCases(Cases old, const QSet<QuoteId> &touched, const QList<ComparedQuote> &a,
                          const QList<ComparedQuote> &b)
{
    Q_ASSERT(old.greedyGroups == 0);
    Joining joining(Layer(std::move(old.a), touched, a), Layer(std::move(old.b), touched, b));
    return joining.join(std::move(old), casesOf(a, b));
}

} // namespace pullquote
