#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// OpenDocument texts (.odt), as LibreOffice writes them; out as Word documents.
class OdtFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
