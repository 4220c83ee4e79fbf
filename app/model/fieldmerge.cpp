#include "app/model/fieldmerge.h"

#include "app/model/entityjson.h"

#include <QJsonArray>
#include <QSet>

namespace pullquote {

namespace {

bool isSet(const QString &field)
{
    static const QSet<QString> sets{QStringLiteral("speakers"), QStringLiteral("addressees"),
                                    QStringLiteral("topics"),   QStringLiteral("aliases"),
                                    QStringLiteral("flags"),    QStringLiteral("revealed")};
    return sets.contains(field);
}

/// Aliases have an order that people chose; the other sets are kept sorted so that equal sets are equal
/// states.
bool keepsOrder(const QString &field)
{
    return field == QLatin1String("aliases");
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QJsonValue mergedSet(const QString &field, const QJsonValue &base, const QJsonValue &ours,
                     const QJsonValue &theirs)
{
    const QStringList before = strings(base);
    const QStringList other = strings(theirs);
    QStringList result = strings(ours);
    for (const QString &item : before) {
        if (!other.contains(item))
            result.removeAll(item);
    }
    for (const QString &item : other) {
        if (!before.contains(item) && !result.contains(item))
            result.append(item);
    }
    if (!keepsOrder(field))
        result.sort();
    return QJsonArray::fromStringList(result);
}

bool isEmptySet(const QJsonValue &value)
{
    return value.isArray() && value.toArray().isEmpty();
}

} // namespace

FieldMerge mergeFields(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)
{
    FieldMerge merge;
    QStringList fields = base.keys() + ours.keys() + theirs.keys();
    fields.removeDuplicates();
    fields.sort();
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue before = base.value(field);
        const QJsonValue mine = ours.value(field);
        const QJsonValue other = theirs.value(field);
        QJsonValue result = mine;
        if (mine == before)
            result = other;
        else if (other != before && other != mine) {
            if (isSet(field))
                result = mergedSet(field, before, mine, other);
            else
                merge.conflicts.append(field);
        }
        if (!result.isUndefined() && !isEmptySet(result))
            merge.merged.insert(field, result);
    }
    return merge;
}

TakenBack takeBack(const QJsonObject &before, const QJsonObject &after, const QJsonObject &present)
{
    if (present == after)
        return {before, {}};
    if (present == before)
        return {present, {}};
    if (after.isEmpty() || before.isEmpty() || present.isEmpty())
        return {{}, QString()};
    const FieldMerge merge = mergeFields(after, present, before);
    if (!merge.conflicts.isEmpty())
        return {{}, merge.conflicts.constFirst()};
    return {canonicalFields(merge.merged), {}};
}

} // namespace pullquote
