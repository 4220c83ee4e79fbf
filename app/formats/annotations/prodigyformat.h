#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// JSONL of Prodigy and spaCy: a line for each article and annotator, the spans with labels and offsets in
/// code points. What Prodigy does not know rides along in keys that it hands on.
class ProdigyFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
