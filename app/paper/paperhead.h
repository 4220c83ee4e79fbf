#pragma once

#include "app/paper/paperarticle.h"
#include "app/paper/papermetrics.h"

class QPainter;

namespace pullquote {

/// Paints the head of an article, at the top of a page: headline, byline, address, legend and what the styles
/// of marks mean. Returns where the text may begin.
qreal paintHead(QPainter &painter, const PaperArticle &article, const PaperMetrics &metrics);

} // namespace pullquote
