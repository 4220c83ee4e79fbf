// What the style's shapes look like; quietstyle.cpp says where they are used.

#include "ui/theme/quietstyle.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace pullquote {

namespace {

constexpr qreal radius = 6;

/// A scroll bar is opaque to Qt, and should look as if it lay on what it scrolls.
QColor backgroundBehind(const QWidget *bar, const QPalette &otherwise)
{
    for (const QWidget *parent = bar ? bar->parentWidget() : nullptr; parent;
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return otherwise.color(QPalette::Window);
}

} // namespace

void QuietStyle::drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge,
                           qreal width) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

void QuietStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const QColor fill = option->palette.color(QPalette::Base);
    if (option->state.testFlag(State_HasFocus))
        drawFrame(painter, option->rect, fill, m_theme.accent, 1.5);
    else
        drawFrame(painter, option->rect, fill, m_theme.edge);
}

void QuietStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool chosen = option->state.testAnyFlags(State_On | State_Sunken);
    const bool hovered = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    QColor fill = flat ? QColor() : option->palette.color(QPalette::Button);
    if (chosen)
        fill = m_theme.selection;
    else if (hovered)
        fill = m_theme.isDark() ? m_theme.line : m_theme.window;
    const bool standard = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool quiet = flat || !button; // tool buttons are words without a frame
    const QColor edge = quiet ? QColor() : standard ? m_theme.accent : m_theme.line;
    drawFrame(painter, option->rect, fill, edge);
}

void QuietStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool set = option->state.testFlag(State_On);
    const QColor full = enabled ? m_theme.accent : m_theme.muted;
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF ring(0, 0, side - 1, side - 1);
    ring.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(set ? full : m_theme.muted, 1));
    painter->setBrush(set ? full : option->palette.color(QPalette::Base));
    painter->drawEllipse(ring);
    if (set) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.paper);
        painter->drawEllipse(ring.center(), side / 5, side / 5);
    }
    painter->restore();
}

void QuietStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool set = option->state.testAnyFlags(State_On | State_NoChange);
    const QColor full = enabled ? m_theme.accent : m_theme.muted;
    const int side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(set ? full : m_theme.muted, 1));
    painter->setBrush(set ? full : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(QPen(m_theme.paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    const QPointF tick[] = {at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.31)};
    if (option->state.testFlag(State_On))
        painter->drawPolyline(tick, 3);
    else if (set)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter->restore();
}

void QuietStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool active = option->state.testAnyFlags(State_MouseOver | State_Sunken);
    painter->fillRect(option->rect, backgroundBehind(widget, option->palette));
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && slider->maximum <= slider->minimum)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = m_theme.muted;
    colour.setAlphaF(active ? 0.8f : 0.4f);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(thumb).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

void QuietStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option, painter);
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
    const QPointF middle = arrow.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron[] = {middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2),
                               middle + QPointF(3.5, -1.5)};
    painter->drawPolyline(chevron, 3);
    painter->restore();
}

/// Fusion rules a line under each title; the row of tools below has the only one.
void QuietStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.window);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    if (item->state.testFlag(State_Selected))
        drawFrame(painter, option->rect.adjusted(1, 1, -1, -1), m_theme.selection, m_theme.selection);
    const bool showsMnemonic = styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) != 0;
    proxy()->drawItemText(painter, option->rect,
                          Qt::AlignCenter | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          m_theme.palette(), item->state.testFlag(State_Enabled), item->text,
                          QPalette::WindowText);
}

} // namespace pullquote
