#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// W3C Web Annotations as JSON-LD, both ways and without loss. Also reads what Hypothesis and Recogito
/// export.
class WebAnnotationFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    bool needsArticles() const override { return true; }
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
