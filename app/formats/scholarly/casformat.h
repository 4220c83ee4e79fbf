#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// UIMA CAS in JSON 0.4.0, for INCEpTION: a CAS for each article and annotator, with the types that it uses.
class CasFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
