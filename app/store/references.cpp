#include "app/store/references.h"

#include "app/store/entitytable.h"

#include <QJsonArray>

namespace pullquote {

QList<Reference> referencesIn(EntityType type, const QJsonObject &fields)
{
    QList<Reference> references;
    const EntityTable &table = entityTable(type);
    for (const FieldColumn &column : table.columns) {
        const bool mayBePast = column.kind == FieldColumn::Kind::PastReference;
        const QString id = fields.value(QLatin1String(column.field)).toString();
        if ((mayBePast || column.kind == FieldColumn::Kind::Reference) && !id.isEmpty())
            references.append({column.field, {column.target, uuidFromText(id)}, mayBePast});
    }
    for (const FieldList &list : table.lists) {
        if (list.kind != FieldList::Kind::References)
            continue;
        for (const QJsonValue &item : fields.value(QLatin1String(list.field)).toArray())
            references.append({list.field, {list.target, uuidFromText(item.toString())}});
    }
    return references;
}

} // namespace pullquote
