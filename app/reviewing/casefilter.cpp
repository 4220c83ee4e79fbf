#include "app/reviewing/casefilter.h"

#include <algorithm>

namespace pullquote {

bool isOfType(const Case &one, CaseType type)
{
    switch (type) {
    case CaseType::Edges:
        return one.differs.testFlag(Difference::Edges);
    case CaseType::Kind:
        return one.differs.testFlag(Difference::Kind);
    case CaseType::Speaker:
        return one.differs.testFlag(Difference::Speaker);
    case CaseType::Topics:
        return one.differs.testFlag(Difference::Topics);
    case CaseType::Same:
    case CaseType::OnlyA:
    case CaseType::OnlyB:
        break;
    }
    return one.type() == type;
}

bool CaseFilter::matches(const Case &one, const Cases &cases, Standing::State state) const
{
    if (undecidedOnly && state == Standing::State::Decided)
        return false;
    const auto isType = [&one](CaseType type) { return isOfType(one, type); };
    if (!types.isEmpty() && std::none_of(types.begin(), types.end(), isType))
        return false;
    const ComparedQuote *a = one.a < 0 ? nullptr : &cases.a.at(one.a);
    const ComparedQuote *b = one.b < 0 ? nullptr : &cases.b.at(one.b);
    const auto either = [a, b](const auto &has) { return (a && has(*a)) || (b && has(*b)); };
    return (speaker.isNull() ||
            either([this](const ComparedQuote &q) { return q.speakers.contains(speaker); })) &&
           (topic.isNull() || either([this](const ComparedQuote &q) { return q.topics.contains(topic); }));
}

} // namespace pullquote
