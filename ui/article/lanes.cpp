#include "ui/article/lanes.h"

namespace pullquote {

void sortByStart(QList<Highlight> &highlights)
{
    std::stable_sort(highlights.begin(), highlights.end(), [](const Highlight &one, const Highlight &other) {
        return std::pair(one.span.start, -one.span.end) < std::pair(other.span.start, -other.span.end);
    });
}

QList<int> lanesOf(const QList<Highlight> &highlights)
{
    QList<qsizetype> freeFrom; // of each lane: the end of what is in it last
    QList<int> lanes;
    lanes.reserve(highlights.size());
    for (const Highlight &highlight : highlights) {
        if (highlight.style == HighlightStyle::NotAQuote) { // hatched, has no line
            lanes.append(0);
            continue;
        }
        int lane = 0;
        while (lane < freeFrom.size() && freeFrom.at(lane) > highlight.span.start)
            ++lane;
        if (lane == freeFrom.size())
            freeFrom.append(0);
        freeFrom[lane] = highlight.span.end;
        lanes.append(lane);
    }
    return lanes;
}

} // namespace pullquote
