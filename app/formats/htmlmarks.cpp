#include "app/formats/htmlmarks.h"

#include "app/text/outerfirst.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr int lanes = 4;

/// The first line that no content mark in `covering` has.
int freeLane(const std::vector<const HtmlMark *> &covering)
{
    for (int lane = 0; lane < lanes - 1; ++lane) {
        const auto takes = [lane](const HtmlMark *mark) {
            return mark->role == SpanRole::Content && mark->lane == lane;
        };
        if (std::none_of(covering.begin(), covering.end(), takes))
            return lane;
    }
    return lanes - 1;
}

void assignLanes(std::vector<HtmlMark> &marks)
{
    std::vector<const HtmlMark *> open;
    for (HtmlMark &mark : marks) {
        std::erase_if(open, [&mark](const HtmlMark *other) { return other->span.end <= mark.span.start; });
        if (mark.role == SpanRole::Content)
            mark.lane = freeLane(open);
        open.push_back(&mark);
    }
}

} // namespace

std::vector<HtmlMark> htmlMarks(const QList<Quote> &quotes)
{
    std::vector<HtmlMark> marks;
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        for (SpanRole role : allSpanRoles) {
            const QList<Span> &spans = quotes[i].spans(role);
            for (qsizetype part = 0; part < spans.size(); ++part)
                marks.push_back({spans[part], i, role, part, 0});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const HtmlMark &a, const HtmlMark &b) { return outerFirst(a.span, b.span); });
    assignLanes(marks);
    return marks;
}

void forEachSegment(QStringView text, const std::vector<HtmlMark> &marks,
                    const std::function<void(const HtmlSegment &)> &visit)
{
    HtmlSegment segment;
    auto next = marks.begin();
    qsizetype lineEnd = -1;
    for (qsizetype at = 0; at < text.size();) {
        std::erase_if(segment.covering, [at](const HtmlMark *mark) { return mark->span.end <= at; });
        for (; next != marks.end() && next->span.start <= at; ++next) {
            segment.covering.push_back(&*next);
            segment.starting.push_back(&*next);
        }
        if (text[at] == u'\n') {
            ++at;
            continue;
        }
        if (lineEnd < at) {
            lineEnd = text.indexOf(u'\n', at);
            lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        }
        qsizetype end = next != marks.end() ? std::min(lineEnd, next->span.start) : lineEnd;
        for (const HtmlMark *mark : segment.covering)
            end = std::min(end, mark->span.end);
        segment.span = {at, end};
        visit(segment);
        segment.starting.clear();
        at = end;
    }
}

} // namespace pullquote
