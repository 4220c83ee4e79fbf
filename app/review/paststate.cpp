#include "app/review/paststate.h"

#include "app/model/entityjson.h"
#include "app/store/projectreader.h"

namespace pullquote {

Result<std::optional<Quote>> pastState(ProjectReader &reader, QuoteId quote, const QString &hash)
{
    const auto history = reader.entityHistory({EntityType::Quote, quote.uuid()});
    if (!history)
        return history.problem();
    for (const EntityRevision &revision : *history) {
        if (revision.state && (hash.isEmpty() || stateHash(revision.fields) == hash))
            return std::optional(std::get<Quote>(*revision.state));
    }
    return std::optional<Quote>();
}

Result<std::optional<Quote>> stateBefore(ProjectReader &reader, DecisionId decision, const Quote &now)
{
    const auto decided = reader.entityHistory({EntityType::Decision, decision.uuid()});
    if (!decided)
        return decided.problem();
    const auto history = reader.entityHistory(refOf(now));
    if (!history)
        return history.problem();
    QSet<ChangeSetId> steps;
    for (const EntityRevision &revision : *decided)
        steps.insert(revision.changeSet);
    if (steps.isEmpty() || history->isEmpty())
        return std::optional<Quote>();
    for (qsizetype i = history->size() - 1; i >= 0; --i) {
        if (!steps.contains(history->at(i).changeSet))
            continue;
        const std::optional<Entity> before =
            i + 1 < history->size() ? history->at(i + 1).state : std::nullopt;
        return before ? std::optional(std::get<Quote>(*before)) : std::nullopt;
    }
    return std::optional(now);
}

} // namespace pullquote
