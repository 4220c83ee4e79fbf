#include "app/review/markedexcerpt.h"

#include "app/text/graphemes.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype before = 25; // what is left of the words before the focus
constexpr QStringView between = u" … ";

/// Where an offset of the text is in the words of the spans; the end of the last span before it where it is
/// in none.
qsizetype placeIn(const QList<Span> &spans, qsizetype offset)
{
    qsizetype place = 0;
    qsizetype passed = 0;
    for (const Span part : spans) {
        if (offset < part.start)
            break;
        place = passed + std::min(offset, part.end) - part.start;
        passed += part.length() + between.size();
    }
    return place;
}

MarkedExcerpt whole(QStringView text, const QList<Span> &spans, const QList<Span> &marks)
{
    MarkedExcerpt excerpt;
    for (const Span part : spans) {
        if (!excerpt.words.isEmpty())
            excerpt.words += between;
        const qsizetype by = excerpt.words.size() - part.start;
        for (const Span mark : marks) {
            if (mark.overlaps(part))
                excerpt.marks.append(
                    {std::max(mark.start, part.start) + by, std::min(mark.end, part.end) + by});
        }
        excerpt.words += text.mid(part.start, part.length());
    }
    std::replace(excerpt.words.begin(), excerpt.words.end(), QChar(u'\n'), QChar(u' '));
    return excerpt;
}

constexpr qsizetype beside = 18;    // what a mark keeps of the words on each side
constexpr qsizetype tooLittle = 12; // so few left out are not worth the dots

/// Out to whole words, where one begins or ends nearby.
Span inWholeWords(QStringView words, Span piece)
{
    qsizetype start = std::max<qsizetype>(piece.start, 0);
    qsizetype end = std::min(piece.end, words.size());
    for (qsizetype i = 0; i < beside && start > 0 && !words[start - 1].isSpace(); ++i)
        --start;
    for (qsizetype i = 0; i < beside && end < words.size() && !words[end].isSpace(); ++i)
        ++end;
    return {graphemeBorderBefore(words, start), graphemeBorderBefore(words, end)};
}

/// In order; those that touch, or nearly do, are one.
QList<Span> joined(QList<Span> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](Span a, Span b) { return a.start < b.start; });
    QList<Span> list;
    for (const Span piece : std::as_const(pieces)) {
        if (!list.isEmpty() && piece.start - list.last().end <= tooLittle)
            list.last() = list.last().united(piece);
        else
            list.append(piece);
    }
    return list;
}

} // namespace

MarkedExcerpt shortened(const MarkedExcerpt &whole, qsizetype most)
{
    const qsizetype size = whole.words.size();
    if (size <= most + tooLittle)
        return whole;
    QList<Span> pieces{inWholeWords(whole.words, {0, most / 2}),
                       inWholeWords(whole.words, {size - most / 3, size})};
    for (const Span mark : whole.marks) {
        if (mark.length() <= most / 2) {
            pieces.append(inWholeWords(whole.words, {mark.start - beside, mark.end + beside}));
            continue;
        }
        pieces.append(inWholeWords(whole.words, {mark.start - beside, mark.start + most / 4}));
        pieces.append(inWholeWords(whole.words, {mark.end - most / 4, mark.end + beside}));
    }
    MarkedExcerpt few;
    for (const Span piece : joined(pieces)) {
        if (!few.words.isEmpty())
            few.words += between;
        const QString words = whole.words.mid(piece.start, piece.length());
        const qsizetype by = few.words.size() - piece.start;
        for (const Span mark : whole.marks) {
            if (mark.overlaps(piece))
                few.marks.append(
                    {std::max(mark.start, piece.start) + by, std::min(mark.end, piece.end) + by});
        }
        few.words += words;
    }
    return few;
}

MarkedExcerpt markedExcerpt(QStringView text, const QList<Span> &spans, const QList<Span> &marks,
                            qsizetype limit, qsizetype focus)
{
    MarkedExcerpt all = whole(text, spans, marks);
    if (all.words.size() <= limit)
        return all;
    const qsizetype firstMark = marks.isEmpty() ? 0 : marks.constFirst().start;
    const qsizetype from =
        std::max<qsizetype>(0, placeIn(spans, focus < 0 ? firstMark : focus) - std::min(before, limit / 2));
    const Span shown{graphemeBorderBefore(all.words, from),
                     graphemeBorderBefore(all.words, std::min(from + limit, all.words.size()))};
    const QString start = shown.start > 0 ? QStringLiteral("…") : QString();
    const QString end = shown.end < all.words.size() ? QStringLiteral("…") : QString();
    MarkedExcerpt excerpt{start + all.words.mid(shown.start, shown.length()) + end, {}};
    const qsizetype by = start.size() - shown.start;
    for (const Span mark : std::as_const(all.marks)) {
        if (mark.overlaps(shown))
            excerpt.marks.append(
                {std::max(mark.start, shown.start) + by, std::min(mark.end, shown.end) + by});
    }
    return excerpt;
}

MarkedExcerpt markedNames(const QStringList &names, const QStringList &others)
{
    MarkedExcerpt row;
    for (const QString &name : names) {
        if (!row.words.isEmpty())
            row.words += QStringLiteral(", ");
        if (!others.contains(name))
            row.marks.append({row.words.size(), row.words.size() + name.size()});
        row.words += name;
    }
    return row;
}

} // namespace pullquote
