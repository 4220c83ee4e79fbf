#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace pullquote {

/// Fusion made quiet: pale frames of one pixel with round corners, a ring of the accent around what has the
/// focus, thin scroll bars, nothing smaller than 24 px to hit. Made by Theme::applyTo.
class QuietStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit QuietStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge,
                   qreal width = 1) const;
    void drawButton(const QStyleOption *option, QPainter *painter) const;
    void drawCheck(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;

    Theme m_theme;
};

} // namespace pullquote
