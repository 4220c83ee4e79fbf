#include "app/store/references.h"

#include "app/store/entitytable.h"

namespace pullquote {

QList<Reference> referencesIn(EntityType type, const Fields &fields)
{
    QList<Reference> references;
    const EntityTable &table = entityTable(type);
    references.reserve(table.columns.size());
    for (const FieldColumn &column : table.columns) {
        const bool mayBePast = column.kind == FieldColumn::Kind::PastReference;
        if (!mayBePast && column.kind != FieldColumn::Kind::Reference)
            continue;
        if (const QByteArray &id = fields.value(column.field).utf8(); !id.isEmpty())
            references.append({column.field, {column.target, uuidFromText(QLatin1String(id))}, mayBePast});
    }
    for (const FieldList &list : table.lists) {
        if (list.kind != FieldList::Kind::References)
            continue;
        for (const QByteArray &id : fields.value(list.field).list())
            references.append({list.field, {list.target, uuidFromText(QLatin1String(id))}});
    }
    return references;
}

} // namespace pullquote
