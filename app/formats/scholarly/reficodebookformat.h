#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// REFI-QDA codebooks (.qdc): topics with their tree, colours and definitions, and the speakers as codes.
class RefiCodebookFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
