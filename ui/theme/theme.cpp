#include "ui/theme/theme.h"

#include "ui/theme/quietstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

#include <cmath>

namespace pullquote {

namespace {

/// Relative luminance (WCAG 2.2).
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](qreal a, qreal b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

/// Okabe and Ito's hues and a purple, moved in lightness as little as it takes to keep both the contrast on
/// the paper and their distance from one another in the eyes of colour-blind readers: pulled just to the
/// contrast, orange and vermilion, or the two blues, became one colour. tst_theme simulates those eyes.
QList<QRgb> huesOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return {0x1668b9, 0xc65000, 0x069d71, 0xcc79a8, 0xce8405, 0x319be2, 0x795194};
    case Scheme::Dark:
        return {0x0b8fde, 0xdd650f, 0x089e72, 0xd17ba6, 0xe8a005, 0x56b6eb, 0xa876ba};
    case Scheme::HighContrastLight:
        return {0x074a71, 0xa33100, 0x1a8659, 0xa95d8c, 0xa86800, 0x3b78c0, 0x7a5297};
    case Scheme::HighContrastDark:
        return {0x2b8ede, 0xde660f, 0x129f74, 0xcd79a7, 0xe8a10a, 0x59b5eb, 0xa379bd};
    }
    Q_UNREACHABLE();
}

/// A line just strong enough to show where a field is (WCAG 2.1, 1.4.11).
QColor edgeOf(const Theme &theme)
{
    for (int hundredths = 0; hundredths < 100; ++hundredths) {
        const QColor edge = mixed(theme.ink, theme.line, hundredths / 100.0);
        if (contrast(edge, theme.paper) >= 3 && contrast(edge, theme.window) >= 3)
            return edge;
    }
    return theme.ink;
}

void finish(Theme &theme)
{
    theme.edge = edgeOf(theme);
    theme.sansFamily = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    theme.serifFamily = QStringLiteral("DejaVu Serif"); // textFont() names others where it is not there
    for (const QRgb hue : huesOf(theme.scheme))
        theme.colours.append(QColor::fromRgb(hue));
}

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xf6, 0xf5, 0xf2);
    theme.paper = QColor(0xff, 0xfe, 0xfb);
    theme.ink = QColor(0x1d, 0x1c, 0x1a);
    theme.muted = QColor(0x6d, 0x6a, 0x64);
    theme.line = QColor(0xe2, 0xdf, 0xd8);
    theme.selection = QColor(0xe7, 0xee, 0xf6);
    theme.accent = QColor(0x2f, 0x5d, 0x8a);
    theme.alert = QColor(0xb3, 0x3a, 0x2b);
    finish(theme);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.scheme = Scheme::Dark;
    theme.window = QColor(0x1b, 0x1c, 0x1e);
    theme.paper = QColor(0x21, 0x22, 0x25);
    theme.ink = QColor(0xe8, 0xe6, 0xe1);
    theme.muted = QColor(0x9f, 0x9c, 0x93); // 4.5:1 on the selection, too
    theme.line = QColor(0x34, 0x36, 0x3a);
    theme.selection = QColor(0x2a, 0x35, 0x42);
    theme.accent = QColor(0x8f, 0xb8, 0xe0);
    theme.alert = QColor(0xf0, 0x8a, 0x7a);
    finish(theme);
    return theme;
}

Theme makeHighContrastLight()
{
    Theme theme;
    theme.scheme = Scheme::HighContrastLight;
    theme.window = QColor(Qt::white);
    theme.paper = QColor(Qt::white);
    theme.ink = QColor(Qt::black);
    theme.muted = QColor(0x3c, 0x3c, 0x3c);
    theme.line = QColor(0x59, 0x59, 0x59);
    theme.selection = QColor(0xcd, 0xe2, 0xff);
    theme.accent = QColor(0x00, 0x3f, 0x91);
    theme.alert = QColor(0x9c, 0x00, 0x00);
    finish(theme);
    return theme;
}

Theme makeHighContrastDark()
{
    Theme theme;
    theme.scheme = Scheme::HighContrastDark;
    theme.window = QColor(Qt::black);
    theme.paper = QColor(Qt::black);
    theme.ink = QColor(Qt::white);
    theme.muted = QColor(0xd2, 0xd2, 0xd2);
    theme.line = QColor(0xa0, 0xa0, 0xa0);
    theme.selection = QColor(0x12, 0x3a, 0x66);
    theme.accent = QColor(0x9a, 0xd0, 0xff);
    theme.alert = QColor(0xff, 0xa6, 0x99);
    finish(theme);
    return theme;
}

} // namespace

// Each is made once: every widget asks for one, and looking for fonts and edges takes a quarter of a
// millisecond.

Theme Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

Theme Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

Theme Theme::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::HighContrastLight: {
        static const Theme theme = makeHighContrastLight();
        return theme;
    }
    case Scheme::HighContrastDark: {
        static const Theme theme = makeHighContrastDark();
        return theme;
    }
    }
    Q_UNREACHABLE();
}

QColor Theme::colour(qsizetype number) const
{
    const qsizetype count = colours.size();
    return colours.at(((number % count) + count) % count);
}

QColor Theme::readable(const QColor &colour) const
{
    // A hundredth a step towards black or white keeps the hue, and stays as near to what was chosen as it can
    // be. Thin lines need more on dark paper, where the floor of 3:1 looks dull.
    const qreal floor = isDark() ? 5.2 : isHighContrast() ? 4.5 : 3.0;
    const QColor towards = isDark() ? QColor(Qt::white) : QColor(Qt::black);
    for (int hundredths = 0; hundredths < 100; ++hundredths) {
        const QColor result = mixed(towards, colour, hundredths / 100.0);
        if (contrast(result, paper) >= floor)
            return result;
    }
    return towards;
}

QColor Theme::tint(const QColor &colour, qreal strength) const
{
    return mixed(colour, paper, strength);
}

QFont Theme::uiFont(int pixels, QFont::Weight weight) const
{
    QFont font(sansFamily);
    font.setPixelSize(pixels > 0 ? pixels : uiPixels);
    font.setWeight(weight);
    return font;
}

QFont Theme::textFont(int pixels, QFont::Weight weight) const
{
    // Named fallbacks, because the system's for Chinese, Japanese and Korean is a sans, and for emoji often
    // black.
    QFont font(QStringList{serifFamily, QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"),
                           QStringLiteral("Noto Color Emoji")});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels > 0 ? pixels : textPixels);
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &colour) {
        result.setColor(role, colour);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, ink);
    set(QPalette::Base, paper);
    set(QPalette::AlternateBase, mixed(window, paper, 0.5));
    set(QPalette::Text, ink);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, isDark() ? mixed(ink, paper, 0.07) : paper);
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, alert);
    set(QPalette::Highlight, isDark() ? mixed(accent, selection, 0.12) : mixed(accent, selection, 0.10));
    set(QPalette::HighlightedText, ink);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, paper);
    set(QPalette::ToolTipText, ink);
    set(QPalette::Light, isDark() ? line : paper);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, line);
    set(QPalette::Dark, mixed(ink, line, 0.15));
    set(QPalette::Shadow, isDark() ? QColor(Qt::black) : mixed(ink, line, 0.3));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, mixed(muted, window, 0.6));
    return result;
}

void Theme::applyTo(QApplication &application) const
{
    application.setStyle(new QuietStyle(*this)); // the application owns it, and deletes the one before
    application.setPalette(palette());
    application.setFont(uiFont());
    QToolTip::setPalette(palette());
    QToolTip::setFont(uiFont(12));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace pullquote
