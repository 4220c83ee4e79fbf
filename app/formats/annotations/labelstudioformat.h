#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// Tasks of Label Studio: a task for each article, an annotation for each annotator, regions in code points
/// with their words. Speakers, topics and the note are fields of a region. The option "file" writes the
/// labelling interface instead, which the project in Label Studio needs.
class LabelStudioFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
