#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// The quotes as a table for spreadsheets, one row a quote. Out only.
class CsvFormat : public Format {
public:
    FormatDescription description() const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
