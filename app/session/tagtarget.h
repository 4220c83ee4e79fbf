#pragma once

#include "app/model/entities.h"
#include "app/session/unfinished.h"

namespace pullquote {

/// What the key Q (or X, A, …) means at a caret or a selection.
struct TagTarget {
    QList<Span> content;    ///< what would be tagged; empty: nothing here
    QuoteId quote;          ///< not null: this is tagged already, and `content` is its content
    bool completes = false; ///< a lone mark whose other end is a proposal

    bool isNothing() const { return content.isEmpty(); }
};

/// - A selection is taken as it is: the caller has snapped it. That of a whole quotation is the quotation.
/// - Without one, the innermost quotation around the caret; between two, the right one; with all its parts.
/// - Else the quote of any kind around the caret (an indirect one has no marks).
/// - Else, on a lone mark, from the clause's start to a closing mark, or from an opening mark to the end of
///   its sentence.
///
/// The one rule of all keys that mean words at the caret: Q asks about them, X rules them out, R tags them like
/// the last. What is tagged already is answered with its quote, `mine` before those of others, so that no
/// gesture makes a duplicate: also where it lacks the marks, and at a caret where it has more words than the
/// quotation, as a whole clause and parts that were merged do. The caret has made that quote the current one,
/// and what is outlined is what a key changes; who means the marked words alone selects them. Layers in
/// `scope.hidden` count as not there. A null selection is an empty span.
TagTarget tagTarget(const OpenArticle &article, qsizetype caret, Span selection,
                    const UnfinishedScope &scope);

/// What Shift+Q means: the selection; without one, the quote at the caret that has no quotation marks of its
/// own, else the reported clause around the caret. Empty where there are no words.
TagTarget reportedTarget(const OpenArticle &article, qsizetype caret, Span selection,
                         const UnfinishedScope &scope);

/// One step out from words that report: from the clause to its sentence. Empty when they are that already.
QList<Span> sentenceAround(const OpenArticle &article, const QList<Span> &content);

/// What the house rule makes of a target that nobody has tagged: where a mixed quote is the whole clause,
/// marked words inside a reported clause become that clause.
TagTarget underHouseRules(const OpenArticle &article, TagTarget target, Project::MixedQuotes rule,
                          const UnfinishedScope &scope);

/// The same for words that are known: the quote that has just these, or the target to make one of them.
TagTarget tagTargetOf(const OpenArticle &article, const QList<Span> &content, const UnfinishedScope &scope);

} // namespace pullquote
