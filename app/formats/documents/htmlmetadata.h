#pragma once

#include "app/formats/documents/htmltree.h"

namespace pullquote {

/// What a page says of itself. All may be empty.
struct HtmlMetadata {
    QString title;
    QString byline;
    QString published;
    QString outlet;
    QString url; ///< http or https
    QString language;
    QString body; ///< the article's text as the page has it for search engines
};

/// By trust: JSON-LD, then Open Graph and other <meta>, then the elements of the page.
HtmlMetadata readMetadata(const HtmlTree &tree);

} // namespace pullquote
