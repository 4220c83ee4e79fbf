#pragma once

#include "app/text/nounphrases.h"

namespace pullquote {

/// The noun phrases of a sentence, and which of them does what the sentence or a cue in it says.
class Subjects : public NounPhrases {
public:
    using NounPhrases::NounPhrases;

    /// The name in apposition behind a description, "Noor Haddad" of "the deputy, Noor Haddad"; else the
    /// phrase.
    NounPhrase named(NounPhrase phrase) const;
    /// What the sentence's part [from, before) is about: its first phrase behind introductions ("On
    /// Wednesday,").
    std::optional<NounPhrase> mainSubject(qsizetype from, qsizetype before) const;
    /// Who does what the cue says, from the words before it.
    std::optional<NounPhrase> subjectOf(const Cue &cue) const;

private:
    std::optional<NounPhrase> beforeComma(qsizetype comma) const;
    std::optional<NounPhrase> behindComma(const Cue &cue, qsizetype comma) const;
    std::optional<NounPhrase> fartherSubject(const Cue &cue) const;
    bool opensWithParticiple(qsizetype at, qsizetype comma) const;
    qsizetype clauseStart(qsizetype before) const;
    qsizetype verbGroupStart(const Cue &cue) const;
};

} // namespace pullquote
