#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// OpenDocument texts (.odt), as LibreOffice writes them.
class OdtFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
