#pragma once

#include "app/overview/overview.h"
#include "app/session/session.h"
#include "app/text/wordplaces.h"

namespace pullquote {

class ProjectFile;

/// Of the open article as it is in memory: cheap enough after every key in a note, a few milliseconds in a
/// book. `words` are those of its text.
Overview overviewOfArticle(const Session &session, const WordPlaces &words);

/// What the overview of a project takes of the session, so that it can be counted in another thread.
struct OverviewScope {
    Catalogue catalogue;
    QSet<AnnotatorId> hiddenLayers;

    static OverviewScope of(const Session &session);
};

/// Of all articles as they are in the file, one in memory at a time. `goesOn` hears how many articles of how
/// many are done, and returns false to stop; then there is nothing. A problem when an article cannot be read.
Result<std::optional<Overview>> overviewOfProject(ProjectFile &file, const OverviewScope &scope,
                                                  const std::function<bool(qint64, qint64)> &goesOn);

} // namespace pullquote
