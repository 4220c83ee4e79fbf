// The handles at both ends of a selection whose borders are being moved.

#include "app/text/graphemes.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articleview.h"

#include <QMouseEvent>
#include <QPainter>

namespace pullquote {

namespace {

constexpr int reachOfHandle = 12; ///< a target of 24 px, however thin the handle is drawn

} // namespace

void ArticleView::setSelectionHandles(bool shown)
{
    m_handles = shown;
    m_draggingHandle = false;
    viewport()->update();
}

void ArticleView::swapSelectionEnds()
{
    const QTextCursor before = textCursor();
    QTextCursor cursor(document());
    cursor.setPosition(before.position());
    cursor.setPosition(before.anchor(), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    announceCaret();
}

/// Where the first character of the selection begins, or its last one ends, in viewport coordinates. A
/// caret's box would not do: where the direction of writing changes, it stands beside the neighbour.
QRect ArticleView::handleAt(SelectionEnd end) const
{
    const QTextCursor cursor = textCursor();
    const qsizetype last = graphemeBorderBefore(articleText(), selection().end - 1);
    const QRectF edge = end == SelectionEnd::First
                            ? m_layout->edgeAt(cursor.selectionStart(), QTextLine::Leading)
                            : m_layout->edgeAt(m_picture.position(last), QTextLine::Trailing);
    const int width = m_layout->page().scaled(2);
    return {qRound(edge.x()) - width / 2, qRound(edge.y()) - scrolled(), width, qRound(edge.height())};
}

void ArticleView::drawHandles(QPainter &painter) const
{
    if (!m_handles)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_layout->theme().accent);
    const qreal radius = m_layout->page().scaled(5);
    const QRect start = handleAt(SelectionEnd::First), end = handleAt(SelectionEnd::Last);
    painter.drawRect(start);
    painter.drawRect(end);
    painter.drawEllipse(QPointF(start.center().x(), start.top()), radius, radius);
    painter.drawEllipse(QPointF(end.center().x(), end.bottom()), radius, radius);
}

bool ArticleView::grabHandle(QPoint at)
{
    if (!m_handles)
        return false;
    const auto isNear = [at](const QRect &handle) {
        return handle.adjusted(-reachOfHandle, -reachOfHandle, reachOfHandle, reachOfHandle).contains(at);
    };
    const QTextCursor cursor = textCursor();
    const bool nearEnd = isNear(handleAt(SelectionEnd::Last));
    if (!nearEnd && !isNear(handleAt(SelectionEnd::First)))
        return false;
    m_draggingHandle = true;
    const bool caretIsThere = (cursor.position() == cursor.selectionEnd()) == nearEnd;
    if (!caretIsThere)
        swapSelectionEnds();
    return true;
}

/// The end that was grabbed is where the caret is; it never meets the other one, for a span is never empty.
void ArticleView::dragHandle(QPoint to)
{
    QTextCursor cursor = textCursor();
    const int position = m_picture.position(offsetAt(to));
    if (position == cursor.anchor())
        return;
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    announceCaret();
}

} // namespace pullquote
