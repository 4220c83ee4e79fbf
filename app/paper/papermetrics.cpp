#include "app/paper/papermetrics.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr qreal widestText = 350; ///< some 65 letters

QFont font(const QStringList &families, QFont::StyleHint kind, int points, QFont::Weight weight, bool italic)
{
    QFont font(families, -1, weight, italic);
    font.setStyleHint(kind);
    font.setPixelSize(points);
    // Widths must not depend on the device.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QFont serif(int points, QFont::Weight weight = QFont::Normal, bool italic = false)
{
    return font({QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")}, QFont::Serif, points, weight,
                italic);
}

QFont sans(int points)
{
    return font({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}, QFont::SansSerif, points,
                QFont::Normal, false);
}

} // namespace

PaperMetrics PaperMetrics::of(QSizeF page)
{
    PaperMetrics metrics;
    metrics.width = page.width();
    const qreal gap = page.width() * 0.045;
    metrics.noteWidth = std::clamp(page.width() * 0.26, 70.0, 150.0);
    metrics.textWidth = std::clamp(page.width() - metrics.noteWidth - gap, 60.0, widestText);
    metrics.noteLeft = metrics.textWidth + gap;
    metrics.footerLine = page.height() - 3;
    metrics.bottom = page.height() - 30;
    metrics.linePitch = 15.6;
    metrics.paragraphSpace = 6.5;
    metrics.textFont = serif(10);
    metrics.headlineFont = serif(20, QFont::DemiBold);
    metrics.smallFont = sans(8);
    metrics.remarkFont = serif(8, QFont::Normal, true);
    return metrics;
}

bool PaperMetrics::isUsable() const
{
    return noteLeft + noteWidth < width + 1 && bottom >= 3 * linePitch;
}

QTextOption PaperMetrics::option(bool isRightToLeft)
{
    QTextOption option(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(24);
    return option;
}

} // namespace pullquote
