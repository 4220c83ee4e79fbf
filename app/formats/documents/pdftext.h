#pragma once

#include "app/formats/documents/document.h"
#include "app/formats/documents/pdfpages.h"
#include "app/formats/watcher.h"

namespace pullquote {

/// The article in the lines of a PDF: paragraphs put together from lines across columns and pages, without
/// what stands around them, footnotes after the text. A problem where no page has words, and when the watcher
/// stops it: a book takes seconds.
Result<Document> readPdfText(PdfPages pages, const Watcher &watcher = {});

} // namespace pullquote
