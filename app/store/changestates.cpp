#include "app/store/changestates.h"

#include "app/model/entityjson.h"
#include "app/store/changerules.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

Result<StateChange> stateOf(const Change &change, const ChangeSet &changes, Origin origin,
                            const CountedTexts &counted)
{
    StateChange state{change.entity, {}, timeText(changes.at), {}, {}};
    if (!change.after)
        return state;
    CodePoints codePoints;
    if (const auto *quote = std::get_if<Quote>(&*change.after)) {
        const std::optional<CodePoints> text = counted.value(quote->article);
        if (!text)
            return Problem{QCoreApplication::translate("pullquote::ChangeWriter",
                                                       "The quote's article is not in the project."),
                           nameOf(change.entity),
                           {}};
        codePoints = *text;
        if (const Result<void> checked = checkSpans(*quote, codePoints); !checked)
            return checked.problem();
        if (origin == Origin::Import && quote->modified.isValid())
            state.modified = timeText(quote->modified);
    }
    state.fields = canonicalFieldsOf(*change.after, codePoints);
    if (const Result<void> checked = checkFields(*change.after); !checked)
        return checked.problem();
    state.hash = stateHash(state.fields);
    return state;
}

} // namespace

Result<QList<StateChange>> statesOf(const ChangeSet &changes, Origin origin, const CountedTexts &counted)
{
    if (const Result<void> checked = checkChangeSet(changes); !checked)
        return checked.problem();
    QList<StateChange> states;
    for (const Change &change : changes.changes) {
        Result<StateChange> state = stateOf(change, changes, origin, counted);
        if (!state)
            return state.problem();
        states.append(std::move(state).value());
    }
    std::stable_sort(states.begin(), states.end(), [](const StateChange &a, const StateChange &b) {
        return (a.entity.type == EntityType::Article) > (b.entity.type == EntityType::Article);
    });
    return states;
}

} // namespace pullquote
