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

QJsonValue earlier(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isDouble() && other.isDouble())
        return std::min(one.toInteger(), other.toInteger());
    return std::min(one.toString(), other.toString());
}

} // namespace

HeadMerge mergeHeads(const QJsonObject &base, const QJsonObject &first, const QJsonObject &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        const QJsonObject &living = first.isEmpty() ? second : first;
        if (living.isEmpty() || living == base)
            return {};
        return {living, {QStringLiteral("deleted")}};
    }
    FieldMerge merge = mergeFields(base, first, second);
    for (const QString &field : QStringList(merge.conflicts)) {
        const QJsonValue one = first.value(field);
        const QJsonValue other = second.value(field);
        if (!isBeginning(field) || one.type() != other.type())
            continue;
        merge.conflicts.removeOne(field);
        merge.merged.insert(field, earlier(one, other));
    }
    return {merge.merged, merge.conflicts};
}

HeadMerge mergeHeads(EntityPast &past, ChangeSetId one, ChangeSetId other)
{
    const auto [first, second] = std::minmax(one, other);
    const QJsonObject ofFirst = past.state(first);
    const QJsonObject ofSecond = past.state(second);
    const QJsonObject base = past.baseState(past.ancestry().lastCommon(first, second), ofFirst, ofSecond);
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
