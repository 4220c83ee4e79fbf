#include "app/formats/documents/htmlsizes.h"

#include <algorithm>

namespace pullquote {

HtmlSizes::Size HtmlSizes::count(HtmlNode *node)
{
    const QString words = textOf(node);
    Size size{std::count_if(words.begin(), words.end(), [](QChar c) { return !c.isSpace(); }), 0};
    for (HtmlNode *child = firstChild(node); child; child = nextSibling(child)) {
        const Size inner = count(child);
        size.text += inner.text;
        size.links += inner.links;
    }
    if (isNamed(node, {"a"}))
        size.links = size.text;
    if (node)
        m_sizes.insert(node, size);
    return size;
}

} // namespace pullquote
