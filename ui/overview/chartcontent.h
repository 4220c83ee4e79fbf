#pragma once

#include "ui/overview/overviewtable.h"

#include <QColor>

namespace pullquote {

/// What a chart shows, apart from how it is painted: at most so many rows that each can be read, what is
/// beyond them as "others".
struct ChartContent {
    enum class Shape {
        Bars,   ///< a bar a row, from 0
        Matrix, ///< a cell for each row and column
        Strips, ///< a line a row, with marks along it
    };

    /// A bar, a cell or a tick.
    struct Mark {
        double from = 0; ///< bars: 0; strips: percent of the text; matrix: the column
        double to = 0; ///< bars: the value, 0 for others that are off the scale; strips: percent of the text;
                       ///< matrix: the value
        QString tip;   ///< what it says, in words
        int tableRow = 0; ///< the cell of the table with the same quotes, or the first of those summed up
        int tableColumn = 0;
        QList<qsizetype> quotes{}; ///< indexes into Overview::quotes
    };

    struct Row {
        QString name;
        QColor colour;
        QString value; ///< beside the row: the number that its marks sum up to
        QList<Mark> marks;
    };

    Shape shape = Shape::Bars;
    QList<Row> rows;
    QStringList columns; ///< of a matrix
    QList<QColor> columnColours;
    double most = 0;      ///< the largest value of a bar or cell
    QString scale;        ///< what the numbers along the bottom are
    bool isDense = false; ///< strips of many articles: marks lie over each other
};

/// The colours of the overview's speakers and topics, by their places in it.
struct OverviewColours {
    QList<QColor> speakers;
    QList<QColor> topics;
    QColor others; ///< of what is summed up, or of nobody
};

/// Rows beyond these, and columns of a matrix, are summed up.
inline constexpr qsizetype mostChartRows = 12;
inline constexpr qsizetype mostChartColumns = 10;

ChartContent contentOf(Aspect aspect, const Overview &overview, const OverviewColours &colours);

} // namespace pullquote
