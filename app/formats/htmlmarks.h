#pragma once

#include "app/model/quote.h"

#include <functional>
#include <vector>

namespace pullquote {

/// One span of one quote, as a page shows it.
struct HtmlMark {
    Span span;
    qsizetype quote = 0; ///< its index
    SpanRole role = SpanRole::Content;
    qsizetype part = 0; ///< which span of this role
    int lane = 0; ///< the line under it: marks that overlap have different ones, from 0 next to the text
};

/// A stretch of text in which nothing begins or ends.
struct HtmlSegment {
    Span span;
    std::vector<const HtmlMark *> covering; ///< what lies on it, in the order in which it began
    std::vector<const HtmlMark *> starting; ///< of them, what begins here
};

/// All spans of all quotes, by start, the longer first.
std::vector<HtmlMark> htmlMarks(const QList<Quote> &quotes);

/// Cuts a text at the borders of marks and at line ends, and hands over one piece after the other. The line
/// ends themselves are in no piece.
void forEachSegment(QStringView text, const std::vector<HtmlMark> &marks,
                    const std::function<void(const HtmlSegment &)> &visit);

} // namespace pullquote
