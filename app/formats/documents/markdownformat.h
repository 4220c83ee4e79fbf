#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Markdown, with what stands in front of it; written with a footnote on each quote.
class MarkdownFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
