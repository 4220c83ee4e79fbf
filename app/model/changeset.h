#pragma once

#include "app/model/entities.h"
#include "app/model/quote.h"

#include <QSet>

#include <optional>
#include <variant>

namespace pullquote {

enum class EntityType { Project, Annotator, Article, Speaker, Topic, Quote, Comment, Decision };

inline constexpr EntityType allEntityTypes[] = {
    EntityType::Project, EntityType::Annotator, EntityType::Article, EntityType::Speaker,
    EntityType::Topic,   EntityType::Quote,     EntityType::Comment, EntityType::Decision};

/// In the order of EntityType, so that index() is the type.
using Entity = std::variant<Project, Annotator, Article, Speaker, Topic, Quote, Comment, Decision>;

/// Which thing a change is about.
struct EntityRef {
    EntityType type = EntityType::Project;
    QUuid uuid;

    friend bool operator==(const EntityRef &, const EntityRef &) = default;
    friend size_t qHash(const EntityRef &ref, size_t seed = 0) noexcept
    {
        return qHash(ref.uuid, seed ^ size_t(ref.type));
    }
};

EntityRef refOf(const Entity &entity);

/// The new state of one entity, or its deletion.
struct Change {
    EntityRef entity;
    std::optional<Entity> after; ///< nothing: deleted

    static Change to(Entity state) { return {refOf(state), std::move(state)}; }
    static Change deletion(EntityRef entity) { return {entity, std::nullopt}; }

    friend bool operator==(const Change &, const Change &) = default;
};

/// What one action changed, by whom, when. The only way in which a project changes.
/// An entity appears at most once. An article that is new brings its text.
struct ChangeSet {
    ChangeSetId id;
    AnnotatorId annotator; ///< null only for what the program itself starts a project with
    QDateTime at;          ///< UTC
    QString label;         ///< what a person did, in words: "Tag quote"
    QList<Change> changes;
    QHash<QString, QString> texts; ///< canonical texts of new articles by Article::textSha256
    /// Whose open conflicts this decides: what `changes` says of them holds, also where it is what they are
    /// already.
    QSet<EntityRef> decided;

    bool isEmpty() const { return changes.isEmpty(); }

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace pullquote
