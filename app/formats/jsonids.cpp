#include "app/formats/jsonids.h"

namespace pullquote {

namespace {

/// Ours alone, made once: another one would give every id a second life in projects that have it.
const QUuid nameSpace = QUuid::fromString(QLatin1String("7d0c5a0e-3a52-5f0b-9a34-5d1f6f1a2c90"));

} // namespace

QUuid JsonIds::uuidOf(const QString &id, const QString &list, const QString &scope)
{
    if (const QUuid uuid = uuidFromText(id); !uuid.isNull())
        return uuid;
    return QUuid::createUuidV5(nameSpace, list + u'\n' + scope + u'\n' + id);
}

std::optional<QUuid> JsonIds::add(EntityType type, const QString &id, const QString &list,
                                  const QString &scope)
{
    const QUuid uuid = uuidOf(id, list, scope);
    if (m_types.contains(uuid) || m_named.contains({int(type), id}))
        return std::nullopt;
    m_types.insert(uuid, type);
    if (uuidFromText(id).isNull())
        m_named.insert({int(type), id}, uuid);
    return uuid;
}

std::optional<QUuid> JsonIds::find(EntityType type, const QString &id) const
{
    if (const QUuid uuid = uuidFromText(id); !uuid.isNull())
        return uuid;
    const auto known = m_named.constFind({int(type), id});
    return known == m_named.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace pullquote
