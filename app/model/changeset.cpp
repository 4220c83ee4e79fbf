#include "app/model/changeset.h"

namespace pullquote {

EntityRef refOf(const Entity &entity)
{
    const QUuid uuid = std::visit([](const auto &state) { return state.id.uuid(); }, entity);
    return {EntityType(entity.index()), uuid};
}

} // namespace pullquote
