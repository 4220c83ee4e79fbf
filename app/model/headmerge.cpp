#include "app/model/headmerge.h"

#include "app/model/fieldmerge.h"

#include <algorithm>

namespace pullquote {

namespace {

// Constant for all time, as what is made of them is in everybody's files.
const QUuid nameSpace = QUuid::fromString(u"6f5d6a10-8f0c-5a64-9a39-3f1d5a2c7e00");

/// When a thing began: a number of milliseconds, or a time in the one form that sorts.
bool isBeginning(const QString &field)
{
    return field == u"position" || field == u"created";
}

FieldValue earlier(const FieldValue &one, const FieldValue &other)
{
    if (one.is<qint64>())
        return one.number() < other.number() ? one : other;
    return one.utf8() < other.utf8() ? one : other;
}

/// Both numbers, or both texts.
bool areComparable(const FieldValue &one, const FieldValue &other)
{
    return (one.is<qint64>() && other.is<qint64>()) || (one.is<QByteArray>() && other.is<QByteArray>());
}

} // namespace

HeadMerge mergeHeads(const Fields &base, const Fields &first, const Fields &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        const Fields &living = first.isEmpty() ? second : first;
        if (living.isEmpty() || living == base)
            return {};
        return {living, {QStringLiteral("deleted")}};
    }
    FieldMerge merge = mergeFields(base, first, second);
    for (const QString &field : QStringList(merge.conflicts)) {
        const QByteArray name = field.toUtf8();
        const FieldValue &one = first.value(name);
        const FieldValue &other = second.value(name);
        if (!isBeginning(field) || !areComparable(one, other))
            continue;
        merge.conflicts.removeOne(field);
        merge.merged.set(name, earlier(one, other));
    }
    return {merge.merged, merge.conflicts};
}

HeadMerge mergeHeads(EntityPast &past, ChangeSetId one, ChangeSetId other)
{
    const auto [first, second] = std::minmax(one, other);
    const Fields ofFirst = past.state(first);
    const Fields ofSecond = past.state(second);
    const Fields base = past.baseState(past.ancestry().lastCommon(first, second), ofFirst, ofSecond);
    return mergeHeads(base, ofFirst, ofSecond);
}

Meeting meetingOf(const Ancestry &ancestry, ChangeSetId ours, ChangeSetId theirs)
{
    if (ancestry.leadsTo(theirs, ours))
        return Meeting::Stays;
    return ours.isNull() || ancestry.leadsTo(ours, theirs) ? Meeting::Moves : Meeting::Merges;
}

ChangeSetId mergedId(ChangeSetId one, ChangeSetId other)
{
    return consequenceId(QStringLiteral("merge"), {one, other});
}

ChangeSetId consequenceId(const QString &reason, QList<ChangeSetId> heads)
{
    std::sort(heads.begin(), heads.end());
    QString name = reason;
    for (const ChangeSetId &head : std::as_const(heads))
        name += u'\n' + head.toString();
    return ChangeSetId(QUuid::createUuidV5(nameSpace, name));
}

} // namespace pullquote
