#include "ui/panel/growingfield.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <algorithm>

namespace pullquote {

GrowingField::GrowingField(QWidget *parent) : QPlainTextEdit(parent), m_theme(Theme::light())
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(4, 1, 4, 1);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Lines are counted when they are laid out, after the text has changed. What is fixed holds also where
    // the panel is low and squeezes what only asks.
    const auto fit = [this] {
        setMinimumHeight(GrowingField::sizeHint().height());
        updateGeometry();
    };
    fit();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, fit);
}

void GrowingField::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.window);
    setPalette(palette);
    update();
}

QString GrowingField::words() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QSize GrowingField::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), 1, 6);
    const int height = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 4;
    return {100, std::max(height, 30)};
}

bool GrowingField::event(QEvent *event)
{
    // The frame is the field itself, as of all other fields; the text lies on it.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(m_theme.accent, 1.5) : QPen(m_theme.edge, 1));
        painter.setBrush(m_theme.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void GrowingField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void GrowingField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

} // namespace pullquote
