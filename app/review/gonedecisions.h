#pragma once

#include "app/review/readlayers.h"

namespace pullquote {

/// A decision on a case that is there no more: its quote is gone, and its counterpart, if it had one. So it
/// is after X on a quote that only the reviewer had, which goes with it. It belongs in the report all the
/// same.
struct GoneDecision {
    Decision decision;
    /// What they said when it was decided; nothing for who had none, and where the file does not know.
    std::optional<Quote> a;
    std::optional<Quote> b;
};

/// Those in the article that `layers` was read of, oldest first; of several by one reviewer about one quote
/// the newest. One about quotes of others than `a` and `b` is left out; one of which nothing is known is not.
/// A problem when the file cannot be read.
Result<QList<GoneDecision>> readGoneDecisions(ProjectReader &project, const ReadLayers &layers, AnnotatorId a,
                                              AnnotatorId b);

} // namespace pullquote
