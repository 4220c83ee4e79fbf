#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// The annotated articles as one page that needs nothing else. Out only.
class HtmlFormat : public Format {
public:
    FormatDescription description() const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
