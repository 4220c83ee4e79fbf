#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// TEI P5: words of one annotator in the elements said and q, those of others and what crosses them as spans
/// between anchors. Reads TEI of others as well: said, q and quote are quotes.
class TeiFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
