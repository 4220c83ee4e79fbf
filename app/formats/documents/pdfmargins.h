#pragma once

#include "app/formats/documents/pdfpages.h"
#include "app/formats/watcher.h"

#include <QStringList>

namespace pullquote {

/// Takes out what stands around the text of pages: running heads and feet, which are at the same place of
/// other pages near by with the same words (whatever numbers are in them), page numbers, and lines
/// that do not run across the page. Answers the words of heads and feet, once each. Half done when
/// the watcher stops it.
QStringList removeMargins(PdfPages &pages, const Watcher &watcher);

} // namespace pullquote
