#pragma once

#include "app/review/cases.h"
#include "app/review/standing.h"

namespace pullquote {

/// Which cases are shown: all that a person has not ruled out by one of these.
struct CaseFilter {
    QSet<CaseType> types; ///< a case with one of these, by its type or by anything that differs; empty: any
    bool undecidedOnly = false;
    SpeakerId speaker; ///< null: any; else one of the two names it
    TopicId topic;     ///< likewise

    bool isEmpty() const { return types.isEmpty() && !undecidedOnly && speaker.isNull() && topic.isNull(); }
    bool matches(const Case &one, const Cases &cases, Standing::State state) const;

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// Whether it has this type, or differs in what the type is called after.
bool isOfType(const Case &one, CaseType type);

} // namespace pullquote
