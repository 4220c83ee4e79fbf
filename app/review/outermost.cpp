#include "app/review/outermost.h"

#include "app/text/outerfirst.h"

#include <algorithm>
#include <map>

namespace pullquote {

namespace {

/// Spans that do not overlap.
class Ground {
public:
    bool isFree(const QList<Span> &spans) const
    {
        return std::none_of(spans.begin(), spans.end(), [this](Span span) { return isTaken(span); });
    }
    void take(const QList<Span> &spans)
    {
        for (const Span span : spans)
            m_endOf[span.start] = span.end;
    }

private:
    bool isTaken(Span span) const
    {
        const auto after = m_endOf.lower_bound(span.end);
        return after != m_endOf.begin() && std::prev(after)->second > span.start;
    }

    std::map<qsizetype, qsizetype> m_endOf; ///< by start
};

} // namespace

OutermostQuotes outermostQuotes(const QList<ComparedQuote> &layer)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < layer.size(); ++i) {
        if (!layer.at(i).isRuledOut())
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&layer](qsizetype one, qsizetype other) {
        const Span first = layer.at(one).extent();
        const Span second = layer.at(other).extent();
        return outerFirst(first, second);
    });
    OutermostQuotes result;
    Ground ground;
    for (const qsizetype i : std::as_const(order)) {
        if (!ground.isFree(layer.at(i).content)) {
            ++result.leftOut;
            continue;
        }
        ground.take(layer.at(i).content);
        result.kept.append(i);
    }
    return result;
}

} // namespace pullquote
