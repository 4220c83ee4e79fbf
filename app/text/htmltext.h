#pragma once

#include <QString>

namespace pullquote {

/// `text` as it may stand between tags and in quoted attributes. Control characters, which no page may have,
/// become U+FFFD.
QString htmlEscaped(QStringView text);

/// The colour when it is "#rrggbb", else a neutral one: a foreign codebook cannot bring rules of its own.
QString htmlColour(const QString &colour);

/// The address when it is http or https, escaped; else empty.
QString htmlUrl(const QString &url);

} // namespace pullquote
