#pragma once

#include "app/model/changeset.h"

#include <QHash>

#include <optional>

namespace pullquote {

class ProjectReader;
struct JournalEntry;

/// Where a gesture was made that is taken back: one article, and the quotes in it. What a person cannot see
/// as one gesture has no place: what was brought in, what touched several articles, or very many things.
struct UndonePlace {
    Article article; ///< as it is now; of no id: no place
    /// As they are now, or were before they went. None where only the article's details are others.
    QList<Quote> quotes;
};

/// Finds it, in two steps: what goes is asked for before it goes. Work is bounded, whatever the entry holds.
class UndonePlaceFinder {
public:
    /// Before `entry` is taken back.
    UndonePlaceFinder(ProjectReader &reader, const JournalEntry &entry);

    /// After it was.
    UndonePlace find();

private:
    std::optional<Quote> quoteOf(EntityRef ref);

    ProjectReader &m_reader;
    QList<EntityRef> m_touched; ///< empty: too much for a place
    QHash<QUuid, Entity> m_before;
};

} // namespace pullquote
