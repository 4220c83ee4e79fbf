#pragma once

#include "ui/article/pagemetrics.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>
#include <QTextLayout>

namespace pullquote {

/// The row of a laid-out line, in the coordinates of its QTextLayout: one line pitch high, more for a script
/// that needs more. Rows follow each other without gaps.
struct LineRow {
    int top = 0;
    int baseline = 0;
    int bottom = 0;
};

/// Room that a line of this ascent and descent takes above and below its baseline.
LineRow rowAround(int baseline, const QTextLine &line, const PageMetrics &page);
/// The row of a line that already has its place.
LineRow rowOf(const QTextLine &line, const PageMetrics &page);

/// A stretch of words on one line.
struct LineBox {
    QRectF rect; ///< the whole row high
    qreal baseline = 0;
};

/// The boxes that cover `[start, end)` of a laid-out block, from its top left: one a line, more where the
/// direction of writing changes inside the stretch. White space where a line was broken gets none.
QList<LineBox> boxesOf(const QTextBlock &block, int start, int end, const PageMetrics &page);

} // namespace pullquote
