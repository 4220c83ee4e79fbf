#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Word documents (.docx). Out go the annotated articles, with a comment on each quote; in comes an article.
class DocxFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
