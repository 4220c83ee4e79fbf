#include "app/text/nounphrases.h"

namespace pullquote {
namespace {

/// A description of a person is rarely longer, and a longer run is more often a clause that was misread.
constexpr qsizetype LongestRun = 7;

const Words Function = Word::Preposition | Word::Conjunction | Word::Subordinator | Word::Complementizer |
                       Word::Relative | Word::Auxiliary | Word::Adverb | Word::ObjectPronoun |
                       Word::Infinitive | Word::Agent | Word::Verb | Word::Calendar | Word::Determiner |
                       Word::Article | Word::Possessive;

} // namespace

NounPhrases::NounPhrases(const QList<Token> &tokens, const QList<Cue> &cues, const Language &language,
                         qsizetype first, qsizetype last)
    : m_tokens(tokens), m_cues(cues), m_language(language), m_first(first), m_last(last)
{
}

bool NounPhrases::is(qsizetype i, Words any) const
{
    return i >= m_first && i <= m_last && m_tokens.at(i).kind == TokenKind::Word &&
           bool(m_tokens.at(i).words & any);
}

bool NounPhrases::isKind(qsizetype i, TokenKind kind) const
{
    return i >= m_first && i <= m_last && m_tokens.at(i).kind == kind;
}

bool NounPhrases::isSubjectPronoun(qsizetype i) const
{
    return isKind(i, TokenKind::Word) && m_language.pronoun(m_tokens.at(i).lower) &&
           !is(i, Word::ObjectPronoun | Word::Possessive);
}

/// A word that can stand inside a noun phrase behind its determiner. Capitals inside a sentence name
/// something whatever the word: "White House", "Will Smith".
bool NounPhrases::isNominal(qsizetype i) const
{
    if (isKind(i, TokenKind::Number))
        return true;
    if (!isKind(i, TokenKind::Word) || m_language.pronoun(m_tokens.at(i).lower))
        return false;
    const Token &token = m_tokens.at(i);
    if (token.words.testFlag(Word::Calendar))
        return token.words.testFlag(Word::Auxiliary) && token.capital && i > m_first &&
               m_tokens.at(i - 1).capital;
    const bool opensSentence = i == m_first || !isKind(i - 1, TokenKind::Word);
    if (token.capital && !opensSentence)
        return true;
    const Words naming = Word::Title | Word::Group | Word::SpeechNoun;
    if (token.words & Function & ~naming && !(token.words & (Word::Title | Word::Group)))
        return false;
    for (const Cue &cue : m_cues)
        if (cue.first <= i && i <= cue.end)
            return false;
    return true;
}

bool NounPhrases::isName(qsizetype i) const
{
    return isNominal(i) && m_tokens.at(i).capital;
}

/// Back from the last word of a capital run: its names, connectors and the titles before them.
qsizetype NounPhrases::nameStart(qsizetype last) const
{
    qsizetype first = last;
    while (last - first < LongestRun) {
        if (isName(first - 1)) {
            --first;
        } else if (is(first - 1, Word::Connector) && isName(first - 2)) {
            first -= 2;
        } else if (is(first - 1, Word::Connector) && is(first - 2, Word::Connector) && isName(first - 3)) {
            first -= 3;
        } else if (is(first - 1, Word::Preposition) && !is(first - 2, Word::Title) && isName(first - 2) &&
                   is(first - 2, Word::Group)) {
            first -= 2; // "the Ministry of Defence"
        } else {
            break;
        }
    }
    if (m_language.nounsAreCapital() || !is(first - 1, Word::Title | Word::Group) || !isNominal(first - 1))
        return first;
    qsizetype described = first - 1;
    while (last - described < LongestRun && isNominal(described - 1))
        --described;
    const bool determined = is(described - 1, Word::Determiner | Word::Article | Word::Possessive);
    return determined || described == m_first ? described : first - 1;
}

qsizetype NounPhrases::lowerStart(qsizetype last) const
{
    qsizetype first = last;
    while (last - first < LongestRun &&
           (isNominal(first - 1) ||
            (is(first - 1, Word::Adverb) && is(first - 2, Word::Article)))) // "the first violinist"
        --first;
    return first;
}

std::optional<NounPhrase> NounPhrases::ending(qsizetype last) const
{
    if (isSubjectPronoun(last))
        return classified(last, last, last);
    if (is(last, Word::Determiner) && !is(last, Word::Article)) // "many said"
        return classified(last, last, last);
    if (!isNominal(last) || m_tokens.at(last).possessive)
        return std::nullopt;
    return withPartner(withWhatItBelongsTo(plainRun(last)));
}

std::optional<NounPhrase> NounPhrases::run(qsizetype last) const
{
    return isNominal(last) ? std::optional(plainRun(last)) : std::nullopt;
}

NounPhrase NounPhrases::plainRun(qsizetype last) const
{
    const bool name = m_tokens.at(last).capital;
    qsizetype first = name ? nameStart(last) : lowerStart(last);
    if (is(first - 1, Word::Determiner | Word::Article | Word::Possessive))
        --first;
    if (is(first - 1, Word::Determiner)) // "all the ministers"
        --first;
    return classified(first, last, last);
}

std::optional<NounPhrase> NounPhrases::owner(qsizetype possessive) const
{
    if (is(possessive, Word::Possessive) && m_language.pronoun(m_tokens.at(possessive).lower))
        return classified(possessive, possessive, possessive);
    if (!isNominal(possessive) || !m_tokens.at(possessive).possessive)
        return std::nullopt;
    return withPartner(withWhatItBelongsTo(plainRun(possessive)));
}

/// "a spokesman for the ministry" where `phrase` is "the ministry".
NounPhrase NounPhrases::withWhatItBelongsTo(NounPhrase phrase) const
{
    if (!is(phrase.first - 1, Word::Preposition | Word::Agent) ||
        !(isNominal(phrase.first - 2) || is(phrase.first - 2, Word::Determiner)))
        return phrase;
    const auto owner = ending(phrase.first - 2);
    if (!owner || owner->form != SourceForm::Title || is(owner->first - 1, Word::Preposition | Word::Agent))
        return phrase;
    const Token &head = m_tokens.at(phrase.first - 2);
    const bool speaks = bool(head.words & (Word::Title | Word::Group));
    if (!speaks && !is(owner->first, Word::Determiner | Word::Article))
        return phrase;
    NounPhrase whole = *owner;
    whole.last = phrase.last;
    return whole;
}

/// "Putin and Biden" where `phrase` is "Biden".
NounPhrase NounPhrases::withPartner(NounPhrase phrase) const
{
    if (!is(phrase.first - 1, Word::Conjunction) || phrase.form == SourceForm::None)
        return phrase;
    const auto other = ending(phrase.first - 2);
    if (!other || other->form == SourceForm::None)
        return phrase;
    const qsizetype before = other->first - 1;
    const bool opens = before < m_first || isKind(before, TokenKind::Comma) ||
                       isKind(before, TokenKind::Quotation) ||
                       is(before, Word::Complementizer | Word::Subordinator | Word::Conjunction);
    if (!opens)
        return phrase;
    phrase.first = other->first;
    phrase.number = Number::Plural;
    phrase.gender = Gender::Unknown;
    return phrase;
}

NounPhrase NounPhrases::classified(qsizetype first, qsizetype head, qsizetype last) const
{
    NounPhrase phrase{first, last, SourceForm::Title, Gender::Unknown, Number::Singular, true};
    const Token &token = m_tokens.at(head);
    if (const Pronoun *pronoun = first == last ? m_language.pronoun(token.lower) : nullptr) {
        phrase.form = SourceForm::Pronoun;
        phrase.gender = pronoun->gender;
        phrase.number = pronoun->number;
        return phrase;
    }
    const bool determined = is(first, Word::Determiner | Word::Article | Word::Possessive);
    const bool describes = bool(token.words & (Word::Title | Word::Group));
    qsizetype capitals = 0;
    for (qsizetype i = first; i <= head; ++i) {
        const Words words = m_tokens.at(i).words;
        const bool plain = i == m_first && !describes && first != head && determined;
        capitals += m_tokens.at(i).capital && !(plain && i == first) && !is(i, Word::Article);
        if (words.testFlag(Word::Masculine))
            phrase.gender = Gender::Masculine;
        else if (words.testFlag(Word::Feminine))
            phrase.gender = Gender::Feminine;
    }
    const bool organisation = token.words.testFlag(Word::Group);
    const bool title = token.words.testFlag(Word::Title);
    if (m_language.nounsAreCapital())
        phrase.form = determined || describes ? SourceForm::Title : SourceForm::Name;
    else if (token.capital && !title && !is(head, Word::Determiner) && !(organisation && capitals < 2) &&
             capitals > 0)
        phrase.form = SourceForm::Name;
    if (organisation)
        phrase.number = Number::Plural;
    phrase.definite = determined
                          ? !is(first, Word::Determiner) || is(first, Word::Article)
                          : phrase.form == SourceForm::Name || !organisation || !token.lower.endsWith(u's');
    return phrase;
}

/// The last word of a phrase that starts here, without what belongs to it.
qsizetype NounPhrases::starterEnd(qsizetype first) const
{
    qsizetype at = first;
    if (is(at, Word::Determiner | Word::Article | Word::Possessive)) {
        ++at;
        if (is(at, Word::Determiner | Word::Article | Word::Possessive))
            ++at;
    }
    if (!isNominal(at))
        return at - 1;
    while (at - first < LongestRun) {
        const Token &token = m_tokens.at(at);
        const qsizetype next = at + 1;
        if (is(next, Word::Connector) && token.capital &&
            (isName(next + 1) || (is(next + 1, Word::Connector) && isName(next + 2)))) {
            at = isName(next + 1) ? next + 1 : next + 2;
            continue;
        }
        if (!isNominal(next))
            break;
        const Token &other = m_tokens.at(next);
        const bool nameEnds = token.capital && !other.capital && !token.possessive &&
                              !(other.words & (Word::Title | Word::Group));
        const bool titleEnds = !token.capital && !other.capital && token.words.testFlag(Word::Title);
        if (nameEnds || titleEnds || (at > first && !other.capital && m_language.looksLikePast(other.lower)))
            break;
        at = next;
    }
    return at;
}

std::optional<NounPhrase> NounPhrases::starting(qsizetype first) const
{
    if (isSubjectPronoun(first))
        return classified(first, first, first);
    const qsizetype head = starterEnd(first);
    if (head < first || m_tokens.at(head).possessive)
        return std::nullopt;
    if (head == first && is(first, Word::Article | Word::Possessive))
        return std::nullopt;
    NounPhrase phrase = classified(first, head, head);
    const bool belongs =
        phrase.form == SourceForm::Title && is(head + 1, Word::Preposition) && !is(head + 2, Word::Calendar);
    const Words owned = Word::Title | Word::Group | Word::Determiner; // "the head of", "one of"
    if (belongs && bool(m_tokens.at(head).words & owned))
        if (const qsizetype end = starterEnd(head + 2); end >= head + 2)
            phrase.last = end;
    if (is(phrase.last + 1, Word::Conjunction) && phrase.last == head)
        if (const qsizetype end = starterEnd(head + 2); end >= head + 2 && isName(end) &&
                                                        phrase.form == SourceForm::Name &&
                                                        !m_tokens.at(end).possessive) {
            phrase.last = end;
            phrase.number = Number::Plural;
        }
    return phrase;
}

} // namespace pullquote
