#include "app/text/reportparts.h"

#include <algorithm>

namespace pullquote {
namespace {

constexpr double DoubtfulCue = 0.5;

} // namespace

ReportParts::ReportParts(const ParagraphFrame &frame, qsizetype target, const Language &language)
    : m_frame(frame),
      m_tokens(frame.tokens),
      m_language(language),
      m_target(target),
      m_phrases(frame.tokens, frame.cues, language, frame.sentenceOf(target).first,
                frame.sentenceOf(target).last)
{
}

ReportingClause ReportParts::clauseOf(const std::optional<Span> &cue, const std::optional<NounPhrase> &source,
                                      ClauseReason reason, double weight) const
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

QList<const Cue *> ReportParts::cuesIn(qsizetype from, qsizetype before) const
{
    QList<const Cue *> cues;
    for (const Cue &cue : m_frame.cues)
        if (cue.first >= std::max(from, m_phrases.first()) && cue.last < before &&
            cue.last <= m_phrases.last())
            cues.append(&cue);
    return cues;
}

std::optional<NounPhrase> ReportParts::inverted(const Cue &cue, qsizetype before) const
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
std::optional<NounPhrase> ReportParts::agent(const Cue &cue) const
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

ReportFind ReportParts::withCue(const Cue &cue, int rank) const
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

bool ReportParts::opensClause() const
{
    return m_target == m_phrases.first() || m_tokens.at(m_target - 1).kind != TokenKind::Word;
}

/// Nothing follows the cue that it could report besides the quotation: "Putin said.", not "Putin said no".
bool ReportParts::isComplete(const Cue &cue) const
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
bool ReportParts::introducesAnother(const Cue &cue) const
{
    qsizetype at = cue.end + 1;
    while (isKind(at, TokenKind::Comma) || isKind(at, TokenKind::Colon))
        ++at;
    return isKind(at, TokenKind::Quotation) && m_tokens.at(at).capital;
}

/// The cue stands in "After Biden said so," and the quotation behind that comma.
bool ReportParts::inEarlierSubordinate(const Cue &cue) const
{
    if (!is(m_phrases.first(), Word::Subordinator) || is(cue.first, Word::Subordinator))
        return false;
    for (qsizetype i = cue.end + 1; i < m_target - 1; ++i)
        if (isKind(i, TokenKind::Comma))
            return true;
    return false;
}

ReportFind ReportParts::accordingTo(qsizetype at, int rank) const
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

/// Of the cues before the quotation, the one that reports it. Inside a report, a belief ("admitted that he
/// believes"), nobody in particular ("said that sources claim") and a verb that mostly reports nothing ("made
/// clear that the two agreed") pass the words on to the cue around them.
const Cue *ReportParts::reporter(const QList<const Cue *> &candidates) const
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

/// "Biden’s remarks", "his famous words", "a statement by the ministry" at the noun.
ReportingClause ReportParts::speechNounClause(qsizetype noun) const
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

} // namespace pullquote
