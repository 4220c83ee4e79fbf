#include "app/review/standing.h"

namespace pullquote {

Standing StandingFinder::of(const Quote *left, const Quote *right) const
{
    const std::optional<Decision> decision = newestOn(left, right);
    if (!decision)
        return {};
    const QString why = whyOutdated(*decision, left, right);
    return {why.isEmpty() ? Standing::State::Decided : Standing::State::Outdated, decision->id, why};
}

std::optional<Decision> StandingFinder::standingOn(const Quote *left, const Quote *right) const
{
    std::optional<Decision> newest = newestOn(left, right);
    if (newest && !whyOutdated(*newest, left, right).isEmpty())
        newest.reset();
    return newest;
}

std::optional<Decision> StandingFinder::newestOn(const Quote *left, const Quote *right) const
{
    std::optional<Decision> newest;
    for (const Quote *quote : {left, right}) {
        for (const Decision &decision : quote ? m_source.decisionsOn(quote->id) : QList<Decision>()) {
            const bool isAboutIt = decision.annotator == m_reviewer && names(decision, quote->id);
            if (isAboutIt && !(newest && decision.created < newest->created))
                newest = decision;
        }
    }
    return newest;
}

/// Empty while the decision holds.
QString StandingFinder::whyOutdated(const Decision &decision, const Quote *left, const Quote *right) const
{
    for (const Quote *quote : {left, right}) {
        const QString why = quote ? whyChanged(decision, *quote) : QString();
        if (!why.isEmpty())
            return why;
    }
    for (QuoteId id : {decision.quote, decision.counterpart}) {
        const bool isHere = (left && left->id == id) || (right && right->id == id);
        if (!id.isNull() && !isHere) {
            if (const QString why = whyMissing(decision, id); !why.isEmpty())
                return why;
        }
    }
    const bool isGone = !decision.result.isNull() && !m_source.quote(decision.result);
    return isGone ? tr("What came of it was deleted since it was decided.") : QString();
}

/// Why one of the two is not what was decided on; empty where it is.
QString StandingFinder::whyChanged(const Decision &decision, const Quote &quote) const
{
    if (quote.id == decision.result)
        return {}; // also a copy that was not there before
    if (!names(decision, quote.id))
        return tr("%1’s quote was not there when this was decided.").arg(m_source.annotator(quote.annotator));
    const QString before = stateIn(decision, quote.id);
    const bool isSame = before.isEmpty() || before == Deciding::stateOf(quote, m_source.codePoints);
    return isSame ? QString()
                  : tr("%1 has changed the quote since it was decided.")
                        .arg(m_source.annotator(quote.annotator));
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
