#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// JSONL of doccano's sequence labelling with relations: a line for each article and annotator. Offsets count
/// what the project in doccano counts, which the file does not tell: the option "unit" does. What doccano has
/// no place for rides along in a column that it keeps.
class DoccanoFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
