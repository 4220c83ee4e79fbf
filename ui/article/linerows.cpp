#include "ui/article/linerows.h"

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

/// A cursor's x says where a range ends only while all of it runs in one direction. Where directions mix, the
/// glyphs of the range tell: QTextLine gives one run for every stretch of one direction, as wide as its
/// advances.
QList<Stretch> stretchesOf(const QTextLine &line, int start, int end, bool mixed)
{
    if (!mixed)
        return {std::minmax({line.cursorToX(start), line.cursorToX(end)})};
    QList<Stretch> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QRectF box = run.boundingRect();
        pieces.append({box.left(), box.right()});
    }
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
        const bool mixed =
            mixesDirections(QStringView(text).sliced(line.textStart(), lineEnd - line.textStart()));
        const LineRow row = rowOf(line, page);
        for (const auto &[left, right] : stretchesOf(line, from, to, mixed)) {
            boxes.append({QRectF(left, row.top, right - left, row.bottom - row.top), qreal(row.baseline)});
        }
    }
    return boxes;
}

} // namespace pullquote
