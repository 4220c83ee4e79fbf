// Keys and the mouse: QTextEdit moves the caret and selects; here is what it would swallow, and the rail.

#include "app/text/graphemes.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articleview.h"
#include "ui/article/rail.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <utility>

namespace pullquote {

namespace {

constexpr int zoomSteps[] = {100, 110, 125, 150, 175, 200, 250, 300};

int nextZoom(int percent, bool larger)
{
    const auto larger1 = std::upper_bound(std::begin(zoomSteps), std::end(zoomSteps), percent);
    if (larger)
        return larger1 == std::end(zoomSteps) ? zoomSteps[std::size(zoomSteps) - 1] : *larger1;
    const auto same = std::lower_bound(std::begin(zoomSteps), std::end(zoomSteps), percent);
    return same == std::begin(zoomSteps) ? zoomSteps[0] : *(same - 1);
}

/// The keys that only move the caret, select or copy. All others belong to the window's actions first: a
/// read-only QTextEdit would claim Ctrl+Z, too, and do nothing with it.
bool belongsToCaret(const QKeyEvent &key)
{
    using Key = QKeySequence::StandardKey;
    constexpr Key keys[] = {Key::Copy,
                            Key::SelectAll,
                            Key::MoveToNextChar,
                            Key::MoveToPreviousChar,
                            Key::MoveToNextWord,
                            Key::MoveToPreviousWord,
                            Key::MoveToNextLine,
                            Key::MoveToPreviousLine,
                            Key::MoveToNextPage,
                            Key::MoveToPreviousPage,
                            Key::MoveToStartOfLine,
                            Key::MoveToEndOfLine,
                            Key::MoveToStartOfDocument,
                            Key::MoveToEndOfDocument,
                            Key::SelectNextChar,
                            Key::SelectPreviousChar,
                            Key::SelectNextWord,
                            Key::SelectPreviousWord,
                            Key::SelectNextLine,
                            Key::SelectPreviousLine,
                            Key::SelectNextPage,
                            Key::SelectPreviousPage,
                            Key::SelectStartOfLine,
                            Key::SelectEndOfLine,
                            Key::SelectStartOfDocument,
                            Key::SelectEndOfDocument};
    return std::any_of(std::begin(keys), std::end(keys),
                       [&key](Key each) { return const_cast<QKeyEvent &>(key).matches(each); });
}

bool movesByCharacter(QKeyEvent &key)
{
    return key.matches(QKeySequence::MoveToNextChar) || key.matches(QKeySequence::MoveToPreviousChar) ||
           key.matches(QKeySequence::SelectNextChar) || key.matches(QKeySequence::SelectPreviousChar);
}

} // namespace

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !belongsToCaret(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void ArticleView::stepZoom(bool larger)
{
    setZoom(nextZoom(zoom(), larger));
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    letGo(); // a release may have gone elsewhere
    const QTextCursor before = textCursor();
    QTextEdit::keyPressEvent(event);
    // A seam of the picture is two positions but one offset: one key is one step, and steps over both.
    const QTextCursor after = textCursor();
    if (movesByCharacter(*event) && after.position() != before.position() &&
        m_picture.offset(after.position()) == m_picture.offset(before.position()))
        QTextEdit::keyPressEvent(event);
    leaveGrapheme(before.position());
}

/// Moves a caret on that a key left inside a grapheme: Qt cuts emoji beside some scripts.
void ArticleView::leaveGrapheme(int cameFrom)
{
    QTextCursor cursor = textCursor();
    const qsizetype offset = caret();
    const qsizetype border = cursor.position() < cameFrom ? graphemeBorderBefore(articleText(), offset)
                                                          : graphemeBorderAfter(articleText(), offset);
    if (border == offset)
        return;
    cursor.setPosition(m_picture.position(border),
                       cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextEdit::wheelEvent(event);
    if (const int turned = event->angleDelta().y(); turned != 0)
        stepZoom(turned > 0);
    event->accept();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    const Rail::Spot *spot = m_rail->spotAt(inDocument(event->pos()));
    if (spot && event->button() == Qt::LeftButton) {
        emit railClicked(spot->label.key);
        return;
    }
    if (event->button() == Qt::LeftButton && grabHandle(event->pos()))
        return;
    if (event->button() == Qt::LeftButton) {
        m_pressed = true;
        emit pressed();
        // QTextEdit would drag selected words away; here the mouse begins to select anew, as anywhere.
        if (!selection().isEmpty() && !event->modifiers().testFlag(Qt::ShiftModifier)) {
            const qsizetype here = offsetAt(event->pos());
            setSelection({here, here});
        }
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_rail->spotAt(inDocument(event->pos())))
        return; // its label was clicked, and behind it there are no words to select
    if (event->button() == Qt::LeftButton) {
        m_pressed = true;
        emit clickTakenBack();
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void ArticleView::announceCaret()
{
    if (m_holding)
        return;
    const Span now = selection();
    const bool selectionChanged = now != m_selection, caretChanged = !m_pressed && caret() != m_caret;
    m_selection = now;
    if (selectionChanged)
        viewport()->update(); // rows are higher than what QTextEdit thinks it has to paint
    if (caretChanged) {
        m_caret = caret();
        emit caretMoved(m_caret);
    }
    if (selectionChanged)
        emit selectionMoved(now);
}

/// The caret is where the mouse has left it, with a selection or without.
void ArticleView::letGo()
{
    if (std::exchange(m_pressed, false))
        announceCaret();
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggingHandle)
        return dragHandle(event->pos());
    QTextEdit::mouseMoveEvent(event);
    if (!event->buttons().testFlag(Qt::LeftButton))
        letGo(); // somewhere else
    const bool onLabel = !event->buttons() && m_rail->spotAt(inDocument(event->pos()));
    viewport()->setCursor(onLabel ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_draggingHandle, false))
        QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        letGo();
    if (event->button() != Qt::LeftButton || m_rail->spotAt(inDocument(event->pos())))
        return;
    if (const Span span = selection(); !span.isEmpty())
        emit selectionReleased(span, rectOf(span));
    else
        emit clicked(offsetAt(event->pos()));
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Mouse)
        emit contextMenuRequested(offsetAt(event->pos()), event->globalPos());
    else
        emit contextMenuRequested(caret(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Rail::Spot *spot = m_rail->spotAt(inDocument(help->pos()));
        QStringList lines;
        if (spot)
            lines = {QStringLiteral("%1 %2 %3")
                         .arg(spot->label.number)
                         .arg(spot->label.name, spot->label.mark)
                         .trimmed(),
                     spot->label.detail, spot->label.remark};
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n').trimmed().toHtmlEscaped(), this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace pullquote
