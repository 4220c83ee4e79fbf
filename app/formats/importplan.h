#pragma once

#include "app/formats/format.h"
#include "app/formats/watcher.h"
#include "app/model/changeset.h"
#include "app/store/access.h"
#include "app/text/result.h"

namespace pullquote {

class ProjectFile;

/// What an import would do to a project as it is now. Nothing has changed yet: look at it, then runImport().
struct ImportPlan {
    struct Counts {
        int added = 0;     ///< not in the project yet
        int same = 0;      ///< in it as they are
        int differing = 0; ///< in it with another state: left alone, each with a warning

        Counts &operator+=(const Counts &other);
    };
    /// What becomes of a quote in a document that came back, in words.
    struct Revision {
        struct Field {
            QString name;
            QString before;
            QString after;
        };
        QString words;       ///< of the quote as it was sent, shortened
        QList<Field> fields; ///< those that are others now
    };
    /// What one of the sources brings, after those that were read before it.
    struct Part {
        QString format;              ///< the key of what it was read as; empty when nothing recognizes it
        QList<FormatOption> options; ///< what may be said about it, as found in it
        Counts articles;
        Counts quotes;
        QList<ArticleId> added;
        QList<Problem> problems; ///< as below, without the name of the source
        QList<Problem> warnings;
        int furtherProblems = 0; ///< while it is made: those that are only counted
        int furtherWarnings = 0;
        int changes = 0;        ///< how many things are new
        bool asksWhose = false; ///< it does not say of all that comes in who made it
        QString whose;          ///< that one, by name; empty: nobody knows, and it cannot come in
        QList<Revision> revisions;
        int furtherRevisions = 0; ///< that are not among them: they are more than anybody reads

        bool canRun() const { return problems.isEmpty(); }
        bool changesNothing() const { return changes == 0; }
    };

    Counts articles;
    Counts quotes;
    GroupId group;               ///< all change sets are undone as one
    QList<Part> parts;           ///< one for each source, in their order
    QList<ChangeSet> changeSets; ///< small, in the order in which they must be applied
    QList<ArticleId> added;      ///< the new articles, in the order of the source
    QList<ArticleId> touched;    ///< articles that are here already and get something, the first one first
    QList<Problem> problems;     ///< what is wrong with the source: with any of them it cannot run
    QList<Problem> warnings;     ///< what the person should know, such as a guessed encoding

    bool canRun() const { return problems.isEmpty(); }
    bool changesNothing() const { return changeSets.isEmpty(); }
};

/// Applies a plan as one group. A failure or a cancelled run leaves the project as it was.
/// The one who cancels knows it: the problem then only says so.
Result<void> runImport(ProjectFile &file, const ImportPlan &plan, const Watcher &watcher = {});

} // namespace pullquote
