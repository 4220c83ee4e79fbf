#include "ui/article/pagemetrics.h"

#include <QFontMetricsF>

namespace pullquote {

namespace {

constexpr int widestColumn = 600; // for letters of the usual size
constexpr int usualPixels = 17;
constexpr int narrowestColumn = 160;

/// Column and rail side by side. A line is as many characters long whatever their size. The column is in the
/// middle while there is room, then moved to the left, then with a shorter rail, then with numbers only, and
/// only then narrower.
void placeColumns(PageMetrics &page, int width, int textPixels)
{
    const int wanted = page.scaled(widestColumn * textPixels / qreal(usualPixels));
    const int names = page.scaled(156), shortNames = page.scaled(84), numbers = page.scaled(50);
    int margin = 28, gap = 28;
    int rightMargin = 12; // names seldom fill the rail
    const auto roomForRail = [&] { return width - wanted - gap - margin - rightMargin; };
    page.railWidth = std::min(names, roomForRail());
    page.railFolded = page.railWidth < shortNames;
    if (page.railFolded) {
        margin = 16;
        gap = 12;
        rightMargin = 2;
        page.railWidth = numbers;
    }
    page.columnWidth = std::clamp(roomForRail() + wanted - page.railWidth, narrowestColumn, wanted);
    const int right = width - rightMargin - page.railWidth - gap - page.columnWidth;
    page.columnLeft = std::max(margin, std::min((width - page.columnWidth) / 2, right));
    page.railLeft = page.columnLeft + page.columnWidth + gap;
}

} // namespace

PageMetrics PageMetrics::of(const Theme &theme, int viewportWidth, int zoomPercent)
{
    PageMetrics page;
    page.scale = zoomPercent / 100.0;
    page.textFont = theme.textFont(page.scaled(theme.textPixels));
    page.linePitch = page.scaled(theme.textPixels * 27.0 / 17);
    page.paragraphSpace = page.scaled(16);
    page.topMargin = page.scaled(34);
    page.bottomMargin = page.scaled(96);
    const QFontMetricsF metrics(page.textFont);
    page.baseline = qRound((page.linePitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    placeColumns(page, viewportWidth, theme.textPixels);
    return page;
}

} // namespace pullquote
