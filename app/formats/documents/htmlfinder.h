#pragma once

#include "app/formats/documents/htmltree.h"

#include <QHash>
#include <QList>

namespace pullquote {

/// How much text there is in the nodes of a page, without what is noise in them.
class HtmlWeights {
public:
    struct Weight {
        qsizetype text = 0;    ///< characters
        qsizetype links = 0;   ///< of these, in links
        qsizetype longest = 0; ///< the longest paragraph
        double score = 0;      ///< of paragraphs that stand right in it, or one deeper
    };

    explicit HtmlWeights(HtmlNode *root) { weigh(root); }

    Weight of(HtmlNode *node) const { return m_weights.value(node); }

private:
    Weight weigh(HtmlNode *node);

    QHash<HtmlNode *, Weight> m_weights;
};

/// Where a page has its article: what is named so, else its main part, else the place with the most running
/// text; in a plain page without anything around it the whole body. Null for an empty page.
HtmlNode *findArticle(HtmlNode *root, const HtmlWeights &weights);

} // namespace pullquote
