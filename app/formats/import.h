#pragma once

#include "app/formats/formatregistry.h"
#include "app/formats/importplan.h"
#include "app/model/entities.h"

namespace pullquote {

class ProjectReader;

/// How sources are to be read.
struct ImportSettings {
    QString format; ///< a key; empty: found out from each source's content
    FormatOptions options;
    Annotator importer; ///< who does it: comes into the project with the first thing that is new
    Annotator layer;    ///< whose quotes they are in formats that name nobody; null id: the importer's
};

/// Reads the sources and compares them with the project's present. A problem only when the project cannot be
/// read or the settings are wrong; what is wrong with a source is in the plan.
Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportSource> &sources, const ImportSettings &settings,
                              const Watcher &watcher = {});

} // namespace pullquote
