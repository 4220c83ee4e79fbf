// Where the view stands: what is being read stays where it is while heights become known, while the pane
// changes its width, and while the text changes its size.

#include "ui/article/articlelayout.h"
#include "ui/article/articleview.h"
#include "ui/article/articleview_keepplace.h"

#include <QScrollBar>
#include <QTextDocument>

namespace pullquote {

int ArticleView::scrolled() const
{
    return verticalScrollBar()->value();
}

ArticleView::Anchor ArticleView::firstLineInView() const
{
    QTextBlock block = m_layout->blockAt(scrolled());
    m_layout->blockBoundingRect(block);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const LineRow row = rowOf(line, m_layout->page());
        const int top = m_layout->top(block);
        if (top + row.bottom > scrolled())
            return {block.position() + line.textStart(), top + row.top - scrolled()};
    }
    if (block.next().isValid()) // only the space after the paragraph is in view
        block = block.next();
    return {block.position(), m_layout->top(block) - scrolled()};
}

/// Lays out what is in view with this line at this height, as far as the ends of the article allow.
void ArticleView::hold(Anchor anchor)
{
    m_holding = true;
    const int height = viewport()->height();
    const int reach = 5 * m_layout->page().linePitch; // for the rail, see paintEvent
    bool moved = false;
    constexpr int mostRounds = 16; // heights are exact after the first look, so it ends after two or three
    for (int round = 0; round < mostRounds; ++round) {
        const int wanted = m_layout->rowAt(anchor.position).top - anchor.y;
        const int furthest = std::max(0, int(m_layout->documentSize().height()) - height);
        const int value = std::clamp(wanted, 0, furthest);
        if (m_layout->layOut(value - reach, value + height + reach)) {
            moved = true;
            continue;
        }
        m_layout->announceSize(); // sets the range
        verticalScrollBar()->setSingleStep(m_layout->page().linePitch);
        verticalScrollBar()->setValue(value);
        break;
    }
    m_anchor = {anchor.position, m_layout->rowAt(anchor.position).top - scrolled()};
    m_holding = false;
    if (moved)
        viewport()->update();
    updateRail();
}

/// What stays where it is after the user scrolled by `dy`: what was read before, if it is still near; else,
/// after a jump, the caret; else the end, or the top of the view.
ArticleView::Anchor ArticleView::anchorAfterScrolling(int dy) const
{
    const int height = viewport()->height();
    const Anchor moved{m_anchor.position, m_anchor.y + dy};
    if (moved.y > -height && moved.y < 2 * height)
        return moved;
    const int caret = textCursor().position();
    const int caretY = m_layout->top(document()->findBlock(caret)) - scrolled();
    if (caretY > -height && caretY < height) {
        const int y = m_layout->rowAt(caret).top - scrolled();
        if (y >= 0 && y < height)
            return {caret, y};
    }
    if (scrolled() == verticalScrollBar()->maximum()) {
        const int last = document()->characterCount() - 1;
        m_layout->rowAt(last);
        const LineRow row = m_layout->rowAt(last);
        return {last, height - m_layout->page().bottomMargin - (row.bottom - row.top)};
    }
    return firstLineInView();
}

void ArticleView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_holding)
        return;
    m_holding = true; // asking lays out, and should move nothing yet
    hold(anchorAfterScrolling(dy));
    m_anchor = firstLineInView();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    keepingPlace([&] { QTextEdit::resizeEvent(event); });
}

void ArticleView::ensureVisible(Span span)
{
    const LineRow first = m_layout->rowAt(m_picture.position(span.start));
    const LineRow last = m_layout->rowAt(m_picture.position(span.end));
    const int height = viewport()->height();
    const int context = std::min(3 * m_layout->page().linePitch, height / 4);
    const int top =
        m_layout->rowAt(m_picture.position(span.start)).top - scrolled(); // again: the last may have moved it
    const int length = std::min(last.bottom - first.top, height - 2 * context);
    if (top >= 0 && top + length <= height)
        return;
    int y = context;
    if (top < -height || top > 2 * height)
        y = std::max(context, (height - length) / 3); // from far: where one looks first
    else if (top > 0)
        y = height - context - length;
    hold({m_picture.position(span.start), y});
    m_anchor = firstLineInView();
}

void ArticleView::makeRoomBelow(Span span, int pixels)
{
    const QRect box = rectOf(span);
    const int missing = box.bottom() + pixels - viewport()->height();
    const int spare = box.top() - m_layout->page().linePitch;
    if (missing > 0 && spare > 0)
        verticalScrollBar()->setValue(scrolled() + std::min(missing, spare));
}

ArticleView::Place ArticleView::place() const
{
    return {caret(), scrolled() == 0 ? 0 : m_picture.offset(firstLineInView().position)};
}

void ArticleView::restore(Place place)
{
    setSelection({place.caret, place.caret});
    hold({m_picture.position(place.firstVisible), place.firstVisible == 0 ? m_layout->rowAt(0).top : 0});
    m_anchor = firstLineInView();
}

Span ArticleView::lineAt(qsizetype offset) const
{
    const int position = m_picture.position(offset);
    m_layout->rowAt(position); // lays the block out
    const QTextBlock block = document()->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {offset, offset};
    const int start = block.position() + line.textStart();
    const bool isLast = line.lineNumber() + 1 == block.layout()->lineCount();
    return m_picture.span(start, start + line.textLength() + (isLast ? 1 : 0));
}

} // namespace pullquote
