#pragma once

#include "app/text/cueverbs.h"

#include <optional>

namespace pullquote {

/// Words that name somebody, as token indices with both ends included.
struct NounPhrase {
    qsizetype first = 0;
    qsizetype last = 0;
    SourceForm form = SourceForm::Name;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool definite = true; ///< false for "sources", "some": nobody in particular

    Span span(const QList<Token> &tokens) const
    {
        return {tokens.at(first).span.start, tokens.at(last).span.end};
    }
};

/// Reads noun phrases inside the sentence [first, last] of a list of tokens. It knows no grammar beyond the
/// word classes of the language, capitals and the places of words.
class NounPhrases {
public:
    NounPhrases(const QList<Token> &tokens, const QList<Cue> &cues, const Language &language, qsizetype first,
                qsizetype last);

    qsizetype first() const { return m_first; }
    qsizetype last() const { return m_last; }

    /// The phrase whose last word is this token: "the head of the agency" at "agency".
    std::optional<NounPhrase> ending(qsizetype last) const;
    /// The owner whose possessive is this token: "Biden" of "Biden’s", "his".
    std::optional<NounPhrase> owner(qsizetype possessive) const;
    /// The run of words that ends here taken by itself, without partners ("and Biden"); possessive or not.
    std::optional<NounPhrase> run(qsizetype last) const;
    /// The phrase whose first word is this token.
    std::optional<NounPhrase> starting(qsizetype first) const;

    bool is(qsizetype i, Words any) const;
    bool isKind(qsizetype i, TokenKind kind) const;

private:
    NounPhrase plainRun(qsizetype last) const;
    bool isNominal(qsizetype i) const;
    bool isName(qsizetype i) const;
    bool isSubjectPronoun(qsizetype i) const;
    qsizetype nameStart(qsizetype last) const;
    qsizetype lowerStart(qsizetype last) const;
    NounPhrase withWhatItBelongsTo(NounPhrase phrase) const;
    NounPhrase withPartner(NounPhrase phrase) const;
    qsizetype starterEnd(qsizetype first) const;
    NounPhrase classified(qsizetype first, qsizetype head, qsizetype last) const;

protected:
    const QList<Token> &m_tokens;
    const QList<Cue> &m_cues;
    const Language &m_language;
    qsizetype m_first;
    qsizetype m_last;
};

} // namespace pullquote
