#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// PDFs. Out go the annotated articles, laid out as they are printed; in comes the text of one, without
/// quotes, read by a program of its own, which cannot harm this one.
class PdfFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
