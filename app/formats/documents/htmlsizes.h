#pragma once

#include "app/formats/documents/htmltree.h"

#include <QHash>

namespace pullquote {

/// How many letters, digits and marks stand in each node of a part of a page, and how many of these in links;
/// white space does not count. Counted once: pages nest deeply.
class HtmlSizes {
public:
    explicit HtmlSizes(HtmlNode *root) { count(root); }

    qsizetype text(HtmlNode *node) const { return m_sizes.value(node).text; }
    qsizetype links(HtmlNode *node) const { return m_sizes.value(node).links; }

private:
    struct Size {
        qsizetype text = 0;
        qsizetype links = 0;
    };
    Size count(HtmlNode *node);

    QHash<HtmlNode *, Size> m_sizes;
};

} // namespace pullquote
