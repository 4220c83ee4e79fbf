#include "app/text/reportsearch.h"

#include <algorithm>

namespace pullquote {

ReportFind ReportSearch::best() const
{
    Find best;
    for (const Find &find : {colonBefore(), cueRightBefore(), behind(), dashBehind(), speechNounBehind(),
                             cueBefore(), cueAtEnd()})
        if (find.rank > best.rank)
            best = find;
    return best;
}

ReportFind ReportSearch::colonBefore() const
{
    const qsizetype colon = m_target - 1;
    if (!isKind(colon, TokenKind::Colon))
        return {};
    const auto whole = m_phrases.ending(colon - 1);
    if (whole && whole->first == m_phrases.first())
        return {clauseOf({}, whole, ClauseReason::Colon, 0.9), ColonBinds};
    const auto cues = cuesIn(m_phrases.first(), colon);
    for (auto cue = cues.crbegin(); cue != cues.crend(); ++cue) {
        const Find find = withCue(**cue, ColonBinds);
        if (find.clause.source)
            return find;
    }
    if (const Find noun = speechNounBefore(m_phrases.first()); noun.rank > 0)
        return {noun.clause, ColonBinds};
    if (const auto subject = m_phrases.mainSubject(m_phrases.first(), colon))
        return {clauseOf({}, subject, ClauseReason::Colon, 0.6), ColonBinds};
    return {};
}

/// "He said, “…”", "she told reporters: “…”", and "said Putin, “…”" where an interrupted quote goes on.
ReportFind ReportSearch::cueRightBefore() const
{
    const auto cues = cuesIn(m_phrases.first(), m_target);
    if (cues.isEmpty())
        return {};
    const Cue &cue = *cues.last();
    if (reporter(cues) != &cue)
        return {};
    qsizetype gap = m_target - 1;
    while (gap > cue.end && (isKind(gap, TokenKind::Comma) || is(gap, Word::Complementizer)))
        --gap;
    Find find = withCue(cue, RightBefore);
    if (!find.clause.source || find.rank < RightBefore)
        return {};
    if (gap == cue.end)
        return find;
    if (gap == m_target - 1)
        return {};
    if (find.clause.reason == ClauseReason::SubjectAfterCue &&
        find.clause.source->end >= m_tokens.at(gap).span.end)
        return find;
    const bool toSomebody = cue.kind == CueKind::Telling && gap - cue.end <= 6;
    constexpr qsizetype longest = 8;
    if (!toSomebody && (!is(cue.end + 1, Word::Preposition) || gap - cue.end > longest))
        return {};
    find.rank = toSomebody ? RightBehind : IntroducedBefore;
    return find;
}

/// “…,” said Putin; “…,” Putin said; “…,” according to Putin.
ReportFind ReportSearch::behind() const
{
    qsizetype at = m_target + 1;
    while (isKind(at, TokenKind::Comma) || isKind(at, TokenKind::Mark))
        ++at;
    const int rank = opensClause() ? RightBehind : BehindMixedWords;
    if (const Find find = accordingTo(at, rank); find.rank > 0)
        return find;
    if (isKind(at, TokenKind::Dash))
        ++at;
    for (const Cue *cue : cuesIn(at, m_phrases.last() + 1)) {
        for (qsizetype i = at; i < cue->first; ++i)
            if (isKind(i, TokenKind::Quotation) || isKind(i, TokenKind::Semicolon) ||
                isKind(i, TokenKind::Colon))
                return {};
        Find find = withCue(*cue, rank);
        const bool adjacent = find.clause.clause.start <= m_tokens.at(at).span.start || cue->passive;
        if (find.rank != rank || !adjacent)
            return {};
        if (!opensClause() && (!isComplete(*cue) || introducesAnother(*cue)) &&
            find.clause.reason == ClauseReason::SubjectBeforeCue)
            find.rank = BehindButGoesOn;
        return find;
    }
    return {};
}

ReportFind ReportSearch::dashBehind() const
{
    const qsizetype at = m_target + 1;
    if (!isKind(at, TokenKind::Dash))
        return {};
    const auto who = m_phrases.starting(at + 1);
    if (!who || (who->last < m_phrases.last() && isKind(who->last + 1, TokenKind::Word)))
        return {};
    return {clauseOf({}, who, ClauseReason::Dash, 0.8), BehindMixedWords};
}

ReportFind ReportSearch::lastAccordingToBefore() const
{
    for (qsizetype i = m_target - 1; i >= m_phrases.first(); --i)
        if (const Find find = accordingTo(i, Before); find.rank > 0)
            return find;
    return {};
}

/// "Putin stated that the two had a “…” meeting": the cue anywhere before in the sentence.
ReportFind ReportSearch::cueBefore() const
{
    const Cue *cue = reporter(cuesIn(m_phrases.first(), m_target));
    const qsizetype after = cue ? cue->end + 1 : m_phrases.first();
    const Find named = lastAccordingToBefore();
    if (const Find noun = speechNounBefore(after); noun.rank > named.rank)
        return noun;
    if (named.rank > 0 && (!cue || named.clause.cue->start > cue->span(m_tokens).start))
        return named;
    if (!cue)
        return {};
    Find find = withCue(*cue, inEarlierSubordinate(*cue) ? OtherClause : Before);
    if (find.rank == OtherClause)
        find.clause.weight /= 2;
    return find;
}

/// "The “…” plan will fail, Putin said.", "…, according to Putin."
ReportFind ReportSearch::cueAtEnd() const
{
    const int rank = is(m_phrases.first(), Word::Subordinator) ? AtEndOfSubordinate : AtSentenceEnd;
    for (qsizetype i = m_phrases.last(); i > m_target; --i) {
        if (isKind(i, TokenKind::Quotation))
            return {};
        if (const Find find = accordingTo(i, rank); find.rank > 0)
            return find;
        if (!isKind(i, TokenKind::Comma))
            continue;
        for (const Cue *cue : cuesIn(i + 1, m_phrases.last() + 1)) {
            const Find find = withCue(*cue, rank);
            const bool begins = find.clause.clause.start == m_tokens.at(i + 1).span.start;
            const bool closes = find.clause.reason == ClauseReason::SubjectAfterCue || isComplete(*cue);
            if (find.rank == rank && begins && closes && cue->weight >= 0.6)
                return find;
        }
    }
    return {};
}

ReportFind ReportSearch::speechNounBefore(qsizetype after) const
{
    for (qsizetype i = m_target - 1; i >= after; --i) {
        const ReportingClause clause = speechNounClause(i);
        const bool spokenOf = is(i + 1, Word::Auxiliary) && after > m_phrases.first();
        if (clause.found() && !spokenOf)
            return {clause, Before};
    }
    return {};
}

/// “…” was Putin’s reply.
ReportFind ReportSearch::speechNounBehind() const
{
    constexpr qsizetype reach = 6;
    if (!is(m_target + 1, Word::Auxiliary))
        return {};
    for (qsizetype i = m_target + 2; i <= m_target + reach && i <= m_phrases.last(); ++i)
        if (const ReportingClause clause = speechNounClause(i); clause.found())
            return {clause, BehindMixedWords};
    return {};
}

} // namespace pullquote
