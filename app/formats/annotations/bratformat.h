#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// Stand-off annotations of brat: out with a folder for each annotator, packed or not; in also as a single
/// .ann of an article that is here.
class BratFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    bool isPackage(const QStringList &names) const override;
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
    Result<void> writeFiles(ProjectReader &project, const ExportRequest &request, PackageWriter &out,
                            const Watcher &watcher) const override;
};

} // namespace pullquote
