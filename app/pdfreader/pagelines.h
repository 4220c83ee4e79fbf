#pragma once

#include <functional>

class QByteArray;
class QJsonObject;

namespace Poppler {
class Document;
}

namespace pullquote {

/// Tells what is in a PDF, one object after the other; `tell` answers whether to go on.
///
///     {"pages": 12, "title": "…", "author": "…", "created": "2021-06-16"}   once, first
///     {"page": [595, 842]}                                                 width and height in points
///     {"line": [x, y, width, height], "size": 12, "text": "…", "turned": true}   in Poppler's reading order
///
/// A line is what stands on one base line of one column; letters are in the order in which they stand from
/// left to right. Its size is the height of most of them. It is turned when it does not run across the page.
bool tellLines(const Poppler::Document &pdf, const std::function<bool(const QJsonObject &)> &tell);

} // namespace pullquote
