#include "app/paper/linestretches.h"

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

/// Puts stretches that touch together; from left to right.
QList<LineStretch> joined(QList<LineStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end());
    QList<LineStretch> result;
    constexpr qreal hair = 0.05;
    for (const LineStretch &stretch : std::as_const(stretches)) {
        if (!result.isEmpty() && stretch.first <= result.last().second + hair)
            result.last().second = std::max(result.last().second, stretch.second);
        else
            result.append(stretch);
    }
    return result;
}

} // namespace

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

/// QTextLine puts a part of a ligature that is read from the right (half a lam-alef) as far to the right as
/// it is wide. A cursor knows better; only where the direction changes it does not, and there no ligature is.
LineStretch stretchOf(const QGlyphRun &run, const QTextLine &line, int start, int end)
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
QList<LineStretch> stretchesOf(const QTextLine &line, int start, int end, bool mixed)
{
    if (!mixed)
        return {std::minmax({line.cursorToX(start), line.cursorToX(end)})};
    QList<LineStretch> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start))
        pieces.append(stretchOf(run, line, start, end));
    return joined(pieces);
}

} // namespace pullquote
