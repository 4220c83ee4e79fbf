#pragma once

#include "app/formats/formatregistry.h"
#include "app/formats/hints.h"
#include "app/formats/importplan.h"
#include "app/model/entities.h"

namespace pullquote {

class ProjectReader;

/// One source of an import, where it is to be read otherwise than all of them. It is in memory already, or on
/// disk: then it is opened when its turn comes, and in memory only for as long as it is read. A folder may
/// have more in it than there is room for.
struct ImportItem {
    // No aggregate: {name, bytes} is a source.
    explicit ImportItem(ImportSource what = {}, QString how = {}, FormatOptions by = {})
        : source(std::move(what)), format(std::move(how)), options(std::move(by))
    {
    }

    /// A file, or a folder whose files belong together: see openSource().
    static ImportItem onDisk(const QString &path);
    /// The source with all that is in it.
    Result<ImportSource> open() const;

    ImportSource source;   ///< of one on disk its name alone
    QString path;          ///< on disk; empty: `source` is all of it
    QString format;        ///< a key; empty: as for all
    FormatOptions options; ///< on top of those for all
    /// Whose quotes they are where it names nobody; null: as for all. With a name alone, which several have,
    /// it cannot come in where that is asked.
    Annotator layer = {};
};

/// How sources are to be read.
struct ImportSettings {
    QString format; ///< a key; empty: found out from each source's content
    FormatOptions options;
    Annotator importer; ///< who does it: comes into the project with the first thing that is new
    Annotator layer;    ///< whose quotes they are in formats that name nobody; null id: the importer's
    HintsFor hints = HintsFor::CommandLine;
};

/// Reads the sources and compares them with the project's present and with each other: those that need the
/// articles of others come after them. A problem only when the project cannot be read or the settings are
/// wrong; what is wrong with a source, also that it cannot be opened any more, is in the plan.
Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportItem> &items, const ImportSettings &settings,
                              const Watcher &watcher = {});
/// The same for sources that are all read alike.
Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportSource> &sources, const ImportSettings &settings,
                              const Watcher &watcher = {});

} // namespace pullquote
