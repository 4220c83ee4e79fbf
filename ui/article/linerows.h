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

/// The side where the grapheme `[start, end)` of a line begins in its direction of writing, or where it ends
/// (Trailing). QTextLine::cursorToX() would stand beside the neighbour where the direction changes.
qreal edgeOf(const QTextLine &line, int start, int end, QTextLine::Edge edge);

/// The border between two graphemes of the block's text that is nearest to `x` on the line: on a glyph, the
/// one on this side of its middle. QTextLine::xToCursor() goes astray where the direction changes, and in
/// emoji.
int cursorAt(const QTextLine &line, const QString &text, qreal x);

/// The boxes that cover `[start, end)` of a laid-out block, from its top left: one a line, more where the
/// direction of writing changes inside the stretch. White space where a line was broken gets none.
QList<LineBox> boxesOf(const QTextBlock &block, int start, int end, const PageMetrics &page);

} // namespace pullquote
