#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// Word documents (.docx). Out go the annotated articles, with a comment on each quote. In comes an article,
/// or what a colleague has made of a document that went out (CommentedImport).
class DocxFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    /// With whose changes they are, of a document that went out.
    QList<FormatOption> readingOptions(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
