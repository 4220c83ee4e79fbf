#pragma once

#include "app/store/projectreader.h"

namespace pullquote::tei {

/// A span of a quote on its way into a TEI file.
struct PlannedSpan {
    Span span;
    SpanRole role = SpanRole::Content;
    qsizetype quote = 0; ///< its place in the article
    QString id;          ///< of the element
    QString next;        ///< the part that follows, and the one before; may be empty
    QString previous;
    bool isInline = false; ///< an element around the words; else anchors say where it begins and ends
};

/// Which spans of an article can be elements around their words: those of one annotator that lie in a
/// paragraph and nest in one another. Those of one role in a
/// quote are so together, or not at all.
class Plan {
public:
    explicit Plan(const ArticleContent &content);

    /// By quote, then by role, then as they stand in the quote.
    const QList<PlannedSpan> &spans() const { return m_spans; }
    /// Those around their words, outer ones first.
    const QList<const PlannedSpan *> &inlineSpans() const { return m_inline; }
    /// Where the others begin and end, ascending, each once.
    const QList<qsizetype> &anchors() const { return m_anchors; }

private:
    void add(const Quote &quote, qsizetype place);
    void choose(AnnotatorId annotator, const ArticleContent &content);
    void keepTogether();

    QList<PlannedSpan> m_spans;
    QList<const PlannedSpan *> m_inline;
    QList<qsizetype> m_anchors;
};

} // namespace pullquote::tei
