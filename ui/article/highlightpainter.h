#pragma once

#include "ui/article/articlelayout.h"
#include "ui/article/articlemarks.h"
#include "ui/article/findhits.h"
#include "ui/article/textpicture.h"

namespace pullquote {

/// Paints marks and search hits under the words: tints, the line that tells the style, the outline of the
/// current quote. Lines of overlapping marks are stacked in lanes; the fourth and deeper share the last one,
/// and their tints add up. Keeps what it was last told to look at, so that a change of marks repaints only
/// what looks different.
class HighlightPainter : public Backdrop {
public:
    /// `picture` is the view's and outlives the painter.
    explicit HighlightPainter(const TextPicture &picture) : m_picture(picture) {}

    void setMarks(const ArticleMarks *marks) { m_marks = marks; } // not owned, may be null
    /// Asks the marks for what is in view now, which is what gets painted until the next call. Returns where
    /// something looks different from before.
    QList<Span> look(Span visible);
    void setHits(const FindHits &hits) { m_hits = hits; }
    const FindHits &hits() const { return m_hits; }

    void paint(QPainter &painter, const ArticleLayout &layout, const QRectF &clip) const override;

private:
    struct Laid {
        Highlight highlight;
        int lane = 0;
        friend bool operator==(const Laid &, const Laid &) = default;
    };

    QList<Laid> laidAround(Span visible) const;
    void paintHits(QPainter &painter, const ArticleLayout &layout, const QRectF &clip, Span visible) const;
    QList<LineBox> boxes(const ArticleLayout &layout, Span span, const QRectF &clip) const;

    const TextPicture &m_picture;
    const ArticleMarks *m_marks = nullptr;
    QList<Laid> m_seen; ///< in the order of sortByStart
    FindHits m_hits;
};

} // namespace pullquote
