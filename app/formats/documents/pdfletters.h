#pragma once

#include <QString>

namespace pullquote {

/// Whether most of the letters run from right to left.
bool runsRightToLeft(QStringView text);

/// The words of a line of a page as they are read: letters, which a page has from left to right, in the order
/// of the language, and ligatures as the letters that they are made of. Where a line is of both
/// directions, the one of most of its letters is taken for that of its paragraph.
QString readableText(const QString &line);

} // namespace pullquote
