#pragma once

#include <QString>

namespace pullquote {

/// The publication date of an article as its reader would write it; as it is, where it is no whole day.
QString publishedInWords(const QString &published);

} // namespace pullquote
