#include "ui/article/railrows.h"

#include <cstdlib>

namespace pullquote {

namespace {

/// Rows that touch, placed as one.
struct Pool {
    qsizetype first = 0;
    double weight = 0;
    double sum = 0; // of weight times wanted place
    double place() const { return sum / weight; }
};

bool fold(QList<RailRow> &rows, int farthest, int foldedHeight)
{
    const qsizetype count = rows.size();
    bool any = false;
    for (qsizetype first = 0; first < count;) {
        qsizetype last = first;
        bool far = false;
        for (;; ++last) {
            far |= std::abs(rows.at(last).top - rows.at(last).wanted) > farthest;
            if (last + 1 >= count || rows.at(last + 1).top > rows.at(last).top + rows.at(last).height)
                break;
        }
        for (qsizetype i = first; far && i <= last; ++i) {
            any |= !rows.at(i).numbers;
            rows[i].numbers = true;
            rows[i].height = foldedHeight;
        }
        first = last + 1;
    }
    return any;
}

/// Folded rows of one line become one.
void joinLines(QList<RailRow> &rows)
{
    QList<RailRow> joined;
    for (const RailRow &row : std::as_const(rows)) {
        if (!joined.isEmpty() && row.numbers && joined.last().numbers && joined.last().line == row.line) {
            joined.last().labels += row.labels;
            joined.last().current |= row.current;
        } else {
            joined.append(row);
        }
    }
    rows = joined;
}

} // namespace

void moveApart(QList<RailRow> &rows)
{
    // With the heights before it taken off, a row's place has only to be no less than that of the row before.
    QList<Pool> pools;
    qint64 before = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double weight = rows.at(i).current ? 1000 : 1;
        pools.append({i, weight, weight * double(rows.at(i).wanted - before)});
        before += rows.at(i).height;
        while (pools.size() > 1 && pools.last().place() < pools.at(pools.size() - 2).place()) {
            const Pool last = pools.takeLast();
            pools.last().weight += last.weight;
            pools.last().sum += last.sum;
        }
    }
    before = 0;
    for (qsizetype pool = 0, i = 0; i < rows.size(); ++i) {
        if (pool + 1 < pools.size() && pools.at(pool + 1).first == i)
            ++pool;
        rows[i].top = int(std::lround(pools.at(pool).place())) + int(before);
        before += rows.at(i).height;
    }
}

void placeRows(QList<RailRow> &rows, int farthest, int foldedHeight)
{
    moveApart(rows);
    while (fold(rows, farthest, foldedHeight)) {
        joinLines(rows);
        moveApart(rows);
    }
}

} // namespace pullquote
