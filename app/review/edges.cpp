#include "app/review/edges.h"

namespace pullquote {

namespace {

bool isTrimmed(QChar c)
{
    static constexpr QStringView readAloud = u"%‰&@#§";
    return c.isSpace() || c.category() == QChar::Other_Format || (c.isPunct() && !readAloud.contains(c));
}

/// A text of nothing but dashes would be read anew for each quote in it.
constexpr qsizetype farthest = 1000;

bool isWordless(QStringView text)
{
    return text.size() <= farthest && std::all_of(text.begin(), text.end(), isTrimmed);
}

Span trimmed(QStringView text, Span span)
{
    const Span inner{span.start + farthest, span.end - farthest};
    while (span.start < std::min(span.end, inner.start) && isTrimmed(text[span.start]))
        ++span.start;
    while (std::max(span.start, inner.end) < span.end && isTrimmed(text[span.end - 1]))
        --span.end;
    return span;
}

} // namespace

QList<Span> wordEdges(QStringView text, const QList<Span> &spans)
{
    QList<Span> edges;
    edges.reserve(spans.size());
    for (const Span part : spans) {
        const Span span = trimmed(text, part);
        if (span.isEmpty())
            continue;
        const bool goesOn = !edges.isEmpty() &&
                            (span.start <= edges.constLast().end ||
                             isWordless(text.mid(edges.constLast().end, span.start - edges.constLast().end)));
        if (goesOn)
            edges.last() = edges.constLast().united(span);
        else
            edges.append(span);
    }
    return edges.isEmpty() ? spans : edges;
}

bool sameEdges(QStringView text, const QList<Span> &a, const QList<Span> &b)
{
    return a == b || wordEdges(text, a) == wordEdges(text, b);
}

} // namespace pullquote
