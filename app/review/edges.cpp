#include "app/review/edges.h"

namespace pullquote {

namespace {

bool isTrimmed(QChar c)
{
    static constexpr QStringView readAloud = u"%‰&@#§";
    return c.isSpace() || c.category() == QChar::Other_Format || (c.isPunct() && !readAloud.contains(c));
}

bool isWordless(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isTrimmed);
}

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && isTrimmed(text[span.start]))
        ++span.start;
    while (span.start < span.end && isTrimmed(text[span.end - 1]))
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
