#pragma once

#include "app/text/result.h"

#include <QList>

#include <functional>

namespace pullquote {

class ProjectFile;

/// What a check of a whole project found.
struct CheckReport {
    bool ok = true;
    QList<Problem> problems; ///< what, and where; the first hundred
    qint64 articles = 0;
    qint64 quotes = 0;
    qint64 revisions = 0;
};

/// Checks the file's integrity and schema, that every entity hashes to its head, every text to its name, that
/// spans lie in their texts, that the journal's hashes and count hold, and that walking it back from the
/// present ends at an empty project. Reads everything. `keepGoing` is asked now and then; false stops (ok is
/// false then).
CheckReport checkProject(ProjectFile &file, const std::function<bool()> &keepGoing = {});

/// The same in short reads, for a project in which somebody works: checks a private copy, which is deleted
/// again. Other than checkProject() it takes no memory for the whole file. A problem when the copy could not
/// be made (no room, somebody wrote all the time): nothing is known about the project then.
Result<CheckReport> checkCopyOf(ProjectFile &file, const std::function<bool()> &keepGoing = {});

} // namespace pullquote
