#include "ui/panel/commentwriter.h"

#include "ui/panel/commentfield.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/linkbutton.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace pullquote {

CommentWriter::CommentWriter(CommentDrafts &drafts, QWidget *parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_field(new CommentField(this)),
      m_send(new LinkButton({}, QStringLiteral("sendComment"), this)),
      m_close(new LinkButton({}, QStringLiteral("closeComment"), this))
{
    m_field->setObjectName(QStringLiteral("commentField"));
    m_field->setToolTip(tr("Enter sends it, Shift+Enter begins a line"));
    auto *buttons = new FlowLayout(4);
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addLayout(buttons);
    const auto send = [this] { emit sent(words()); };
    connect(m_field, &CommentField::sent, this, send);
    connect(m_send, &QToolButton::clicked, this, send);
    connect(m_field, &CommentField::escaped, this, &CommentWriter::closed);
    connect(m_close, &QToolButton::clicked, this, &CommentWriter::closed);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentWriter::keepDraft);
    connect(&m_drafts, &CommentDrafts::changed, this, &CommentWriter::takeDraft);
    showButtons();
}

void CommentWriter::setTheme(const Theme &theme)
{
    m_field->setTheme(theme);
    m_send->setTheme(theme);
    m_close->setTheme(theme);
}

void CommentWriter::setPurpose(const QString &purpose, const QString &send)
{
    m_field->setPlaceholderText(purpose);
    m_field->setAccessibleName(purpose);
    m_send->setWords(send);
}

void CommentWriter::setClosable(const QString &close)
{
    m_isClosable = true;
    m_field->setTakesEscape(true);
    m_close->setWords(close);
    showButtons();
}

void CommentWriter::setPlace(const CommentDrafts::Place &place, const QString &words)
{
    if (place == m_place && words == m_original)
        return;
    m_place = place;
    m_original = words;
    fill(m_drafts.has(place) ? m_drafts.words(place) : words);
}

QString CommentWriter::words() const
{
    return m_field->words();
}

void CommentWriter::begin()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
    reveal(this);
}

void CommentWriter::clear()
{
    m_drafts.drop(m_place);
    fill(m_original);
}

QList<QWidget *> CommentWriter::focusables() const
{
    return {m_field, m_send, m_close};
}

void CommentWriter::keepDraft()
{
    m_drafts.keep(m_place, words() == m_original ? QString() : words());
    showButtons();
    if (m_field->hasFocus())
        reveal(this);
}

/// It was written in another field for the same comment.
void CommentWriter::takeDraft(const CommentDrafts::Place &place)
{
    if (place != m_place || m_field->hasFocus())
        return;
    const QString draft = m_drafts.has(place) ? m_drafts.words(place) : m_original;
    if (draft != words())
        fill(draft);
}

void CommentWriter::fill(const QString &words)
{
    const QSignalBlocker blocker(m_field);
    m_field->setPlainText(words);
    showButtons();
}

void CommentWriter::showButtons()
{
    m_send->setVisible(!words().trimmed().isEmpty());
    m_close->setVisible(m_isClosable);
}

void reveal(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(widget, 0, 8);
        }
    });
}

void focusFirst(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            return widget->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace pullquote
