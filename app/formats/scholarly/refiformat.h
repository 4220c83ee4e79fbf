#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// REFI-QDA projects (.qdpx), which programs for qualitative research exchange; also a project.qde alone.
class RefiFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
