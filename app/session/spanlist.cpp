#include "app/session/spanlist.h"

#include "app/text/snapping.h"

#include <algorithm>

namespace pullquote {

QList<Span> withSpan(QList<Span> spans, Span added)
{
    const auto touches = [&added](Span span) { return span.start <= added.end && added.start <= span.end; };
    // Growing over one span may reach the next, so the order matters.
    std::sort(spans.begin(), spans.end());
    for (Span span : std::as_const(spans)) {
        if (touches(span))
            added = added.united(span);
    }
    spans.removeIf(touches);
    spans.insert(std::lower_bound(spans.begin(), spans.end(), added), added);
    return spans;
}

QList<Span> splitAt(QStringView text, QList<Span> spans, qsizetype offset)
{
    const auto around = std::find_if(
        spans.begin(), spans.end(), [offset](Span span) { return span.start < offset && offset < span.end; });
    if (around == spans.end())
        return spans;
    const Span left = shedSpace(text, {around->start, offset});
    const Span right = shedSpace(text, {offset, around->end});
    if (left.isEmpty() || right.isEmpty())
        return spans;
    *around = left;
    spans.insert(std::next(around), right);
    return spans;
}

} // namespace pullquote
