#include "ui/article/linerows.h"

#include "app/paper/linestretches.h"
#include "app/text/graphemes.h"

#include <QGlyphRun>

#include <cmath>

namespace pullquote {

namespace {

/// Latin, Greek, Cyrillic and their like without marks apart: what a QTextLine makes no mistakes in.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        return c < 0x0300 || (c >= 0x0370 && c < 0x0483) || (c >= 0x2010 && c < 0x2028);
    });
}

} // namespace

LineRow rowAround(int baseline, const QTextLine &line, const PageMetrics &page)
{
    // Fonts for Chinese or emoji are a little taller than the text's; rows may overlap by that much, unseen.
    const qreal tolerance = page.linePitch * 0.15;
    const int above = std::max(page.baseline, int(std::ceil(line.ascent() - tolerance)));
    const int below = std::max(page.linePitch - page.baseline, int(std::ceil(line.descent() - tolerance)));
    return {baseline - above, baseline, baseline + below};
}

LineRow rowOf(const QTextLine &line, const PageMetrics &page)
{
    return rowAround(qRound(line.y() + line.ascent()), line, page);
}

qreal edgeOf(const QTextLine &line, int start, int end, QTextLine::Edge edge)
{
    const QList<QGlyphRun> runs = line.glyphRuns(start, end - start);
    if (runs.isEmpty()) // the end of a paragraph
        return line.cursorToX(start);
    const auto [left, right] = stretchOf(runs.first(), line, start, end);
    return runs.first().isRightToLeft() == (edge == QTextLine::Leading) ? right : left;
}

int cursorAt(const QTextLine &line, const QString &text, qreal x)
{
    const int lineEnd = line.textStart() + line.textLength();
    const int beside = line.xToCursor(x);
    if (isPlain(QStringView(text).sliced(line.textStart(), line.textLength())))
        return beside;
    for (int start = line.textStart(), end = 0; start < lineEnd; start = end) {
        end = int(graphemeBorderAfter(text, start + 1));
        for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
            const auto [left, right] = stretchOf(run, line, start, end);
            if (left <= x && x < right)
                return (x < (left + right) / 2) == run.isRightToLeft() ? end : start;
        }
    }
    return int(graphemeBorderBefore(text, beside));
}

QList<LineBox> boxesOf(const QTextBlock &block, int start, int end, const PageMetrics &page)
{
    QList<LineBox> boxes;
    const QTextLayout &layout = *block.layout();
    const QString text = block.text(); // QTextLayout::text() is empty for a block's layout
    const QTextLine first = layout.lineForTextPosition(std::clamp(start, 0, int(text.size())));
    for (int i = first.isValid() ? first.lineNumber() : 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd <= start)
            continue;
        if (line.textStart() >= end)
            break;
        const int from = std::max(start, line.textStart());
        int to = std::min(end, lineEnd);
        if (to == lineEnd && to < text.size()) { // where the line was broken
            while (to > from && text.at(to - 1).isSpace())
                --to;
        }
        if (to <= from)
            continue;
        // From the right, a stop after the last of some Latin words stands on their left.
        const bool mixed =
            layout.textOption().textDirection() == Qt::RightToLeft ||
            mixesDirections(QStringView(text).sliced(line.textStart(), lineEnd - line.textStart()));
        const LineRow row = rowOf(line, page);
        for (const auto &[left, right] : stretchesOf(line, from, to, mixed)) {
            boxes.append({QRectF(left, row.top, right - left, row.bottom - row.top), qreal(row.baseline)});
        }
    }
    return boxes;
}

} // namespace pullquote
