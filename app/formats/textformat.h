#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Plain text: a document comes in as one article, the text of one article goes out.
class TextFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
