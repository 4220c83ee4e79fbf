#pragma once

#include "app/review/comparedquote.h"

#include <QFlags>

namespace pullquote {

/// In what two quotes that face each other differ.
enum class Difference {
    Edges = 1, ///< other words (sameEdges())
    Kind = 2,
    Speaker = 4, ///< other speakers, as a set, redirects followed
    Topics = 8,  ///< likewise
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

enum class CaseType { Same, Edges, Kind, Speaker, Topics, OnlyA, OnlyB };

/// One thing to decide: two quotes that face each other, or one that faces nobody.
struct Case {
    qsizetype group = 0; ///< index into Cases::groups
    qsizetype a = -1;    ///< index into Cases::a; -1: only B has it
    qsizetype b = -1;    ///< index into Cases::b; -1: only A has it
    Differences differs; ///< empty unless there are two

    bool isPair() const { return a >= 0 && b >= 0; }
    /// The first of what differs, in the order of Difference.
    CaseType type() const;
};

/// One card on the screen: quotes that overlap, directly or by way of others.
struct CaseGroup {
    Span extent;            ///< from the first content character of all to the last
    QList<qsizetype> a;     ///< indexes into Cases::a, in text order
    QList<qsizetype> b;     ///< indexes into Cases::b, in text order
    QList<qsizetype> cases; ///< indexes into Cases::cases
};

/// Two layers of one article, face to face.
///
/// What is ruled out (QuoteKind::NotAQuote):
/// - against a quote it differs in kind, and in nothing else: it has no speaker to differ in;
/// - against another that is ruled out it may differ in edges only;
/// - when the other annotator left the words untagged, it is no case, and in no group.
struct Cases {
    QList<ComparedQuote> a; ///< all of the layer, in text order
    QList<ComparedQuote> b;
    QList<Case> cases;          ///< by group, then in text order of the first quote of each
    QList<CaseGroup> groups;    ///< in text order
    qsizetype greedyGroups = 0; ///< Matching::greedyGroups
};

/// Matches the layers (matchQuotes()) and says what differs. Both as comparedQuotes() gives them.
Cases casesOf(QList<ComparedQuote> a, QList<ComparedQuote> b);

/// In what two quotes differ that face each other.
Differences differencesOf(const ComparedQuote &a, const ComparedQuote &b);

/// The words of the JSON: "same", "edges", "kind", "speaker", "topics", "only_a", "only_b".
QLatin1String word(CaseType type);
/// In the order of Difference, in the same words.
QStringList words(Differences differs);

} // namespace pullquote
