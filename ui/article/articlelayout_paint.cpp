#include "app/text/graphemes.h"
#include "ui/article/articlelayout.h"

#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace pullquote {

QList<LineBox> ArticleLayout::boxesBetween(int start, int end, qreal fromY, qreal toY) const
{
    QList<LineBox> boxes;
    QTextBlock block = document()->findBlock(start);
    if (const QTextBlock first = blockAt(fromY); first.position() > block.position())
        block = first;
    for (; block.isValid() && block.position() < end; block = block.next()) {
        const QPointF origin = blockBoundingRect(block).topLeft();
        if (origin.y() > toY)
            break;
        for (LineBox box : boxesOf(block, start - block.position(), end - block.position(), m_page)) {
            box.rect.translate(origin);
            box.baseline += origin.y();
            if (box.rect.bottom() >= fromY && box.rect.top() <= toY)
                boxes.append(box);
        }
    }
    return boxes;
}

QRectF ArticleLayout::edgeAt(int position, QTextLine::Edge edge) const
{
    const QTextBlock block = document()->findBlock(position);
    const QPointF origin = blockBoundingRect(block).topLeft();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {origin, QSizeF()};
    const int start = position - block.position();
    const qreal x = edgeOf(line, start, int(graphemeBorderAfter(block.text(), start + 1)), edge);
    return {origin.x() + x, origin.y() + line.y(), 0, line.height()};
}

void ArticleLayout::drawSelections(QPainter &painter, const PaintContext &context) const
{
    for (const Selection &selection : context.selections) {
        const QTextCursor &cursor = selection.cursor;
        for (const LineBox &box : boxesBetween(cursor.selectionStart(), cursor.selectionEnd(),
                                               context.clip.top(), context.clip.bottom()))
            painter.fillRect(box.rect, context.palette.brush(QPalette::Highlight));
    }
}

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip;
    // The view laid out what it shows before it asked for a paint; this is for whoever paints without asking.
    if (layOut(clip.top(), clip.bottom()))
        announceSize();

    if (clip.top() < m_header.height())
        m_header.draw(*painter, m_theme);
    drawSelections(*painter, context); // below the tints, which let it through
    if (m_backdrop)
        m_backdrop->paint(*painter, *this, clip);

    painter->setPen(context.palette.color(QPalette::Text));
    for (QTextBlock block = blockAt(clip.top()); block.isValid() && top(block) <= clip.bottom();
         block = block.next()) {
        QTextLayout &layout = *block.layout();
        layout.setPosition(QPointF(m_page.columnLeft, top(block)));
        layout.draw(painter, QPointF(), {}, clip);
        const int caret = context.cursorPosition - block.position();
        if (caret >= 0 && caret < block.length() && !document()->isEmpty()) {
            painter->setPen(m_theme.ink);
            layout.drawCursor(painter, QPointF(), caret, std::max(2, m_page.scaled(1.5)));
        }
    }
}

} // namespace pullquote
