#pragma once

#include "app/store/mergereport.h"
#include "app/text/result.h"

namespace pullquote {

class ColleagueFile;
class ProjectFile;

/// A merge, and whom it could not tell apart for sure.
struct MergeOutcome {
    MergeReport report;
    QList<std::pair<Speaker, Speaker>> doubtful; ///< left apart: may be one; each pair once
};

struct MergeRequest {
    Annotator who;                                   ///< who merges
    QList<std::pair<SpeakerId, SpeakerId>> alsoSame; ///< doubtful pairs that a person said are one
    std::function<bool()> keepGoing;                 ///< asked now and then; false stops it
};

/// Brings a colleague's file into an open project, in one entry of the journal, and joins the speakers and
/// topics that are one by their names (samenames.h). A problem leaves the project as it was.
Result<MergeOutcome> mergeColleague(ProjectFile &project, ColleagueFile &colleague,
                                    const MergeRequest &request);

/// What that would come to: done to a private copy of the project, which is deleted again. The project is
/// only read, in short reads.
Result<MergeOutcome> rehearseMerge(ProjectFile &project, ColleagueFile &colleague,
                                   const MergeRequest &request);

} // namespace pullquote
