#include "ui/review/fieldrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace pullquote {

namespace {

constexpr int nameWidth = 66;
constexpr int gap = 10;

} // namespace

FieldRow::FieldRow(const QString &name, std::optional<CaseField> field, QWidget *parent)
    : QWidget(parent), m_field(field), m_name(new QLabel(name, this)), m_theme(Theme::light())
{
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_name->setFixedWidth(nameWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 10, 6);
    row->setSpacing(gap);
    row->addWidget(m_name);
    for (MarkedText *&words : m_words) {
        words = new MarkedText(this);
        row->addWidget(words, 1);
    }
    if (field)
        setFocusPolicy(Qt::StrongFocus);
}

int FieldRow::leftOf(Side side) const
{
    return m_words[int(side)]->x();
}

void FieldRow::setTheme(const Theme &theme, const QFont &words)
{
    m_theme = theme;
    m_name->setFont(theme.uiFont(12));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_name->setPalette(palette);
    for (MarkedText *each : m_words)
        each->setTheme(theme, words);
    update();
}

void FieldRow::setWords(Side side, const MarkedExcerpt &words)
{
    m_words[int(side)]->setWords(words);
    nameForEars();
}

void FieldRow::setQuiet(Side side, bool quiet)
{
    m_words[int(side)]->setQuiet(quiet);
}

bool FieldRow::isEmpty() const
{
    return m_words[0]->words().words.isEmpty() && m_words[1]->words().words.isEmpty();
}

void FieldRow::setTaken(std::optional<Side> side)
{
    m_taken = side;
    nameForEars();
    update();
}

void FieldRow::nameForEars()
{
    QString name =
        tr("%1: left %2, right %3").arg(m_name->text(), m_words[0]->words().words, m_words[1]->words().words);
    if (m_taken)
        name += QStringLiteral(", ") + (*m_taken == Side::Left ? tr("left taken") : tr("right taken"));
    setAccessibleName(name);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.line);
    if (m_taken) {
        const QRect cell = m_words[int(*m_taken)]->geometry().adjusted(-5, -4, 5, 4);
        painter.fillRect(cell, m_theme.selection);
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), m_theme.accent);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -1), 4, 4);
    }
}

/// Up and down walk the rows, as in a list.
void FieldRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_field)
        return QWidget::mouseDoubleClickEvent(event);
    const qreal x = event->position().x();
    if (x >= leftOf(Side::Left))
        emit takeRequested(x >= leftOf(Side::Right) - gap / 2 ? Side::Right : Side::Left);
}

void FieldRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    emit entered();
}

void FieldRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace pullquote
