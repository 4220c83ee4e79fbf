#pragma once

#include "app/model/changeset.h"
#include "app/text/codepoints.h"

#include <optional>

namespace pullquote {

/// The two annotators of a review, as they stand on the screen.
enum class Side { Left, Right };

inline Side opposite(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// What can be taken of one side alone.
enum class CaseField {
    Edges,   ///< the content
    Kind,    ///< and whether a person chose it
    Speaker, ///< with addressees, cue, and the words that name both: who said it, and how the text says so
    Topics,
};

inline constexpr CaseField allCaseFields[] = {CaseField::Edges, CaseField::Kind, CaseField::Speaker,
                                              CaseField::Topics};

/// A case as a reviewer decides on it, with everything as it is now. Pointers are null for what is not there;
/// one of `left` and `right` is. A copy that the review has made is what came of a case, and no side of it.
struct OpenCase {
    const Quote *left = nullptr;
    const Quote *right = nullptr;
    const Decision *decision = nullptr; ///< what this reviewer has decided
    const Quote *result = nullptr; ///< what came of that, or a quote of the reviewer's with the same words

    const Quote *on(Side side) const { return side == Side::Left ? left : right; }
};

/// What deciding on a case changes. The table in ARCHITECTURE.md says the same in words.
///
/// A decision touches no quote but the reviewer's own: their side of the case, if they are one of the two,
/// else a copy in their layer. Each call returns everything that is to be committed as one change set.
class Deciding {
public:
    /// `codePoints` are those of the article's text.
    Deciding(AnnotatorId reviewer, const QDateTime &now, const CodePoints &codePoints)
        : m_reviewer(reviewer), m_now(now), m_codePoints(codePoints)
    {
    }

    /// Accepts the quote of one side. Where that side has none, it is reject().
    QList<Change> take(const OpenCase &open, Side side, const QString &reason) const;
    /// One field of one side, into what has been decided so far or, before, into the other fields of one's
    /// own or, without such, of the left one. Only for a case of two.
    QList<Change> takeField(const OpenCase &open, CaseField field, Side side) const;
    /// Neither as it is: what comes of it is the reviewer's to edit.
    QList<Change> amend(const OpenCase &open) const;
    /// Nothing is to be tagged here: no quote comes of it, and the reviewer's own goes.
    QList<Change> reject(const OpenCase &open, const QString &reason) const;
    /// As if nobody had decided. `before` is the reviewer's side of the case as it was then, if there is one, or
    /// a quote of their own of the same words that the decision took for its result.
    QList<Change> undecide(const OpenCase &open, const std::optional<Quote> &before) const;

    /// The hash of a quote's state, as Decision::states holds it.
    static QString stateOf(const Quote &quote, const CodePoints &codePoints);

private:
    const Quote *own(const OpenCase &open) const;
    Quote resultFor(const OpenCase &open, const Quote &like) const;
    Quote resultSoFar(const OpenCase &open, const Quote &first) const;
    Decision decisionOn(const OpenCase &open, const Quote &quote, const Quote *counterpart,
                        Decision::Verdict verdict, const QString &reason) const;
    QString stateBefore(const OpenCase &open, const Quote &quote) const;
    QList<Change> changesFor(const OpenCase &open, Decision decision, const Quote &result) const;
    bool isCopyMade(const OpenCase &open) const;

    AnnotatorId m_reviewer;
    QDateTime m_now;
    const CodePoints &m_codePoints;
};

bool sameField(const Quote &a, const Quote &b, CaseField field);

/// Everything of a case that `from` says, into `to`; nobody guesses any more, now that two people have
/// looked.
void takeTagging(Quote &to, const Quote &from);

/// Whether it was decided on this quote: as its quote or its counterpart.
bool names(const Decision &decision, QuoteId quote);

/// Which state of its quote or of its counterpart the decision was made on; empty where nobody knows.
QString stateIn(const Decision &decision, QuoteId quote);

/// Whether both say the same of the same words: all but note, flags, and who tagged it when.
bool sameTagging(const Quote &a, const Quote &b);

} // namespace pullquote
