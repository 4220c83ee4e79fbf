#pragma once

#include <QString>

namespace pullquote {

/// `title` as a file can be called on every system, without a suffix; never empty.
QString fileNameFor(const QString &title);

/// Where people look for their files: among their documents, or at home where there is no such folder.
QString documentsFolder();

} // namespace pullquote
