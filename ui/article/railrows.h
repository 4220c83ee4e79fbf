#pragma once

#include <QList>

namespace pullquote {

/// What stands at one height of the rail: a label with its name, or, where there are too many for that, the
/// bare numbers of all quotes that start on one line.
struct RailRow {
    int wanted = 0; ///< top that puts it on its line, in document pixels
    int height = 0;
    int line = 0;         ///< the same for labels of the same line of text
    bool current = false; ///< moves last
    bool numbers = false; ///< folded
    QList<int> labels;    ///< indexes into the caller's list
    int top = 0;          ///< where it goes
};

/// Moves rows apart so that none overlaps the one before, each as little as possible: the sum of the squared
/// distances is smallest (isotonic regression by pooling adjacent violators). Rows are in the order of
/// `wanted`.
void moveApart(QList<RailRow> &rows);

/// `moveApart`; where rows would end more than `farthest` from their lines, they become rows of numbers, one
/// for each line and `foldedHeight` high, which have room as long as that is no more than the distance of two
/// lines.
void placeRows(QList<RailRow> &rows, int farthest, int foldedHeight);

} // namespace pullquote
