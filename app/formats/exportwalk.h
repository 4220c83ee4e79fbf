#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/formats/watcher.h"
#include "app/store/projectreader.h"

#include <functional>

namespace pullquote {

/// Hands the articles of a request to `visit`, one in memory at a time, in the project's order: with the
/// quotes and notes of the request only, redirects followed. Stops at the first problem and when the watcher
/// says so.
Result<void> walkArticles(ProjectReader &project, const ExportCatalogue &catalogue,
                          const ExportRequest &request, const Watcher &watcher,
                          const std::function<Result<void>(const ArticleContent &)> &visit);

/// What there is to say when the watcher has stopped an export.
Problem exportStopped();

} // namespace pullquote
