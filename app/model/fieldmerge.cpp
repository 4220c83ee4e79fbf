#include "app/model/fieldmerge.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace pullquote {

namespace {

bool isSet(const QByteArray &field)
{
    static const QSet<QByteArray> sets{"speakers", "addressees", "topics", "aliases", "flags", "revealed"};
    return sets.contains(field);
}

/// Aliases have an order that people chose; the other sets are kept sorted so that equal sets are equal
/// states.
bool keepsOrder(const QByteArray &field)
{
    return field == "aliases";
}

FieldValue mergedSet(const QByteArray &field, const FieldValue &base, const FieldValue &ours,
                     const FieldValue &theirs)
{
    const QByteArrayList before = base.list();
    const QByteArrayList other = theirs.list();
    QByteArrayList result = ours.list();
    for (const QByteArray &item : before) {
        if (!other.contains(item))
            result.removeAll(item);
    }
    for (const QByteArray &item : other) {
        if (!before.contains(item) && !result.contains(item))
            result.append(item);
    }
    if (!keepsOrder(field))
        std::sort(result.begin(), result.end());
    return FieldValue(result);
}

} // namespace

FieldMerge mergeFields(const Fields &base, const Fields &ours, const Fields &theirs)
{
    FieldMerge merge;
    const QList<QByteArray> names = base.names() + ours.names() + theirs.names();
    for (const QByteArray &field : std::set<QByteArray>(names.begin(), names.end())) {
        const FieldValue &before = base.value(field);
        const FieldValue &mine = ours.value(field);
        const FieldValue &other = theirs.value(field);
        FieldValue result = mine;
        if (mine == before)
            result = other;
        else if (other != before && other != mine) {
            if (isSet(field))
                result = mergedSet(field, before, mine, other);
            else
                merge.conflicts.append(QString::fromUtf8(field));
        }
        merge.merged.set(field, std::move(result));
    }
    return merge;
}

TakenBack takeBack(const Fields &before, const Fields &after, const Fields &present)
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
    return {merge.merged, {}};
}

} // namespace pullquote
