#include "ui/panel/pickerdelegate.h"

#include "ui/panel/pickerrow.h"

#include <QPainter>

namespace pullquote {

namespace {

constexpr int padding = 14;
constexpr int gap = 8;
constexpr int tick = 12; ///< px across
constexpr int dot = 8;

/// A tick, drawn: a font that lacks the sign would show a box.
void paintCheck(QPainter *painter, const QRect &box, const QColor &colour)
{
    const QPointF middle = QRectF(box).center();
    const QPointF points[] = {middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4.5, -3.5)};
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points, 3);
}

} // namespace

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

bool PickerDelegate::isCut(const PickerRow &row, int width) const
{
    const QFontMetrics bold(m_theme.uiFont(13, QFont::DemiBold)), small(m_theme.uiFont(11));
    int taken = 2 * padding + bold.horizontalAdvance(row.title) + gap + small.horizontalAdvance(row.detail);
    taken += (row.isOn ? tick + gap : 0) + (row.colour.isValid() ? dot + gap : 0);
    taken += row.key.isEmpty() ? 0 : small.horizontalAdvance(row.key) + gap;
    return !row.detail.isEmpty() && taken > width;
}

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const PickerRow &row = static_cast<const PickerModel *>(index.model())->row(index.row());
    const bool isHighlighted = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // all counts from the left, also in a mirrored window
    if (isHighlighted || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          isHighlighted ? m_theme.selection : m_theme.tint(m_theme.selection, 0.5));
    if (row.isGuess) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 1, Qt::DashLine));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6.5, 2.5, -6.5, -2.5), 5, 5);
    }
    QRect box = option.rect.adjusted(padding, 0, -padding, 0);
    if (row.isOn) {
        paintCheck(painter, QRect(box.right() - tick, box.top(), tick, box.height()), m_theme.accent);
        box.setRight(box.right() - tick - gap);
    }
    if (row.colour.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.readable(row.colour));
        painter->drawEllipse(QRectF(box.left(), box.center().y() - 3.5, dot, dot));
        box.setLeft(box.left() + dot + gap);
    }
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.muted);
    if (!row.key.isEmpty()) {
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, row.key);
        box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(row.key) + gap);
    }
    const bool isBold = isHighlighted || row.isOn;
    painter->setFont(m_theme.uiFont(13, isBold ? QFont::DemiBold : QFont::Normal));
    painter->setPen(m_theme.ink);
    const QString title = painter->fontMetrics().elidedText(row.title, Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, title);
    box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(title) + gap);
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.muted);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace pullquote
