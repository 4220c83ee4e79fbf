#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// PDFs with text. They are read by a program of its own, which cannot harm this one.
class PdfFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
