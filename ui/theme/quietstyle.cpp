#include "ui/theme/quietstyle.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace pullquote {

namespace {

constexpr qreal radius = 6;
constexpr int smallestTarget = 24; // px, WCAG 2.2 "target size"
constexpr int scrollBarExtent = 12;
constexpr int fieldPadding = 6;

bool isFocused(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

} // namespace

QuietStyle::QuietStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

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
    if (isFocused(option))
        drawFrame(painter, option->rect, fill, m_theme.accent, 1.5);
    else
        drawFrame(painter, option->rect, fill, m_theme.line);
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

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawField(option, painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter);
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        if (option->state.testAnyFlags(State_On | State_Sunken | State_MouseOver))
            drawButton(option, painter);
        return;
    case PE_FrameFocusRect:
        return drawFrame(painter, option->rect, QColor(), m_theme.accent, 1.5);
    case PE_Frame:
    case PE_FrameGroupBox:
        return drawFrame(painter, option->rect, QColor(), isFocused(option) ? m_theme.accent : m_theme.line);
    case PE_FrameMenu:
        return drawFrame(painter, option->rect, m_theme.paper, m_theme.line);
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), m_theme.line);
        return;
    case PE_FrameStatusBarItem:
        return; // no box in a box
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_theme.line);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, m_theme.window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), m_theme.line);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_theme.window);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// A scroll bar is opaque to Qt, and should look as if it lay on what it scrolls.
static QColor backgroundBehind(const QWidget *bar, const QPalette &otherwise)
{
    for (const QWidget *parent = bar ? bar->parentWidget() : nullptr; parent;
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return otherwise.color(QPalette::Window);
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

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget)
            .adjusted(fieldPadding, 0, 0, 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool across = slider->orientation == Qt::Horizontal;
    const int length = across ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * slider->pageStep / (range + slider->pageStep)),
                           std::min(length, smallestTarget + 6), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - thumb, slider->upsideDown);
    const auto along = [&](int from, int extent) {
        return across ? QRect(slider->rect.x() + from, slider->rect.y(), extent, slider->rect.height())
                      : QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), extent);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
        return result.expandedTo({0, smallestTarget + 6});
    case CT_ToolButton:
        return (result + QSize(8, 2)).expandedTo({smallestTarget + 4, smallestTarget + 4});
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return result.expandedTo({smallestTarget, smallestTarget});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return result.expandedTo({0, smallestTarget + 2});
        return result;
    default:
        return result;
    }
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace pullquote
