#include "app/text/reportsearch.h"

#include <algorithm>

namespace pullquote {
namespace {

// How close the constructions bind; only their order matters.
constexpr int ColonBinds = 100;
constexpr int RightBefore = 95;
constexpr int RightBehind = 90;
constexpr int BehindMixedWords = 85;
constexpr int IntroducedBefore = 80;
constexpr int AtSentenceEnd = 75;
constexpr int Before = 70;
constexpr int AtEndOfSubordinate = 60;
constexpr int AskedBefore = 58;
constexpr int BehindButGoesOn = 55;
constexpr int Subjectless = 40;
constexpr int OtherClause = 30;

constexpr double DoubtfulCue = 0.5;

} // namespace

ReportSearch::ReportSearch(const ParagraphFrame &frame, qsizetype target, const Language &language)
    : m_frame(frame),
      m_tokens(frame.tokens),
      m_language(language),
      m_target(target),
      m_phrases(frame.tokens, frame.cues, language, frame.sentenceOf(target).first,
                frame.sentenceOf(target).last)
{
}

ReportSearch::Find ReportSearch::best() const
{
    Find best;
    for (const Find &find : {colonBefore(), cueRightBefore(), behind(), dashBehind(), speechNounBehind(),
                             cueBefore(), cueAtEnd()})
        if (find.rank > best.rank)
            best = find;
    return best;
}

ReportingClause ReportSearch::clauseOf(const std::optional<Span> &cue,
                                       const std::optional<NounPhrase> &source, ClauseReason reason,
                                       double weight) const
{
    ReportingClause clause;
    clause.cue = cue;
    clause.reason = reason;
    clause.weight = weight;
    if (source) {
        clause.source = source->span(m_tokens);
        clause.form = source->form;
        clause.gender = source->gender;
        clause.number = source->number;
    }
    clause.clause = cue && clause.source ? cue->united(*clause.source)
                    : cue                ? *cue
                                         : clause.source.value_or(Span{});
    return clause;
}

QList<const Cue *> ReportSearch::cuesIn(qsizetype from, qsizetype before) const
{
    QList<const Cue *> cues;
    for (const Cue &cue : m_frame.cues)
        if (cue.first >= std::max(from, m_phrases.first()) && cue.last < before &&
            cue.last <= m_phrases.last())
            cues.append(&cue);
    return cues;
}

std::optional<NounPhrase> ReportSearch::inverted(const Cue &cue, qsizetype before) const
{
    const bool finite = bool(cue.forms & VerbForms(VerbForm::Past | VerbForm::Third | VerbForm::Base));
    if (!finite || cue.end > cue.last)
        return std::nullopt;
    qsizetype at = cue.last + 1;
    while (is(at, Word::Adverb))
        ++at;
    const auto phrase = m_phrases.starting(at);
    return phrase && phrase->last < before ? std::optional(m_phrases.named(*phrase)) : std::nullopt;
}

/// "by the minister" behind a passive.
std::optional<NounPhrase> ReportSearch::agent(const Cue &cue) const
{
    constexpr qsizetype reach = 5;
    for (qsizetype i = cue.end + 1; i <= cue.end + reach && i <= m_phrases.last(); ++i) {
        if (is(i, Word::Agent))
            return m_phrases.starting(i + 1);
        if (m_tokens.at(i).kind != TokenKind::Word && m_tokens.at(i).kind != TokenKind::Quotation)
            break;
    }
    return std::nullopt;
}

ReportSearch::Find ReportSearch::withCue(const Cue &cue, int rank) const
{
    const double weight = cue.weight * (rank >= IntroducedBefore ? 1.0 : 0.85);
    const Span words = cue.span(m_tokens);
    if (cue.passive) {
        if (const auto by = agent(cue))
            return {clauseOf(words, by, ClauseReason::SubjectAfterCue, weight), rank};
        const int asked = cue.kind == CueKind::Telling && cue.end > cue.last ? AskedBefore : Subjectless;
        return {clauseOf(words, {}, ClauseReason::CueWithoutSubject, weight), asked};
    }
    if (const auto subject = m_phrases.subjectOf(cue))
        return {clauseOf(words, subject, ClauseReason::SubjectBeforeCue, weight), rank};
    if (const auto subject = inverted(cue, cue.first < m_target ? m_target : m_phrases.last() + 1))
        return {clauseOf(words, subject, ClauseReason::SubjectAfterCue, weight), rank};
    return {clauseOf(words, {}, ClauseReason::CueWithoutSubject, weight), Subjectless};
}

bool ReportSearch::opensClause() const
{
    return m_target == m_phrases.first() || m_tokens.at(m_target - 1).kind != TokenKind::Word;
}

/// Nothing follows the cue that it could report besides the quotation: "Putin said.", not "Putin said no".
bool ReportSearch::isComplete(const Cue &cue) const
{
    const qsizetype next = cue.end + 1;
    if (next > m_phrases.last())
        return true;
    if (cue.end > cue.last)
        return false;
    const TokenKind kind = m_tokens.at(next).kind;
    if (kind != TokenKind::Word && kind != TokenKind::Number)
        return kind != TokenKind::Colon;
    return cue.kind == CueKind::Telling || is(next, Word::Preposition | Word::Adverb | Word::Conjunction |
                                                        Word::Subordinator | Word::Calendar);
}

/// "Bell said, “No.”": the cue has a quotation of its own, which does not merely go on.
bool ReportSearch::introducesAnother(const Cue &cue) const
{
    qsizetype at = cue.end + 1;
    while (isKind(at, TokenKind::Comma) || isKind(at, TokenKind::Colon))
        ++at;
    return isKind(at, TokenKind::Quotation) && m_tokens.at(at).capital;
}

/// The cue stands in "After Biden said so," and the quotation behind that comma.
bool ReportSearch::inEarlierSubordinate(const Cue &cue) const
{
    if (!is(m_phrases.first(), Word::Subordinator) || is(cue.first, Word::Subordinator))
        return false;
    for (qsizetype i = cue.end + 1; i < m_target - 1; ++i)
        if (isKind(i, TokenKind::Comma))
            return true;
    return false;
}

ReportSearch::Find ReportSearch::colonBefore() const
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
ReportSearch::Find ReportSearch::cueRightBefore() const
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

ReportSearch::Find ReportSearch::accordingTo(qsizetype at, int rank) const
{
    for (const QList<QString> &phrase : m_language.accordingTo()) {
        qsizetype i = at;
        for (const QString &word : phrase)
            i = i >= 0 && isKind(i, TokenKind::Word) && m_tokens.at(i).lower == word ? i + 1 : -1;
        if (i < 0)
            continue;
        if (const auto who = m_phrases.starting(i)) {
            const Span words{m_tokens.at(at).span.start, m_tokens.at(i - 1).span.end};
            return {clauseOf(words, who, ClauseReason::AccordingTo, 0.9), rank};
        }
    }
    return {};
}

/// “…,” said Putin; “…,” Putin said; “…,” according to Putin.
ReportSearch::Find ReportSearch::behind() const
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

ReportSearch::Find ReportSearch::dashBehind() const
{
    const qsizetype at = m_target + 1;
    if (!isKind(at, TokenKind::Dash))
        return {};
    const auto who = m_phrases.starting(at + 1);
    if (!who || (who->last < m_phrases.last() && isKind(who->last + 1, TokenKind::Word)))
        return {};
    return {clauseOf({}, who, ClauseReason::Dash, 0.8), BehindMixedWords};
}

/// Of the cues before the quotation, the one that reports it. Inside a report, a belief ("admitted that he
/// believes"), nobody in particular ("said that sources claim") and a verb that mostly reports nothing ("made
/// clear that the two agreed") pass the words on to the cue around them.
const Cue *ReportSearch::reporter(const QList<const Cue *> &candidates) const
{
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        const Cue *cue = candidates.at(i);
        const Cue *outer = i > 0 ? candidates.at(i - 1) : nullptr;
        if (!outer || outer->kind == CueKind::Belief)
            return cue;
        bool inside = true;
        for (qsizetype t = outer->end; t < cue->first; ++t)
            inside = inside && m_tokens.at(t).kind == TokenKind::Word;
        const auto subject = m_phrases.subjectOf(*cue);
        const bool weak = cue->weight < DoubtfulCue && cue->weight < outer->weight;
        const bool passesOn = weak || cue->kind == CueKind::Belief || (subject && !subject->definite) ||
                              (cue->passive && !agent(*cue));
        const bool complement = outer->end > outer->last || !subject || subject->first == outer->end + 1 ||
                                subject->first < outer->first;
        if (!inside || !complement || !passesOn || !m_phrases.subjectOf(*outer))
            return cue;
    }
    return nullptr;
}

ReportSearch::Find ReportSearch::lastAccordingToBefore() const
{
    for (qsizetype i = m_target - 1; i >= m_phrases.first(); --i)
        if (const Find find = accordingTo(i, Before); find.rank > 0)
            return find;
    return {};
}

/// "Putin stated that the two had a “…” meeting": the cue anywhere before in the sentence.
ReportSearch::Find ReportSearch::cueBefore() const
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
ReportSearch::Find ReportSearch::cueAtEnd() const
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

/// "Biden’s remarks", "his famous words", "a statement by the ministry" at the noun.
ReportingClause ReportSearch::speechNounClause(qsizetype noun) const
{
    if (!is(noun, Word::SpeechNoun))
        return {};
    const Span words = m_tokens.at(noun).span;
    if (is(noun + 1, Word::Agent))
        if (const auto who = m_phrases.starting(noun + 2))
            return clauseOf(words, who, ClauseReason::SpeechNoun, 0.6);
    constexpr qsizetype adjectives = 2;
    for (qsizetype i = noun - 1; i >= noun - 1 - adjectives && i >= m_phrases.first(); --i) {
        if (const auto who = m_phrases.owner(i))
            return clauseOf(words, who, ClauseReason::SpeechNoun, 0.6);
        if (!isKind(i, TokenKind::Word) || is(i, Word::Preposition | Word::Article))
            break;
    }
    return {};
}

ReportSearch::Find ReportSearch::speechNounBefore(qsizetype after) const
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
ReportSearch::Find ReportSearch::speechNounBehind() const
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
