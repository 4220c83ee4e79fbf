#include "app/review/colleaguemerge.h"

#include "app/review/samenames.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace pullquote {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("pullquote::ColleagueMerge", text, nullptr, count);
}

} // namespace

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

QStringList summaryOf(const MergeReport &report)
{
    QStringList lines;
    const auto add = [&lines](int count, const QString &line) {
        if (count > 0)
            lines.append(line);
    };
    QStringList names;
    for (const Annotator &annotator : report.layers)
        names.append(annotator.name);
    add(int(names.size()), tr("The file has quotes by %1.").arg(names.join(QStringLiteral(", "))));
    add(report.articles.common, tr("%n article(s) that both projects have", report.articles.common));
    add(report.articles.added, tr("%n new article(s)", report.articles.added));
    for (const Article &article : report.articles.differing)
        lines.append(
            tr("“%1” has another text there and was left out, with the quotes in it.").arg(article.title));
    add(report.quotes.added, tr("%n new quote(s)", report.quotes.added));
    add(report.quotes.changed, tr("%n changed quote(s)", report.quotes.changed));
    add(report.quotes.deleted, tr("%n deleted quote(s)", report.quotes.deleted));
    add(report.quotes.same, tr("%n quote(s) here already, as they are there", report.quotes.same));
    add(report.speakersJoined, tr("%n speaker(s) joined with one of the same name", report.speakersJoined));
    add(report.topicsJoined, tr("%n topic(s) joined with one of the same name", report.topicsJoined));
    if (report.changesNothing)
        lines.append(tr("Everything in it is here already."));
    return lines + report.warnings;
}

} // namespace pullquote
