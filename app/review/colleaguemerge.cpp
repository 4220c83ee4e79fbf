#include "app/review/colleaguemerge.h"

#include "app/review/samenames.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"

#include <QTemporaryDir>

namespace pullquote {

Result<MergeOutcome> mergeColleague(ProjectFile &project, ColleagueFile &colleague,
                                    const MergeRequest &request)
{
    MergeOutcome outcome;
    const FindSame findSame = [&](const QList<Speaker> &speakers, const QList<Topic> &topics,
                                  const QSet<QUuid> &added) {
        NamePairs pairs = pairNames(speakers, topics, added);
        for (const auto &pair : std::as_const(pairs.doubtful)) {
            const std::pair ids{pair.first.id, pair.second.id};
            if (request.alsoSame.contains(ids))
                pairs.same.speakers.append(ids);
            else
                outcome.doubtful.append(pair);
        }
        return pairs.same;
    };
    Result<MergeReport> report = project.merge(colleague, request.who, findSame, request.keepGoing);
    if (!report)
        return report.problem();
    outcome.report = std::move(report).value();
    return outcome;
}

Result<MergeOutcome> rehearseMerge(ProjectFile &project, ColleagueFile &colleague,
                                   const MergeRequest &request)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rehearsal"));
    if (const Result<void> copied = backUpProject(project, path, request.keepGoing); !copied)
        return copied.problem();
    const auto copy = ProjectFile::open(path, Access::Write);
    return copy ? mergeColleague(**copy, colleague, request) : Result<MergeOutcome>(copy.problem());
}

} // namespace pullquote
