#include "app/session/settling.h"

#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"

namespace pullquote {

AnnotatorId Settling::ownerOf(const Dispute &dispute)
{
    if (!dispute.present)
        return {};
    if (const auto *quote = std::get_if<Quote>(&*dispute.present))
        return quote->annotator;
    if (const auto *comment = std::get_if<Comment>(&*dispute.present))
        return comment->annotator;
    if (const auto *decision = std::get_if<Decision>(&*dispute.present))
        return decision->annotator;
    return {};
}

bool Settling::isForMe(const Dispute &dispute) const
{
    const AnnotatorId owner = ownerOf(dispute);
    return !m_session.isReadOnly() && (owner.isNull() || owner == m_session.me().id);
}

Result<void> Settling::settle(const Dispute &dispute, const QHash<QString, int> &chosen)
{
    if (!isForMe(dispute))
        return Problem{tr("This is not yours to decide."), {}, {}};
    // What is decided is what the file says.
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        return arrived;
    const Result<Dispute> now = m_session.reader().dispute(dispute.entity);
    if (!now)
        return now.problem();
    if (now->fields != dispute.fields)
        return Problem{tr("This has changed meanwhile."), {}, tr("Look at it again.")};
    const Result<Change> change = decision(*now, chosen);
    if (!change)
        return change.problem();
    ChangeSet changes = m_session.draft(tr("Decide a conflict"));
    changes.changes = {*change};
    changes.decided = {dispute.entity};
    return m_session.commit(std::move(changes));
}

Result<Change> Settling::decision(const Dispute &dispute, const QHash<QString, int> &chosen)
{
    QList<Field> fields;
    for (const DisputedField &field : dispute.fields) {
        const int number = chosen.value(field.field, -1);
        if (number < 0 || number >= field.values.size())
            return Problem{tr("Not everything is chosen yet."), {}, {}};
        const DisputedValue &value = field.values[number];
        if (value.isDeletion)
            return Change::deletion(dispute.entity);
        if (field.field != u"deleted")
            fields.append({field.field.toUtf8(), value.value});
    }
    const Result<std::optional<Entity>> entity = m_session.reader().entityWith(dispute.entity, fields);
    if (!entity)
        return entity.problem();
    if (!*entity)
        return Problem{tr("This is not there any more."), {}, {}};
    return Change::to(**entity);
}

} // namespace pullquote
