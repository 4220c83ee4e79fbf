#pragma once

#include "app/formats/documents/htmltree.h"

namespace pullquote {

/// Never words of a page, whoever looks: scripts, styles, what is hidden, fields to fill in, pictures.
bool isInvisible(HtmlNode *node);

/// What stands around an article and in it without being of it: navigation, cookie banners, buttons for
/// sharing, advertisements, further reading, captions, the byline. By its element, its role, and the words in
/// class and id, which makers of pages use alike.
bool isNoise(HtmlNode *node);

/// A sentence of the article shown again in large letters, or one from elsewhere.
bool isPullQuote(HtmlNode *node);

} // namespace pullquote
