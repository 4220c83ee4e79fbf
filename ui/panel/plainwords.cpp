#include "ui/panel/plainwords.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <cmath>

namespace pullquote {

PlainWords::PlainWords(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(1);
    document()->setUndoRedoEnabled(false);
    fit();
}

void PlainWords::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    setFont(theme.uiFont());
    fit();
}

void PlainWords::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setPlainText(words);
    fit();
}

void PlainWords::fit()
{
    document()->setTextWidth(viewport()->width());
    const int wanted = int(std::ceil(document()->size().height()));
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void PlainWords::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

/// The page around scrolls.
void PlainWords::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool PlainWords::event(QEvent *event)
{
    // A read-only field would keep the keys of editing to itself: Ctrl+Z is the window's here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::SelectAll)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

} // namespace pullquote
