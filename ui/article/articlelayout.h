#pragma once

#include "ui/article/articleheader.h"
#include "ui/article/heights.h"
#include "ui/article/linerows.h"
#include "ui/article/pagemetrics.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <deque>

namespace pullquote {

class ArticleLayout;

/// Paints under the words of what is in view.
class Backdrop {
public:
    virtual ~Backdrop() = default;
    /// `clip` is in document coordinates, as is everything of the layout. Everything in it is laid out
    /// already.
    virtual void paint(QPainter &painter, const ArticleLayout &layout, const QRectF &clip) const = 0;
};

/// Lays out only the paragraphs that are looked at.
///
/// A tree holds the height of every block: exact where it was laid out at the present width and zoom, an
/// estimate from its length elsewhere. So opening costs a pass over the blocks, and a paint or a jump what is
/// in view, whatever the length of the text. When an estimate becomes exact everything below moves;
/// `documentSizeChanged` tells, and the view holds what is being read in its place. Lines of blocks that were
/// not looked at for long are freed again.
///
/// All coordinates are the document's: the viewport's plus what is scrolled.
class ArticleLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT

public:
    explicit ArticleLayout(QTextDocument *document);

    void setTheme(const Theme &theme);
    void setZoom(int percent);
    void setHeader(const QString &headline, const QString &byline);
    void setBackdrop(const Backdrop *backdrop) { m_backdrop = backdrop; } // not owned

    const Theme &theme() const { return m_theme; }
    int zoom() const { return m_zoom; }
    const PageMetrics &page() const { return m_page; }

    /// The block at `y`, the nearest when there is none. Lays nothing out.
    QTextBlock blockAt(qreal y) const;
    /// The top of a block as far as heights above it are known. Lays nothing out.
    int top(const QTextBlock &block) const;

    /// Makes the heights of everything between the two exact; whether any changed. Says nothing to anybody.
    bool layOut(qreal fromY, qreal toY) const;
    /// Document positions of the blocks between the two. Lays nothing out.
    std::pair<int, int> positionsBetween(qreal fromY, qreal toY) const;
    /// Tells the view about changed heights. After `layOut`.
    void announceSize() { emit documentSizeChanged(documentSize()); }

    /// The row of the line with this document position; lays out its block.
    LineRow rowAt(int position) const;

    /// The side of the character at this document position where it begins in its direction of writing, or
    /// where it ends (Trailing): no width, and as high as its line.
    QRectF edgeAt(int position, QTextLine::Edge edge) const;

    /// Boxes of `[start, end)`, in document positions, as far as they are between the two heights.
    QList<LineBox> boxesBetween(int start, int end, qreal fromY, qreal toY) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void reset();
    int estimate(const QTextBlock &block, qreal characterWidth) const;
    int spaceAfter(const QTextBlock &block) const;
    bool ensureLines(const QTextBlock &block) const;
    int layOutLines(const QTextBlock &block) const;
    void freeOldLines() const;
    void drawSelections(QPainter &painter, const PaintContext &context) const;

    Theme m_theme;
    int m_zoom = 100;
    PageMetrics m_page;
    ArticleHeader m_header;
    const Backdrop *m_backdrop = nullptr;

    // Laying out on demand is part of answering questions, so it happens in const functions.
    mutable Heights m_heights;
    mutable std::deque<int> m_laidOut; // block numbers that have lines, oldest first
};

} // namespace pullquote
