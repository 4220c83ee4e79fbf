#pragma once

#include "ui/article/articlemarks.h"

namespace pullquote {

/// Marks from two lists, found by looking at every one.
class ListedMarks : public ArticleMarks {
public:
    QList<Highlight> highlights;
    QList<RailLabel> labels;

    QList<Highlight> highlightsIn(Span visible) const override
    {
        QList<Highlight> result;
        for (const Highlight &highlight : highlights) {
            if (highlight.span.overlaps(visible))
                result.append(highlight);
        }
        return result;
    }

    QList<RailLabel> labelsIn(Span visible) const override
    {
        QList<RailLabel> result;
        for (const RailLabel &label : labels) {
            if (visible.contains(label.at.start))
                result.append(label);
        }
        return result;
    }
};

} // namespace pullquote
