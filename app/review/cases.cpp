#include "app/review/cases.h"

#include "app/review/matching.h"
#include "app/review/overlaps.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace pullquote {

namespace {

struct Named {
    Difference difference;
    CaseType type;
};
constexpr Named inOrder[] = {{Difference::Edges, CaseType::Edges},
                             {Difference::Kind, CaseType::Kind},
                             {Difference::Speaker, CaseType::Speaker},
                             {Difference::Topics, CaseType::Topics}};

QList<Case> matched(const Cases &cases, const Matching &matching)
{
    QList<Case> all;
    QList<bool> isFaced(cases.b.size(), false);
    qsizetype a = 0;
    const auto aloneUpTo = [&](qsizetype end) {
        for (; a < end; ++a) {
            if (!cases.a.at(a).isRuledOut())
                all.append({0, a, -1, {}});
        }
    };
    for (const Match &match : matching.matches) {
        aloneUpTo(match.a);
        all.append({0, match.a, match.b, differencesOf(cases.a.at(match.a), cases.b.at(match.b))});
        isFaced[match.b] = true;
        ++a;
    }
    aloneUpTo(cases.a.size());
    for (qsizetype b = 0; b < cases.b.size(); ++b) {
        if (!isFaced.at(b) && !cases.b.at(b).isRuledOut())
            all.append({0, -1, b, {}});
    }
    return all;
}

/// Where a case stands in the text, for their order.
auto place(const Case &one, const Cases &cases)
{
    const ComparedQuote &first = one.a >= 0 ? cases.a.at(one.a) : cases.b.at(one.b);
    Span extent = first.extent();
    if (one.isPair())
        extent = std::min(extent, cases.b.at(one.b).extent());
    return std::tuple(one.group, extent, one.a < 0, first.id);
}

/// Gives each case its group.
void group(Cases &cases)
{
    QList<Coverage> coverages;
    for (const Case &one : std::as_const(cases.cases)) {
        if (one.a >= 0)
            coverages.append(cases.a.at(one.a).content);
        if (one.b >= 0)
            coverages.append(cases.b.at(one.b).content);
    }
    // Two that face each other overlap: the group of either is the group of both.
    const QList<qsizetype> groups = overlapGroups(coverages);
    qsizetype next = 0;
    for (Case &one : cases.cases) {
        one.group = groups.at(next);
        next += one.isPair() ? 2 : 1;
    }
    std::sort(cases.cases.begin(), cases.cases.end(), [&cases](const Case &one, const Case &other) {
        return place(one, cases) < place(other, cases);
    });
}

void add(qsizetype index, const QList<ComparedQuote> &layer, QList<qsizetype> &members, Span &extent)
{
    if (index < 0)
        return;
    members.append(index);
    extent = extent.isEmpty() ? layer.at(index).extent() : extent.united(layer.at(index).extent());
}

void fillGroups(Cases &cases)
{
    if (!cases.cases.isEmpty())
        cases.groups.resize(cases.cases.constLast().group + 1);
    for (qsizetype i = 0; i < cases.cases.size(); ++i) {
        const Case &one = cases.cases.at(i);
        CaseGroup &group = cases.groups[one.group];
        group.cases.append(i);
        add(one.a, cases.a, group.a, group.extent);
        add(one.b, cases.b, group.b, group.extent);
    }
    for (CaseGroup &group : cases.groups) {
        std::sort(group.a.begin(), group.a.end());
        std::sort(group.b.begin(), group.b.end());
    }
}

} // namespace

CaseType Case::type() const
{
    if (!isPair())
        return b < 0 ? CaseType::OnlyA : CaseType::OnlyB;
    for (const Named &named : inOrder) {
        if (differs.testFlag(named.difference))
            return named.type;
    }
    return CaseType::Same;
}

Differences differencesOf(const ComparedQuote &a, const ComparedQuote &b)
{
    if (a.isRuledOut() != b.isRuledOut())
        return Difference::Kind;
    Differences differs;
    differs.setFlag(Difference::Edges, a.edges != b.edges);
    if (a.isRuledOut())
        return differs;
    differs.setFlag(Difference::Kind, a.kind != b.kind);
    differs.setFlag(Difference::Speaker, a.speakers != b.speakers);
    differs.setFlag(Difference::Topics, a.topics != b.topics);
    return differs;
}

Cases casesOf(QList<ComparedQuote> a, QList<ComparedQuote> b)
{
    const Matching matching = matchQuotes(a, b);
    Cases cases{std::move(a), std::move(b), {}, {}, matching.greedyGroups};
    cases.cases = matched(cases, matching);
    group(cases);
    fillGroups(cases);
    return cases;
}

QLatin1String word(CaseType type)
{
    switch (type) {
    case CaseType::Edges:
        return QLatin1String("edges");
    case CaseType::Kind:
        return QLatin1String("kind");
    case CaseType::Speaker:
        return QLatin1String("speaker");
    case CaseType::Topics:
        return QLatin1String("topics");
    case CaseType::OnlyA:
        return QLatin1String("only_a");
    case CaseType::OnlyB:
        return QLatin1String("only_b");
    case CaseType::Same:
        break;
    }
    return QLatin1String("same");
}

QStringList words(Differences differs)
{
    QStringList list;
    for (const Named &named : inOrder) {
        if (differs.testFlag(named.difference))
            list.append(word(named.type));
    }
    return list;
}

} // namespace pullquote
