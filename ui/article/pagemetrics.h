#pragma once

#include "ui/theme/theme.h"

namespace pullquote {

/// Measures of the article's page for one width and zoom, in whole pixels of the document: look.md's at 100
/// %.
struct PageMetrics {
    qreal scale = 1;

    int columnLeft = 0;
    int columnWidth = 600;
    int railLeft = 0;
    int railWidth = 150;
    bool railFolded = false; ///< numbers only, because the pane is narrow

    int linePitch = 27;      ///< from one baseline to the next
    int baseline = 20;       ///< of a line, below the top of its row
    int paragraphSpace = 16; ///< also the height of an empty paragraph, so that blank lines do not double it
    int topMargin = 34;
    int bottomMargin = 96;

    QFont textFont;

    static PageMetrics of(const Theme &theme, int viewportWidth, int zoomPercent);

    int scaled(qreal pixels) const { return qRound(pixels * scale); }
};

} // namespace pullquote
