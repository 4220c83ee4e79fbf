#pragma once

#include "app/model/changeset.h"

#include <QHash>

#include <optional>

namespace pullquote {

/// The ids of one JSON file. Those that are no UUIDs become UUIDs by name, the same ones at every import.
class JsonIds {
public:
    /// Version 5 of (list, scope, id): the scope is the SHA-256 of the article's text for what belongs to an
    /// article, and the entity's name for the rest.
    static QUuid uuidOf(const QString &id, const QString &list, const QString &scope);

    /// Nothing when the file has the id already.
    std::optional<QUuid> add(EntityType type, const QString &id, const QString &list, const QString &scope);
    /// What a reference means: an id of the file, or a UUID that may be in the project.
    std::optional<QUuid> find(EntityType type, const QString &id) const;
    bool contains(EntityRef entity) const
    {
        return m_types.value(entity.uuid, EntityType::Project) == entity.type;
    }

private:
    QHash<std::pair<int, QString>, QUuid> m_named; ///< those that are no UUIDs
    QHash<QUuid, EntityType> m_types;
};

} // namespace pullquote
