#include "app/formats/documents/pdfrows.h"

#include "app/formats/documents/pdfletters.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pullquote {

namespace {

/// A row has a few others beside it, in the other columns. On a page with more of them, on average, nobody
/// looks for columns.
constexpr qsizetype mostBeside = 64;
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
    QList<qsizetype> fromAbove(rows.size());
    std::iota(fromAbove.begin(), fromAbove.end(), 0);
    std::stable_sort(fromAbove.begin(), fromAbove.end(), [&rows](qsizetype one, qsizetype other) {
        return rows[one].box.top() < rows[other].box.top();
    });
    qsizetype looks = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QRectF &one = rows[fromAbove[i]].box;
        for (qsizetype j = i + 1; j < rows.size(); ++j) {
            const QRectF &other = rows[fromAbove[j]].box;
            if (other.top() >= one.bottom())
                break;
            if (++looks > mostBeside * rows.size())
                return QList<int>(rows.size(), 0);
            if (!areOnOneLine(one, other))
                continue;
            sides[fromAbove[i]] |= other.left() < one.left() ? 1 : 2;
            sides[fromAbove[j]] |= one.left() < other.left() ? 1 : 2;
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

/// A row counts by its letters, up to a hundred.
double bodySizeOf(const QList<PdfRow> &rows)
{
    QMap<double, qsizetype> letters; // by their size
    qsizetype total = 0;
    for (const PdfRow &row : rows) {
        const qsizetype count = std::min<qsizetype>(row.text.size(), 100);
        letters[row.size] += count;
        total += count;
    }
    qsizetype before = 0;
    for (auto size = letters.begin(); size != letters.end(); ++size) {
        before += *size;
        if (before > (total - 1) / 2)
            return size.key();
    }
    return 0;
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

PdfRows rowsOf(const PdfPages &pages, const Watcher &watcher)
{
    PdfRows found;
    for (qsizetype i = 0; i < pages.pages.size() && watcher.goesOn(i, pages.pages.size()); ++i)
        findRuns(rowsOf(pages.pages[i]), pages.pages[i].width, found);
    found.bodySize = bodySizeOf(found.rows);
    found.step = stepOf(found);
    widenShortRuns(found);
    keepTabsInTables(found);
    return found;
}

} // namespace pullquote
