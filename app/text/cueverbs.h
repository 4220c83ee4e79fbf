#pragma once

#include "app/text/tokens.h"

namespace pullquote {

/// Cue words as they stand in a list of tokens. Indices count tokens, both ends included.
struct Cue {
    qsizetype first = 0;
    qsizetype last = 0; ///< of the verb and its tail
    qsizetype end = 0;  ///< `last`, or the "that" right behind it, which is marked with the cue
    VerbForms forms;
    CueKind kind = CueKind::Speech;
    double weight = 0;
    bool passive = false; ///< its subject is not who speaks: "was told", "when asked"

    bool isParticipleIng() const { return forms == VerbForms(VerbForm::Ing); }
    Span span(const QList<Token> &tokens) const
    {
        return {tokens.at(first).span.start, tokens.at(end).span.end};
    }
};

/// Every cue among the tokens, in order, none overlapping. Words that only look like a cue (a noun: "the
/// claim", "state television") are left out.
QList<Cue> findCues(const QList<Token> &tokens, const Language &language);

} // namespace pullquote
