#include "ui/panel/notefield.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace pullquote {

using namespace std::chrono_literals;

NoteField::NoteField(QWidget *parent) : GrowingField(parent)
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Add a note"));
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

void NoteField::focusOutEvent(QFocusEvent *event)
{
    GrowingField::focusOutEvent(event);
    save();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isDone = event->key() == Qt::Key_Escape ||
                        (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier);
    if (!isDone)
        return GrowingField::keyPressEvent(event);
    save();
    event->ignore(); // the window takes the focus back to the article
}

} // namespace pullquote
