#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// A workbook for spreadsheets: the quotes as in the CSV table, the speakers, the topics, and how many quotes
/// each article has.
class XlsxFormat : public Format {
public:
    FormatDescription description() const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
