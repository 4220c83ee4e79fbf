#include "app/reviewing/paststate.h"

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

} // namespace pullquote
