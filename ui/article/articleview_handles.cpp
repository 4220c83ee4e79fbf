// The handles at both ends of a selection whose borders are being moved.

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

/// The caret's box at one end of the selection, in viewport coordinates.
QRect ArticleView::handleAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    QRect rect = cursorRect(cursor);
    const int width = m_layout->page().scaled(2);
    rect.setLeft(rect.center().x() - width / 2);
    rect.setWidth(width);
    return rect;
}

void ArticleView::drawHandles(QPainter &painter) const
{
    if (!m_handles)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_layout->theme().accent);
    const QTextCursor cursor = textCursor();
    const qreal radius = m_layout->page().scaled(5);
    const QRect start = handleAt(cursor.selectionStart()), end = handleAt(cursor.selectionEnd());
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
    const bool nearEnd = isNear(handleAt(cursor.selectionEnd()));
    if (!nearEnd && !isNear(handleAt(cursor.selectionStart())))
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
