#include "ui/review/fieldrow.h"

#include "ui/ears/accessiblerole.h"
#include "ui/theme/plaintip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace pullquote {

namespace {

constexpr int nameWidth = 72; // for “Sprecher/in”: tst_wordsfit
constexpr int gap = 10;
constexpr qsizetype mostAtOnce = 110; // code units: some five lines, so that the other rows are seen, too

} // namespace

FieldRow::FieldRow(const QString &name, CaseField field, QWidget *parent)
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
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Grouping);
    setMinimumHeight(24); // where the card is low it scrolls, and squeezes nothing
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
    m_whole[int(side)] = words;
    m_isLong[int(side)] = false;
    showWords();
}

void FieldRow::setLongWords(Side side, const MarkedExcerpt &whole)
{
    m_whole[int(side)] = whole;
    m_isLong[int(side)] = true;
    showWords();
}

void FieldRow::showWords()
{
    for (int side = 0; side < 2; ++side) {
        const MarkedExcerpt &whole = m_whole[side];
        const bool isShort = m_isLong[side] && !hasFocus();
        m_words[side]->setWords(isShort ? shortened(whole, mostAtOnce) : whole);
        const bool lacks = m_words[side]->words() != whole;
        m_words[side]->setToolTip(lacks ? plainTip(whole.words) : QString());
    }
    nameForEars();
}

bool FieldRow::differs() const
{
    return !m_whole[0].marks.isEmpty() || !m_whole[1].marks.isEmpty();
}

void FieldRow::setQuiet(Side side, bool quiet)
{
    m_words[int(side)]->setQuiet(quiet);
}

bool FieldRow::isEmpty() const
{
    return m_whole[0].words.isEmpty() && m_whole[1].words.isEmpty();
}

void FieldRow::setTaken(std::optional<Side> side)
{
    m_taken = side;
    nameForEars();
    update();
}

void FieldRow::nameForEars()
{
    QString name = tr("%1: left %2, right %3").arg(m_name->text(), m_whole[0].words, m_whole[1].words);
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
        emit walked(+1);
    else if (event->key() == Qt::Key_Up)
        emit walked(-1);
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (x >= leftOf(Side::Left))
        emit takeRequested(x >= leftOf(Side::Right) - gap / 2 ? Side::Right : Side::Left);
}

void FieldRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showWords();
    update();
    emit entered();
}

void FieldRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showWords();
    update();
}

} // namespace pullquote
