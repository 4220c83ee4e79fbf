#pragma once

#include "app/model/entities.h"

#include <functional>

namespace pullquote {

/// What becomes of two speakers, or two topics, that are made one: the one that stays, and the redirect that
/// leads to it. Which of the two stays is decided by their ids, so that two people who join the same two come
/// to the same; whose name and details it has is decided by a person.
template <class T>
struct Joined {
    T survivor;
    T redirect;
};

/// The name and details of `kept`; both lists of aliases and the other's name as one more; from the other
/// only what `kept` has nothing for.
Joined<Speaker> joined(const Speaker &kept, const Speaker &other);

/// Finds a topic by its id, where a redirect leads; null where there is none.
using TopicLookup = std::function<const Topic *(TopicId)>;

/// As with speakers. Together they lie where the upper one of them lies.
Joined<Topic> joined(const TopicLookup &topics, const Topic &kept, const Topic &other);

/// Whether `topic` is `above` or lies below it, however deep.
bool isWithin(const TopicLookup &topics, TopicId topic, TopicId above);

} // namespace pullquote
