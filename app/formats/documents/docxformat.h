#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Word documents (.docx).
class DocxFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
