#include "ui/panel/commentfield.h"

#include <QKeyEvent>

namespace pullquote {

bool CommentField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_takesEscape) {
            event->accept();
            return true;
        }
        // Where nothing was typed, Ctrl+Z takes back what was done last: the comment that was sent.
        const bool isLeft = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (isLeft) {
            event->ignore();
            return true;
        }
    }
    return GrowingField::event(event);
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_takesEscape) {
        emit escaped();
    } else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        textCursor().insertBlock(); // by itself it would be a line separator inside the paragraph
    } else if (isEnter) {
        emit sent();
    } else {
        GrowingField::keyPressEvent(event);
    }
}

} // namespace pullquote
