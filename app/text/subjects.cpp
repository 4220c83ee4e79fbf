#include "app/text/subjects.h"

namespace pullquote {

/// "Noor Haddad" where `phrase` is "the deputy" of "the deputy, Noor Haddad,": a name says more.
NounPhrase Subjects::named(NounPhrase phrase) const
{
    if (phrase.form != SourceForm::Title || !isKind(phrase.last + 1, TokenKind::Comma))
        return phrase;
    const auto name = starting(phrase.last + 2);
    const bool closes = name && (name->last >= m_last || !isKind(name->last + 1, TokenKind::Word));
    return closes && name->form == SourceForm::Name ? *name : phrase;
}

/// "Speaking in the harbour," and "Asked about it," come before the subject; "King said" is one.
bool Subjects::opensWithParticiple(qsizetype at, qsizetype comma) const
{
    return comma > at + 1 && isKind(at, TokenKind::Word) &&
           m_language.looksLikeParticiple(m_tokens.at(at).lower);
}

std::optional<NounPhrase> Subjects::mainSubject(qsizetype from, qsizetype before) const
{
    const auto isPassedOver = [&](qsizetype i) {
        return is(i, Word::Conjunction | Word::Adverb | Word::Complementizer) ||
               isKind(i, TokenKind::Comma) || isKind(i, TokenKind::Mark) || isKind(i, TokenKind::Quotation);
    };
    qsizetype at = from;
    while (at < before) {
        if (isPassedOver(at)) {
            ++at;
            continue;
        }
        qsizetype comma = at;
        while (comma < before && !isKind(comma, TokenKind::Comma))
            ++comma;
        const bool introduces = is(at, Word::Preposition | Word::Subordinator) ||
                                (comma < before && opensWithParticiple(at, comma));
        if (const auto phrase = introduces ? std::nullopt : starting(at); phrase && phrase->last < before)
            return named(*phrase);
        at = comma;
    }
    return std::nullopt;
}

/// Where the clause that reaches to `before` begins: behind the last "that", "but" or semicolon.
qsizetype Subjects::clauseStart(qsizetype before) const
{
    for (qsizetype i = before - 1; i > m_first; --i)
        if (isKind(i, TokenKind::Semicolon) || (is(i, Word::Complementizer) && !is(i, Word::Determiner)) ||
            (is(i, Word::Conjunction) && isKind(i - 1, TokenKind::Comma)))
            return i + 1;
    return m_first;
}

/// "Putin" of "Putin, the Russian president, said" at the second comma.
std::optional<NounPhrase> Subjects::beforeComma(qsizetype comma) const
{
    for (qsizetype i = comma - 1; i > m_first; --i) {
        if (isKind(i, TokenKind::Quotation) || isKind(i, TokenKind::Semicolon))
            break;
        if (!isKind(i, TokenKind::Comma))
            continue;
        const auto phrase = ending(i - 1);
        if (phrase && !is(phrase->first - 1, Word::Preposition | Word::Agent))
            return named(*phrase);
    }
    return std::nullopt;
}

/// The last token before the verb with its helpers: "Putin" of "Putin (68) has later said".
qsizetype Subjects::verbGroupStart(const Cue &cue) const
{
    qsizetype i = cue.first - 1;
    while (is(i, Word::Adverb | Word::Auxiliary) && !is(i, Word::Calendar))
        --i;
    if (!isKind(i, TokenKind::Bracket))
        return i;
    while (i > m_first && !isKind(--i, TokenKind::Bracket)) {
    }
    return i - 1;
}

/// The subject of a verb that stands apart from it: "folded his map and said", "left, saying".
std::optional<NounPhrase> Subjects::fartherSubject(const Cue &cue) const
{
    if (!cue.isParticipleIng())
        if (const auto near = mainSubject(clauseStart(cue.first), cue.first))
            return near;
    return mainSubject(m_first, cue.first);
}

std::optional<NounPhrase> Subjects::behindComma(const Cue &cue, qsizetype comma) const
{
    if (cue.isParticipleIng())
        return fartherSubject(cue);
    if (isKind(comma - 1, TokenKind::Quotation))
        return std::nullopt;
    const auto phrase = beforeComma(comma);
    return phrase ? phrase : fartherSubject(cue);
}

std::optional<NounPhrase> Subjects::subjectOf(const Cue &cue) const
{
    const auto onlyOfParticiple = [&] { return cue.isParticipleIng() ? fartherSubject(cue) : std::nullopt; };
    const qsizetype i = verbGroupStart(cue);
    if (i < m_first || isKind(i, TokenKind::Quotation)) // “…,” adding that
        return onlyOfParticiple();
    if (isKind(i, TokenKind::Comma))
        return behindComma(cue, i);
    if (is(i, Word::Relative) && !is(i - 1, Word::Adverb)) // "Putin, who said"
        if (const auto phrase = ending(isKind(i - 1, TokenKind::Comma) ? i - 2 : i - 1))
            return phrase;
    if (is(i, Word::Infinitive | Word::Conjunction))
        return fartherSubject(cue);
    if (is(i, Word::Preposition | Word::Subordinator | Word::Agent))
        return onlyOfParticiple();
    const auto phrase = ending(i);
    if (!phrase)
        return isKind(i, TokenKind::Word) ? fartherSubject(cue) : std::nullopt;
    const bool object = cue.isParticipleIng() && i == cue.first - 1 && phrase->first > m_first &&
                        !is(phrase->first - 1, Word::Preposition);
    return object ? fartherSubject(cue) : phrase;
}

} // namespace pullquote
