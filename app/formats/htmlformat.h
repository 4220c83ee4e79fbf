#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Web pages. Out go the annotated articles, as one page that needs nothing else; in comes the article of a
/// saved page, or what was copied from one, without the page around it and without quotes.
class HtmlFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
