#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// The JSON of Citron, the BBC's extractor of quotes: a file for each article and annotator, with cue,
/// sources and contents of each quote in code points. What Citron does not know rides along in keys of ours.
class CitronFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
