#include "ui/theme/desktoppalette.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace pullquote {

QPalette desktopPalette()
{
    // Qt 6.4 tells it only to who has no palette. Nothing is painted in between.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette result = QApplication::palette();
    QApplication::setPalette(ours);
    return result;
}

Scheme Theme::systemScheme(const QPalette &desktop)
{
    const bool dark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    // Only themes for high contrast are all black and white: Fusion's own palette comes to 18, Breeze to 13.
    constexpr qreal leastOfHigh = 19.5;
    const auto between = [&desktop](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(desktop.color(text), desktop.color(ground));
    };
    const bool high = between(QPalette::WindowText, QPalette::Window) >= leastOfHigh &&
                      between(QPalette::Text, QPalette::Base) >= leastOfHigh;
    if (high)
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace pullquote
