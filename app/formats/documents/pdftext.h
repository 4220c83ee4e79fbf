#pragma once

#include "app/formats/documents/document.h"
#include "app/formats/documents/pdfpages.h"

namespace pullquote {

/// The article in the lines of a PDF: paragraphs put together from lines across columns and pages, without
/// what stands around them, footnotes after the text. A problem where no page has words.
Result<Document> readPdfText(PdfPages pages);

} // namespace pullquote
