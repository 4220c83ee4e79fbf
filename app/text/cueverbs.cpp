#include "app/text/cueverbs.h"

namespace pullquote {
namespace {

constexpr auto Nominal = TokenKind::Word;

/// Looks at the neighbours of one token.
class CueFinder {
public:
    CueFinder(const QList<Token> &tokens, const Language &language) : m_tokens(tokens), m_language(language)
    {
    }

    QList<Cue> run() const
    {
        QList<Cue> cues;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind != TokenKind::Word || m_tokens.at(i).possessive)
                continue;
            for (const CueEntry &entry : m_language.cues(m_tokens.at(i).lower)) {
                const auto last = tailEnd(i, entry);
                if (last < 0 || !isVerb(i, last, entry))
                    continue;
                cues.append(cueAt(i, last, entry));
                i = last;
                break;
            }
        }
        return cues;
    }

private:
    bool isWord(qsizetype i) const { return i >= 0 && i < m_tokens.size() && m_tokens.at(i).kind == Nominal; }
    bool is(qsizetype i, Words any) const { return isWord(i) && bool(m_tokens.at(i).words & any); }
    bool isKind(qsizetype i, TokenKind kind) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens.at(i).kind == kind;
    }
    bool isPronoun(qsizetype i) const { return isWord(i) && m_language.pronoun(m_tokens.at(i).lower); }

    /// The last token of the cue, or -1 where the tail does not follow. One adverb may stand inside: "made
    /// it very clear".
    qsizetype tailEnd(qsizetype verb, const CueEntry &entry) const
    {
        qsizetype at = verb;
        for (const QString &word : entry.tail) {
            ++at;
            if (entry.passive && is(at, Word::Agent))
                at = behindAgent(at, word);
            if (isWord(at) && m_tokens.at(at).lower != word && is(at, Word::Adverb))
                ++at;
            if (!isWord(at) || m_tokens.at(at).lower != word)
                return -1;
        }
        return at;
    }

    /// "was quoted by the local paper as saying": at "as".
    qsizetype behindAgent(qsizetype agent, const QString &word) const
    {
        constexpr qsizetype longest = 6;
        for (qsizetype i = agent + 1; i <= agent + longest && isWord(i); ++i)
            if (m_tokens.at(i).lower == word)
                return i;
        return agent;
    }

    /// A capital inside a sentence is a name ("the State Department"), one at its start only "Asked",
    /// "Saying".
    bool isVerb(qsizetype i, qsizetype last, const CueEntry &entry) const
    {
        const Token &token = m_tokens.at(i);
        if (token.capital &&
            (isWord(i - 1) || !(entry.forms & VerbForms(VerbForm::Ing | VerbForm::Participle))))
            return false;
        if (is(i - 1, Word::Article | Word::Possessive) || (isWord(i - 1) && m_tokens.at(i - 1).possessive))
            return false;
        const bool ing = entry.forms == VerbForms(VerbForm::Ing);
        if (is(i - 1, Word::Preposition | Word::Agent) && !ing)
            return false;
        return !token.words.testFlag(Word::Ambiguous) || last > i || isClearVerb(i, entry);
    }

    /// "Critics claim that", "he claims", "to claim": not "a claim", "state media".
    bool isClearVerb(qsizetype i, const CueEntry &entry) const
    {
        if (isPronoun(i - 1) || is(i - 1, Word::Auxiliary | Word::Infinitive | Word::Relative))
            return true;
        if (!isWord(i - 1) && !isKind(i - 1, TokenKind::Comma))
            return isKind(i - 1, TokenKind::Quotation) && isWord(i + 1) && m_tokens.at(i + 1).capital;
        const bool complement = is(i + 1, Word::Complementizer | Word::Determiner | Word::Article) ||
                                isPronoun(i + 1) || isKind(i + 1, TokenKind::Quotation) ||
                                isKind(i + 1, TokenKind::Comma) || isKind(i + 1, TokenKind::Colon);
        const bool past = bool(entry.forms & VerbForm::Past);
        const bool plural =
            isWord(i - 1) && (m_tokens.at(i - 1).lower.endsWith(u's') || is(i - 1, Word::Group));
        const bool agrees =
            past || (entry.forms & VerbForm::Base ? plural : m_tokens.at(i - 1).capital || !plural);
        return complement && agrees;
    }

    Cue cueAt(qsizetype first, qsizetype last, const CueEntry &entry) const
    {
        Cue cue{first, last, last, entry.forms, entry.kind, entry.weight, false};
        if (is(last + 1, Word::Complementizer))
            cue.end = last + 1;
        cue.passive = !entry.passive && isPassive(cue);
        return cue;
    }

    bool isPassive(const Cue &cue) const
    {
        if (!(cue.forms & VerbForm::Participle))
            return false;
        qsizetype i = cue.first - 1;
        while (is(i, Word::Adverb))
            --i;
        if (is(i, Word::Be) || is(cue.last + 1, Word::Agent))
            return true;
        const bool opens = i < 0 || m_tokens.at(cue.first).capital || isKind(i, TokenKind::Stop) ||
                           isKind(i, TokenKind::Newline);
        return cue.kind == CueKind::Telling && (opens || is(i, Word::Subordinator));
    }

    const QList<Token> &m_tokens;
    const Language &m_language;
};

} // namespace

QList<Cue> findCues(const QList<Token> &tokens, const Language &language)
{
    return CueFinder(tokens, language).run();
}

} // namespace pullquote
