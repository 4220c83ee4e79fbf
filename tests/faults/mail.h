#pragma once

#include "app/store/colleaguefile.h"
#include "app/store/projectcopy.h"
#include "tests/store/projectfixture.h"

namespace pullquote::faults {

/// Ann's project, and a copy in which Bob has tagged: the file that comes by mail.
struct Mail {
    samples::ProjectFixture ours;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bob.pullquote"));
    Quote hers = samples::quote(ours.rain, ours.bob);

    Mail()
    {
        using namespace samples;
        good(saveProjectCopy(*ours.file, path));
        const auto theirs = good(ProjectFile::open(path, Access::Write));
        const Speaker ida = speaker(QStringLiteral("Ida"));
        hers.speakers = {ida.id};
        good(theirs->apply(changes(QStringLiteral("Tag"), ours.bob.id, {Change::to(ida), Change::to(hers)})));
        hers.note = QStringLiteral("sure");
        good(theirs->apply(changes(QStringLiteral("Note"), ours.bob.id, {Change::to(hers)})));
        good(theirs->apply(changes(QStringLiteral("Comment"), ours.bob.id,
                                   {Change::to(comment(hers, ours.bob, QStringLiteral("?")))})));
    }

    /// What came of it: "(ok)", or the sentence of the refusal.
    QString merged()
    {
        const auto colleague = ColleagueFile::open(path);
        if (!colleague)
            return colleague.problem().sentence();
        return samples::refusal(ours.file->merge(**colleague, ours.ann));
    }

    /// Every revision in the project, in words.
    QString dump()
    {
        return ours.file->database().value(QStringLiteral(
            "SELECT group_concat(line, char(10)) FROM (SELECT entity_id || change_set || head || "
            "coalesce(hash, '') || coalesce(state, '') AS line FROM revision ORDER BY 1)"));
    }
};

} // namespace pullquote::faults
