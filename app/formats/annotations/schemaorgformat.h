#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// schema.org as JSON-LD, for a CMS: each article as a NewsArticle, each quote in it as a Quotation with who
/// said it and what it is about. What was ruled out is none, and reported words are only written on demand:
/// they are not what somebody said. May stand in a page's script element: no tag can begin in it.
class SchemaOrgFormat : public Format {
public:
    FormatDescription description() const override;
    Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                       const Watcher &watcher) const override;
};

} // namespace pullquote
