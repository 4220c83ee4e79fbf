#include "ui/panel/notefield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace pullquote {

using namespace std::chrono_literals;

NoteField::NoteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Add a note"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(4, 1, 4, 1);
    viewport()->setAutoFillBackground(false);
    m_theme = Theme::light();
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_idle.setSingleShot(true);
    m_idle.setInterval(1s);
    m_latest.setSingleShot(true);
    m_latest.setInterval(5s);
    connect(&m_idle, &QTimer::timeout, this, &NoteField::save);
    connect(&m_latest, &QTimer::timeout, this, &NoteField::save);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_idle.start();
        if (!m_latest.isActive())
            m_latest.start();
    });
    // Lines are counted when they are laid out, after the text has changed. What is fixed holds also where
    // the panel is low and squeezes what only asks.
    const auto fit = [this] {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
    };
    fit();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, fit);
}

void NoteField::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.window);
    setPalette(palette);
    update();
}

bool NoteField::event(QEvent *event)
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

void NoteField::show(QuoteId quote, const QString &note)
{
    const bool isBeingWritten = quote == m_quote && toPlainText() != m_saved;
    if (quote == m_quote && (isBeingWritten || note == m_saved))
        return;
    save();
    m_quote = quote;
    const QSignalBlocker blocker(this);
    setPlainText(note);
    m_saved = toPlainText(); // as the field gives it back: it turns a no-break space into a space
    updateGeometry();
}

void NoteField::save()
{
    m_idle.stop();
    m_latest.stop();
    const QString note = toPlainText();
    if (m_quote.isNull() || note == m_saved)
        return;
    m_saved = note;
    emit edited(m_quote, note);
}

QSize NoteField::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), 1, 6);
    const int height = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 4;
    return {100, std::max(height, 30)};
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    save();
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isDone = event->key() == Qt::Key_Escape ||
                        (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier);
    if (!isDone)
        return QPlainTextEdit::keyPressEvent(event);
    save();
    event->ignore(); // the window takes the focus back to the article
}

} // namespace pullquote
