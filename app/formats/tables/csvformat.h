#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// The quotes as a table for spreadsheets, one row a quote; and the tables of quotes that other people have.
class CsvFormat : public Format {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;
    QList<FormatOption> readingOptions(const ImportSource &source) const override;
    bool needsArticles() const override { return true; }
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
