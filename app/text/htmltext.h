#pragma once

#include <QString>

namespace pullquote {

/// `text` as it may stand between tags and in quoted attributes. Control characters, which no page may have,
/// become U+FFFD.
QString htmlEscaped(QStringView text);

/// The colour when it is "#rrggbb", else a neutral one: a foreign codebook cannot bring rules of its own.
QString htmlColour(const QString &colour);

/// The address when it is http or https, with all in it encoded that may not stand in an address; else empty.
QString webUrl(const QString &url);
/// The same, escaped.
QString htmlUrl(const QString &url);

/// A page of its own, up to and with <body>: nothing is loaded from anywhere, and scripts do not run. `style`
/// is ours and goes in as it is; the title is escaped here.
QString htmlPageStart(const QString &title, const QString &style);

} // namespace pullquote
