#include "ui/article/linerows.h"

#include <cmath>

namespace pullquote {

namespace {

bool mixesDirections(const QString &text)
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

void append(QList<Stretch> &stretches, qreal one, qreal other)
{
    const Stretch next = std::minmax(one, other);
    if (!stretches.isEmpty()) {
        Stretch &last = stretches.last();
        constexpr qreal hair = 0.05;
        if (next.first <= last.second + hair && next.second >= last.first - hair) {
            last = {std::min(last.first, next.first), std::max(last.second, next.second)};
            return;
        }
    }
    stretches.append(next);
}

/// QTextLine knows where a cursor stands, not what a range covers; in mixed directions that is asked
/// character by character, from leading to trailing edge, and put together again.
QList<Stretch> stretchesOf(const QTextLine &line, int start, int end, bool mixed)
{
    QList<Stretch> result;
    if (!mixed) {
        append(result, line.cursorToX(start), line.cursorToX(end));
        return result;
    }
    for (int at = start; at < end; ++at) {
        const qreal leading = line.cursorToX(at, QTextLine::Leading);
        const qreal trailing = line.cursorToX(at, QTextLine::Trailing);
        if (leading != trailing)
            append(result, leading, trailing);
    }
    return result;
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

QList<LineBox> boxesOf(const QTextLayout &layout, int start, int end, const PageMetrics &page)
{
    QList<LineBox> boxes;
    const QString text = layout.text();
    const bool mixed = mixesDirections(text);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd <= start)
            continue;
        if (line.textStart() >= end)
            break;
        const int from = std::max(start, line.textStart());
        int to = std::min(end, lineEnd);
        if (to == lineEnd && to < text.size()) {
            while (to > from && text.at(to - 1).isSpace())
                --to;
        }
        if (to <= from)
            continue;
        const LineRow row = rowOf(line, page);
        for (const auto &[left, right] : stretchesOf(line, from, to, mixed)) {
            boxes.append({QRectF(left, row.top, right - left, row.bottom - row.top), qreal(row.baseline)});
        }
    }
    return boxes;
}

} // namespace pullquote
