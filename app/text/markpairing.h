#pragma once

#include "app/text/markreader.h"
#include "app/text/quotationmarks.h"

#include <array>
#include <vector>

namespace pullquote {

/// Pairs the marks of a text, paragraph after paragraph. Every mark is pushed and popped at most once, so
/// that the whole is linear; there is no recursion and no limit of nesting.
class MarkPairing {
public:
    MarkPairing(QStringView text, const QuotationConvention *convention);

    /// The marks of the next paragraph, `[paragraph.start, paragraph.end)` without its `\n`.
    void addParagraph(Span paragraph, const std::vector<Mark> &marks);

    /// What was found, ordered by start, without depths. Ends the work.
    QList<Quotation> take();

private:
    /// An opening mark that waits for its other half.
    struct Open {
        Sign sign;
        qsizetype at;                  ///< in the paragraph where it was opened last
        qsizetype slot;                ///< of that mark in m_found
        qsizetype below;               ///< the next one of this sign down the stack, or -1
        bool holdsItsLike = false;     ///< a whole quotation in the same marks stands inside
        QList<Span> parts;             ///< of the paragraphs before
        QList<qsizetype> earlierSlots; ///< of their opening marks
    };

    void add(const Mark &mark);
    void addSingle(const Mark &mark);
    void open(const Mark &mark);
    void close(const Mark &mark, qsizetype opener);
    void addLoneClosing(const Mark &mark);
    bool closes(const Mark &mark, Sign opener) const;
    bool measuresInches(const Mark &mark, qsizetype opener) const;

    /// The stack's index of what `mark` would close, or -1.
    qsizetype openerOf(const Mark &mark) const;

    void push(Open opening);
    Open pop();
    void giveUp(const Open &opening);
    size_t reopen(Span paragraph, const std::vector<Mark> &marks);
    bool reopens(const Mark &mark, const Open &opening, Span paragraph) const;
    QString signAt(qsizetype at) const { return QString(m_text[at]); }

    QStringView m_text;
    const QuotationConvention *m_convention;
    Habits m_habits;
    std::vector<Open> m_open;
    std::array<qsizetype, signCount> m_last; ///< the highest of each sign in m_open, or -1
    qsizetype m_leftOpenEnd = 0;             ///< where the last paragraph with words ends
    QList<Quotation> m_found;                ///< a slot a mark; those whose span stays empty were not needed
};

} // namespace pullquote
