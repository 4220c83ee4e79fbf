#include "app/review/gonedecisions.h"

#include "app/review/deciding.h"
#include "app/review/paststate.h"

#include <algorithm>

namespace pullquote {

namespace {

bool isGone(const Decision &decision, const QHash<QuoteId, const Quote *> &present)
{
    return !present.contains(decision.quote) && !present.contains(decision.counterpart);
}

/// Whether `later` is what the same reviewer has said of the same quote since.
bool replaces(const Decision &later, const Decision &decision)
{
    return later.annotator == decision.annotator &&
           (names(later, decision.quote) ||
            (!decision.counterpart.isNull() && names(later, decision.counterpart)));
}

/// As it was when it was decided on or, where that state is not here, as it last was.
Result<std::optional<Quote>> lastKnown(ProjectReader &project, const Decision &decision, QuoteId id)
{
    const QString hash = stateIn(decision, id);
    auto then = pastState(project, id, hash);
    if (!then || *then || hash.isEmpty())
        return then;
    return pastState(project, id, {});
}

} // namespace

Result<QList<GoneDecision>> readGoneDecisions(ProjectReader &project, const ReadLayers &layers, AnnotatorId a,
                                              AnnotatorId b)
{
    const QHash<QuoteId, const Quote *> present = layers.byId();
    QList<GoneDecision> all;
    for (auto one = layers.decisions.begin(); one != layers.decisions.end(); ++one) {
        const auto isLater = [&](const Decision &later) { return replaces(later, *one); };
        if (!isGone(*one, present) || std::any_of(one + 1, layers.decisions.end(), isLater))
            continue;
        GoneDecision gone{*one, {}, {}};
        bool isOfOthers = false;
        for (QuoteId id : {one->quote, one->counterpart}) {
            if (id.isNull())
                continue;
            const auto was = lastKnown(project, *one, id);
            if (!was)
                return was.problem();
            if (*was && (*was)->annotator != a && (*was)->annotator != b)
                isOfOthers = true;
            else if (*was)
                ((*was)->annotator == a ? gone.a : gone.b) = **was;
        }
        if (!isOfOthers)
            all.append(std::move(gone));
    }
    return all;
}

} // namespace pullquote
