#pragma once

#include "app/formats/documents/pdfpages.h"
#include "app/formats/watcher.h"

namespace pullquote {

/// A line of a column, with what its place says about paragraphs. Places are in points in the direction of
/// reading: in Hebrew they grow from right to left.
struct PdfRow {
    QString text; ///< as it is read
    QRectF box;
    double size = 0;
    double start = 0; ///< where it begins
    double end = 0;
    qsizetype run = 0; ///< rows of one run stand below each other in one column, in one size
};

/// What the rows of a run have in common.
struct PdfRun {
    double start = 0; ///< where most of its rows begin
    double end = 0;   ///< where the longest ends
    double edge = 0;  ///< where one might end: further out in a run of a row or two, which may be short
};

struct PdfRows {
    QList<PdfRow> rows;  ///< of all pages, in the order in which they are read
    QList<PdfRun> runs;  ///< numbered by PdfRow::run
    double bodySize = 0; ///< the size of most letters
    double step = 0;     ///< from one row to the next inside a paragraph, as a multiple of the size
};

/// The rows of pages without margins; what stands apart on one base line becomes one row. When the watcher
/// stops it, those of the pages so far.
PdfRows rowsOf(const PdfPages &pages, const Watcher &watcher);

/// Whether two sizes are the same as far as a reader sees.
bool isSameSize(double one, double other);

} // namespace pullquote
