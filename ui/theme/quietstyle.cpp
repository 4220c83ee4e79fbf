#include "ui/theme/quietstyle.h"

#include "ui/theme/drawnicons.h"

#include <QIcon>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace pullquote {

namespace {

constexpr int smallestTarget = 24; // px, WCAG 2.2 "target size"
constexpr int scrollBarExtent = 12;
constexpr int fieldPadding = 6;

} // namespace

QuietStyle::QuietStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
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
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
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
        return drawFrame(painter, option->rect, QColor(),
                         option->state.testFlag(State_HasFocus) ? m_theme.accent : m_theme.line);
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
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), m_theme.line);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_theme.window);
        return;
    }
    if (element == CE_MenuBarItem)
        return drawMenuBarItem(option, painter);
    QProxyStyle::drawControl(element, option, painter, widget);
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
        return (result + QSize(2 * fieldPadding, 0)).expandedTo({0, smallestTarget + 6});
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
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return result.expandedTo({0, smallestTarget});
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0; // words
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon QuietStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // What every menu bar asks for, in case that it has not room for all, and every field that can be
    // emptied.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return chevronsIcon(m_theme.ink);
    if (which == SP_LineEditClearButton)
        return crossIcon(m_theme.muted);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace pullquote
