#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace pullquote {

/// The list of files that were used lately (XBEL with the desktop bookmarks of freedesktop.org), with `path`
/// as one that Pullquote has used at that time. All that others have written into it stays byte by byte. An
/// empty list is begun. Nothing where the list is not what the desktops write: then it is better left alone.
std::optional<QByteArray> withBookmark(const QByteArray &list, const QString &path, const QDateTime &when);

} // namespace pullquote
