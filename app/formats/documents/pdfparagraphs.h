#pragma once

#include "app/formats/documents/pdfrows.h"

#include <QStringList>

namespace pullquote {

/// A paragraph of a PDF.
struct PdfParagraph {
    QString text;
    double size = 0; ///< of its first row
};

/// Paragraphs put together from rows. A new one begins where the first word of a row would have had room at
/// the end of the row above, where a row is set in, where the size changes, and where there is more space
/// than between rows. It goes on in the next column and on the next page. When the watcher stops it, those so
/// far.
QList<PdfParagraph> paragraphsOf(const PdfRows &rows, const Watcher &watcher);

} // namespace pullquote
