#include "app/formats/documents/pdfrows.h"

#include "app/formats/documents/pdfletters.h"

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

/// A page of more lines is no page: nobody looks for its columns.
constexpr qsizetype mostLinesInColumns = 3000;
constexpr double widestSpace = 2.5; ///< of the size; what is further apart are cells of a table

bool areOnOneLine(const QRectF &one, const QRectF &other)
{
    const double shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return shared > 0.6 * std::min(one.height(), other.height());
}

PdfRow rowOf(const PdfLine &line)
{
    const bool isRtl = runsRightToLeft(line.text);
    return {readableText(line.text.trimmed()),
            line.box,
            line.size,
            isRtl ? -line.box.right() : line.box.left(),
            isRtl ? -line.box.left() : line.box.right(),
            0};
}

/// Adds a line that goes on beside the last row.
bool goesOnBeside(PdfRow &row, const PdfRow &next)
{
    const double gap = next.start - row.end;
    if (!areOnOneLine(row.box, next.box) || gap < -0.2 * row.size)
        return false;
    row.text += gap > widestSpace * row.size ? u'\t' : u' ';
    row.text += next.text;
    row.box |= next.box;
    row.end = std::max(row.end, next.end);
    return true;
}

QList<PdfRow> rowsOf(const PdfPage &page)
{
    QList<PdfRow> rows;
    for (const PdfLine &line : page.lines) {
        PdfRow row = rowOf(line);
        if (rows.isEmpty() || !goesOnBeside(rows.last(), row))
            rows.append(std::move(row));
    }
    return rows;
}

/// For each row whether others stand at its left (1) and right (2) on the page: what is set in columns.
QList<int> sidesOf(const QList<PdfRow> &rows)
{
    QList<int> sides(rows.size(), 0);
    if (rows.size() > mostLinesInColumns)
        return sides;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows.size(); ++j) {
            if (i != j && areOnOneLine(rows[i].box, rows[j].box))
                sides[i] |= rows[j].box.left() < rows[i].box.left() ? 1 : 2;
        }
    }
    return sides;
}

bool isInOneColumn(const PdfRow &above, const PdfRow &below)
{
    const double shared = std::min(above.end, below.end) - std::max(above.start, below.start);
    return below.box.top() > above.box.top() && shared > 0 && isSameSize(above.size, below.size);
}

template <class Value>
double middle(QList<Value> values, double part)
{
    if (values.isEmpty())
        return 0;
    const auto at = values.begin() + qsizetype(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Numbers the runs of one page's rows and adds them.
void findRuns(QList<PdfRow> rows, double pageWidth, PdfRows &found)
{
    const QList<int> sides = sidesOf(rows);
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from + 1;
        while (to < rows.size() && sides[to] == sides[from] && isInOneColumn(rows[to - 1], rows[to]))
            ++to;
        QList<double> starts;
        double end = rows[from].end;
        for (qsizetype i = from; i < to; ++i) {
            rows[i].run = found.runs.size();
            starts.append(rows[i].start);
            end = std::max(end, rows[i].end);
        }
        const double start = middle(starts, 0.5);
        const double edge = start < 0 ? -(start + pageWidth) : pageWidth - start;
        found.runs.append({start, end, to - from <= 2 && sides[from] == 0 ? std::max(edge, end) : end});
        from = to;
    }
    found.rows.append(std::move(rows));
}

double bodySizeOf(const QList<PdfRow> &rows)
{
    QList<double> sizes;
    for (const PdfRow &row : rows)
        sizes.append(QList<double>(std::min<qsizetype>(row.text.size(), 100), row.size));
    return middle(sizes, 0.5);
}

/// Where paragraphs stand apart and have one line each, most steps are between paragraphs: the small
/// ones count.
double stepOf(const PdfRows &found)
{
    QList<double> steps;
    for (qsizetype i = 1; i < found.rows.size(); ++i) {
        const PdfRow &row = found.rows[i];
        const double step = row.box.bottom() - found.rows[i - 1].box.bottom();
        if (row.run == found.rows[i - 1].run && isSameSize(row.size, found.bodySize) && step > 0)
            steps.append(step / std::max(row.size, 1.0));
    }
    return middle(steps, 0.2);
}

/// A run of a row or two may be as wide as the widest that begins at the same place.
void widenShortRuns(PdfRows &found)
{
    QHash<int, double> ends;
    const auto place = [](const PdfRun &run) { return int(std::round(run.start / 4)); };
    for (const PdfRun &run : std::as_const(found.runs))
        ends[place(run)] = std::max(ends.value(place(run), run.end), run.end);
    QList<int> counts(found.runs.size(), 0);
    for (const PdfRow &row : std::as_const(found.rows))
        ++counts[row.run];
    for (qsizetype i = 0; i < found.runs.size(); ++i) {
        PdfRun &run = found.runs[i];
        if (counts[i] <= 2)
            run.edge = std::max(run.edge, ends.value(place(run)));
    }
}

/// Cells stand below each other. A wide space in a row or two of many only fills the row.
void keepTabsInTables(PdfRows &found)
{
    QList<int> balances(found.runs.size(), 0);
    for (const PdfRow &row : std::as_const(found.rows))
        balances[row.run] += row.text.contains(u'\t') ? 1 : -1;
    for (PdfRow &row : found.rows) {
        if (balances[row.run] < 0)
            row.text.replace(u'\t', u' ');
    }
}

} // namespace

bool isSameSize(double one, double other)
{
    return std::abs(one - other) <= 0.1 * std::max(one, other);
}

PdfRows rowsOf(const PdfPages &pages)
{
    PdfRows found;
    for (const PdfPage &page : pages.pages)
        findRuns(rowsOf(page), page.width, found);
    found.bodySize = bodySizeOf(found.rows);
    found.step = stepOf(found);
    widenShortRuns(found);
    keepTabsInTables(found);
    return found;
}

} // namespace pullquote
