#pragma once

#include "app/text/quotationmarks.h"
#include "app/text/spanindex.h"

#include <QList>

namespace pullquote {

/// The quotations of an article, held for gestures at a caret or a selection. Every question is O(log n +
/// hits). Offsets and spans are UTF-16; a caret stands before the character at its offset. Answers point into
/// this object and are null when there is none.
class QuotationLookup {
public:
    QuotationLookup() = default;
    /// As findQuotations() gives them: in order.
    explicit QuotationLookup(QList<Quotation> quotations);

    const QList<Quotation> &all() const { return m_quotations; }

    /// The innermost whole quotation with the caret inside or at one of its borders; between two that touch,
    /// the right one. Through all paragraphs of one in several parts. What the key Q means without a
    /// selection.
    const Quotation *innermostAround(qsizetype caret) const;
    /// The next whole quotation out from `span`: the smallest that contains it and is larger. What Shift+Up
    /// means.
    const Quotation *around(Span span) const;
    /// The outermost whole quotation whose words, without its marks, white space and last punctuation,
    /// `selection` fills or exceeds without leaving its marks.
    const Quotation *filledBy(QStringView text, Span selection) const;

    /// The lone mark that the caret touches, the right one of two.
    const Quotation *loneMarkAt(qsizetype caret) const;
    /// The lone mark nearest to the caret at most `reach` units away.
    const Quotation *loneMarkNear(qsizetype caret, qsizetype reach) const;

    /// Every quotation and lone mark that overlaps `range`, whole ones first.
    QList<const Quotation *> overlapping(Span range) const;

    /// The first quotation or lone mark that starts at or after `offset`.
    const Quotation *next(qsizetype offset) const;
    /// The last quotation or lone mark that starts before `offset`.
    const Quotation *previous(qsizetype offset) const;

private:
    QList<Quotation> m_quotations;
    SpanIndex<qsizetype> m_whole; ///< balanced ones, by position in m_quotations
    SpanIndex<qsizetype> m_lone;
};

} // namespace pullquote
