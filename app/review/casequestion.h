#pragma once

#include "app/review/comparison.h"

namespace pullquote {

/// What a number of an agreement counts: asked back, it answers with the cases behind it.
///
/// The first group counts cases of one sort, as Agreement's counts do. The second is for measures, which rest
/// on cases that agree and cases that do not.
struct CaseQuestion {
    enum class Of {
        All,
        Both, ///< pairs
        OnlyA,
        OnlyB,
        QuotesOfA, ///< all that A has a quote in
        QuotesOfB,
        SameEdges,
        SameKind,
        SameSpeaker,
        SameTopics,

        Found,    ///< all; who stands alone disagrees
        Edges,    ///< pairs
        Kinds,    ///< pairs
        Speakers, ///< pairs that both take for quotes
        Topics,   ///< likewise
        Topic,    ///< of those the ones in which somebody has this topic
        Text,     ///< all; who stands alone, and pairs of other edges or speakers, disagree
    };
    Of of = Of::All;
    TopicId topic{}; ///< of Of::Topic

    bool isMeasure() const { return of >= Of::Found; }
    friend bool operator==(const CaseQuestion &, const CaseQuestion &) = default;
};

/// Whether the question counts this case.
bool isCounted(const CaseQuestion &question, const Cases &cases, const Case &one);
/// Whether, in what the question is about, the two do not agree in this case.
bool isDisagreement(const CaseQuestion &question, const Cases &cases, const Case &one);

/// A case in one of several articles.
struct CasePlace {
    qsizetype article = 0; ///< index into the articles of a comparison
    qsizetype index = 0;   ///< index into its Cases::cases

    friend bool operator==(const CasePlace &, const CasePlace &) = default;
};

/// The cases behind a number, in the order of the text.
struct CasesBehind {
    QList<CasePlace> places; ///< of a measure those that disagree first
    qsizetype disagreeing = 0;
};

/// Of all articles, or of the one with this index.
CasesBehind casesBehind(const QList<ComparedArticle> &articles, const CaseQuestion &question,
                        std::optional<qsizetype> article = {});

} // namespace pullquote
