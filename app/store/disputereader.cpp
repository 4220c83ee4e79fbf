#include "app/model/timetext.h"
#include "app/store/answer.h"
#include "app/store/conflicts.h"
#include "app/store/dispute.h"
#include "app/store/projectreader.h"
#include "app/store/query.h"

#include <QMap>

/// What people have said differently, for whoever has to decide.
namespace pullquote {

namespace {

/// Finds who has said what a revision says of a field.
class Sayer {
public:
    Sayer(Database &database, const QString &field)
        : m_database(database), m_revisions(database), m_field(field)
    {
    }

    DisputedValue valueAt(EntityRef entity, ChangeSetId at)
    {
        auto revision = m_revisions.find(at, entity.uuid);
        if (!revision)
            return {};
        DisputedValue said = valueOf(*revision);
        while (const auto earlier = sameBefore(*revision, said))
            revision = earlier;
        Query query(m_database, QStringLiteral("SELECT annotator FROM change_set WHERE id = ?"));
        if (query.bind(revision->changeSet).next())
            said.annotator = query.id<AnnotatorId>(0);
        said.at = timeFromText(revision->modified);
        return said;
    }

private:
    bool isAboutDeletion() const { return m_field == u"deleted"; }

    DisputedValue valueOf(const Revision &revision)
    {
        DisputedValue said;
        said.isDeletion = revision.isDeletion();
        if (!isAboutDeletion())
            said.value = m_revisions.state(revision).value(m_field.toUtf8());
        return said;
    }

    /// What changed a living thing is the revision itself.
    std::optional<Revision> sameBefore(const Revision &revision, const DisputedValue &said)
    {
        if (isAboutDeletion() && !said.isDeletion && revision.secondParent.isNull())
            return std::nullopt;
        for (const ChangeSetId &parent : {revision.parent, revision.secondParent}) {
            const auto before =
                parent.isNull() ? std::nullopt : m_revisions.find(parent, revision.entity.uuid);
            if (before && valueOf(*before) == said)
                return before;
        }
        return std::nullopt;
    }

    Database &m_database;
    Revisions m_revisions;
    QString m_field;
};

} // namespace

Result<QList<Conflict>> ProjectReader::conflicts()
{
    Revisions revisions(m_database);
    return answer(m_database, Conflicts(m_database, revisions).all());
}

Result<std::optional<Entity>> ProjectReader::entityWith(EntityRef ref, const QList<Field> &changes)
{
    Fields fields = EntityRows(m_database).read(ref);
    for (const Field &change : changes)
        fields.set(change.name, change.value);
    return answer(m_database, entityOf(ref.type, fields));
}

Result<Dispute> ProjectReader::dispute(EntityRef ref)
{
    Revisions revisions(m_database);
    const Fields present = revisions.rows().read(ref);
    QMap<QString, QList<DisputedValue>> said;
    for (const Conflict &conflict : Conflicts(m_database, revisions).of(ref.uuid)) {
        for (const QString &field : conflict.fields) {
            for (const ChangeSetId &side : {conflict.ours, conflict.theirs}) {
                const DisputedValue value = Sayer(m_database, field).valueAt(ref, side);
                if (!said[field].contains(value))
                    said[field].append(value);
            }
        }
    }
    Dispute dispute{ref, entityOf(ref.type, present), {}};
    for (auto field = said.begin(); field != said.end(); ++field) {
        for (DisputedValue &value : *field) {
            if (value.isDeletion)
                continue;
            QList<Field> change;
            if (field.key() != u"deleted")
                change.append({field.key().toUtf8(), value.value});
            const Result<std::optional<Entity>> entity = entityWith(ref, change);
            if (!entity)
                return entity.problem();
            value.entity = *entity;
        }
        const auto stands = [&](const DisputedValue &value) {
            return !value.isDeletion &&
                   (field.key() == u"deleted" || value.value == present.value(field.key().toUtf8()));
        };
        std::stable_partition(field->begin(), field->end(), stands);
        dispute.fields.append({field.key(), *field});
    }
    return answer(m_database, std::move(dispute));
}

} // namespace pullquote
