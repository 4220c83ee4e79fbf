// The codebook of research programs as a list of topics.
#include "app/formats/codebook.h"

#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/reficodes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Codebook", text);
}

int columnsOf(const refi::Project &project, bool isOurs)
{
    const bool hasColours =
        std::any_of(project.codes.begin(), project.codes.end(),
                    [](const refi::Code &code) { return !refi::colourOf(code.colour).isEmpty(); });
    return Codebook::Definition | Codebook::Parent | (isOurs ? Codebook::Key : 0) |
           (isOurs || hasColours ? Codebook::Colour : 0);
}

/// What else our own files have among the codes has its place elsewhere.
void warnOfOthers(int count, Codebook &codebook)
{
    if (count > 0)
        codebook.warnings.append(
            {QCoreApplication::translate("pullquote::Codebook",
                                         "%n code(s) in it stand for speakers or kinds, and are left out.",
                                         nullptr, count),
             {},
             tr("Import the file as articles are imported, to have the speakers.")});
}

} // namespace

Codebook readCodebookRefi(const QByteArray &bytes)
{
    Codebook codebook;
    const std::optional<Problem> tooLarge = tooLargeXml(bytes);
    const Result<refi::Project> project = tooLarge ? *tooLarge : refi::readProject(bytes, {});
    if (!project) {
        codebook.problems.append(project.problem());
        return codebook;
    }
    // Other programs make new ids at every export: there names count.
    codebook.hasIds = project->origin.startsWith(refi::ownOrigin);
    codebook.columns = columnsOf(*project, codebook.hasIds);
    const QHash<QUuid, int> keys = refi::keysOf(*project);
    QList<TopicId> ids(project->codes.size());
    QSet<QUuid> seen;
    int others = 0;
    for (qsizetype i = 0; i < project->codes.size(); ++i) {
        const refi::Code &code = project->codes[i];
        const std::optional<refi::Codes::Meaning> meaning = refi::Codes::meaningOf(*project, i);
        if (meaning != refi::Codes::Meaning::Topic) {
            others += meaning ? 1 : 0;
            continue;
        }
        Codebook::Entry entry;
        entry.where = tr("code “%1”").arg(code.name.left(80));
        if (!code.guid.isNull() && seen.contains(code.guid))
            codebook.fail(tr("The id %1 is there twice.").arg(refi::written(code.guid)), entry.where);
        seen.insert(code.guid);
        ids[i] = codebook.hasIds && !code.guid.isNull() ? TopicId(code.guid) : TopicId::create();
        entry.topic.id = ids[i];
        entry.topic.name = code.name;
        entry.topic.colour = refi::colourOf(code.colour);
        entry.topic.definition = code.description;
        entry.topic.parent = code.parent < 0 ? TopicId() : ids[code.parent];
        entry.topic.key = codebook.hasIds ? keys.value(code.guid) : 0;
        codebook.add(std::move(entry));
    }
    warnOfOthers(others, codebook);
    return codebook;
}

} // namespace pullquote
