#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QByteArray>

namespace pullquote {

struct Document;

/// The text of a Word document (.docx) with its comments, highlights and core properties. Footnotes stand
/// after the text, numbered in the order in which it refers to them.
Result<Document> readDocx(const QByteArray &bytes, const Watcher &watcher);

} // namespace pullquote
