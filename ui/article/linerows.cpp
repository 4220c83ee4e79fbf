#include "ui/article/linerows.h"

#include "app/text/graphemes.h"

#include <QGlyphRun>

#include <cmath>

namespace pullquote {

namespace {

bool mixesDirections(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        if (character.unicode() < 0x0590)
            return false;
        switch (character.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN: // a pair of numbers goes from the right
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return true;
        default:
            return character.isHighSurrogate() && character.unicode() >= 0xD802 &&
                   character.unicode() <= 0xD83B;
        }
    });
}

/// Latin, Greek, Cyrillic and their like without marks apart: what a QTextLine makes no mistakes in.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        return c < 0x0300 || (c >= 0x0370 && c < 0x0483) || (c >= 0x2010 && c < 0x2028);
    });
}

using Stretch = std::pair<qreal, qreal>; // left and right

/// Puts stretches that touch together; from left to right.
QList<Stretch> joined(QList<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end());
    QList<Stretch> result;
    constexpr qreal hair = 0.05;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (!result.isEmpty() && stretch.first <= result.last().second + hair)
            result.last().second = std::max(result.last().second, stretch.second);
        else
            result.append(stretch);
    }
    return result;
}

/// Where the run's words are. QTextLine puts a part of a ligature that is read from the right (half a
/// lam-alef) as far to the right as it is wide. A cursor knows better; only where the direction changes it
/// does not, and there no ligature is.
Stretch stretchOf(const QGlyphRun &run, const QTextLine &line, int start, int end)
{
    QRectF box = run.boundingRect();
    if (run.isRightToLeft() && run.flags().testFlag(QGlyphRun::SplitLigature)) {
        const qreal right = line.cursorToX(start);
        if (std::abs(box.right() - right) < line.height())
            box.moveRight(right);
        else
            box.moveLeft(line.cursorToX(end));
    }
    return {box.left(), box.right()};
}

/// A cursor's x says where a range ends only while all of it runs in one direction. Where directions mix, the
/// glyphs of the range tell: QTextLine gives one run for every stretch of one direction, as wide as its
/// advances.
QList<Stretch> stretchesOf(const QTextLine &line, int start, int end, bool mixed)
{
    if (!mixed)
        return {std::minmax({line.cursorToX(start), line.cursorToX(end)})};
    QList<Stretch> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start))
        pieces.append(stretchOf(run, line, start, end));
    return joined(pieces);
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
