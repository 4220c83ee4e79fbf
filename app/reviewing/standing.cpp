#include "app/reviewing/standing.h"

namespace pullquote {

namespace {

bool names(const Decision &decision, QuoteId id)
{
    return decision.quote == id || decision.counterpart == id;
}

} // namespace

StandingFinder::StandingFinder(const Session &session)
    : m_source{session.remarks(), session.article().codePoints(),
               [&session](QuoteId id) { return session.article().quote(id); },
               [&session](AnnotatorId id) { return session.catalogue().nameOf(id); }},
      m_reviewer(session.me().id)
{
}

Standing StandingFinder::of(const Quote *left, const Quote *right) const
{
    const std::optional<Decision> decision = newestOn(left, right);
    if (!decision)
        return {};
    const QString why = whyOutdated(*decision, left, right);
    return {why.isEmpty() ? Standing::State::Decided : Standing::State::Outdated, decision->id, why};
}

std::optional<Decision> StandingFinder::newestOn(const Quote *left, const Quote *right) const
{
    std::optional<Decision> newest;
    for (const Quote *quote : {left, right}) {
        if (!quote || !m_source.remarks.knows(quote->id))
            continue;
        for (const Decision &decision : m_source.remarks.decisionsOn(quote->id)) {
            const bool isAboutIt = decision.annotator == m_reviewer && names(decision, quote->id);
            if (isAboutIt && (!newest || newest->created <= decision.created))
                newest = decision;
        }
    }
    return newest;
}

/// Empty while the decision holds.
QString StandingFinder::whyOutdated(const Decision &decision, const Quote *left, const Quote *right) const
{
    for (const Quote *quote : {left, right}) {
        if (!quote)
            continue;
        if (!names(decision, quote->id))
            return tr("%1’s quote was not there when this was decided.")
                .arg(m_source.annotator(quote->annotator));
        const QString before = stateIn(decision, quote->id);
        if (quote->id != decision.result && !before.isEmpty() &&
            before != Deciding::stateOf(*quote, m_source.codePoints))
            return tr("%1 has changed the quote since it was decided.")
                .arg(m_source.annotator(quote->annotator));
    }
    for (QuoteId id : {decision.quote, decision.counterpart}) {
        const bool isHere = (left && left->id == id) || (right && right->id == id);
        if (!id.isNull() && !isHere) {
            if (const QString why = whyMissing(decision, id); !why.isEmpty())
                return why;
        }
    }
    return {};
}

/// Why one of the two that were decided on does not belong to the case now; empty where the decision took it
/// out.
QString StandingFinder::whyMissing(const Decision &decision, QuoteId missing) const
{
    if (const Quote *elsewhere = m_source.quote(missing))
        return tr("%1’s quote belongs to another case now.").arg(m_source.annotator(elsewhere->annotator));
    return decision.verdict == Decision::Verdict::Rejected
               ? QString() // the reviewer's own, which went with it
               : tr("One of the two quotes was deleted since it was decided.");
}

} // namespace pullquote
