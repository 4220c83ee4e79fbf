#include "app/store/changerules.h"
#include "app/store/changewriter.h"
#include "app/store/query.h"
#include "app/store/references.h"

#include <QSet>

namespace pullquote {

Result<void> ChangeWriter::checkReferences(const QList<HeadMove> &moves)
{
    const bool isOneOpen = m_database.hasOpenReferences();
    QSet<EntityRef> there;
    for (const HeadMove &move : moves) {
        if (move.hash.isEmpty()) {
            const auto referrer = isOneOpen ? m_revisions.rows().referrer(move.entity) : std::nullopt;
            if (referrer)
                return stillReferred(move.entity, *referrer);
            continue;
        }
        QList<Reference> references; // to look for: none where SQLite knows that all are there
        if (isOneOpen)
            references = referencesIn(move.entity.type, m_revisions.rows().read(move.entity));
        references.removeIf([](const Reference &reference) { return reference.mayBePast; });
        if (const Result<void> checked = checkReferencesOf(move.entity, references, there); !checked)
            return checked;
    }
    return {};
}

Result<void> ChangeWriter::checkReferences(const QList<StateChange> &changes, AnnotatorId annotator)
{
    if (!annotator.isNull() && !m_revisions.rows().contains({EntityType::Annotator, annotator.uuid()}))
        return Problem{
            tr("Whoever makes this change is not among the project's annotators."), annotator.toString(), {}};
    QSet<EntityRef> there;
    for (const StateChange &change : changes) {
        if (change.fields.isEmpty()) {
            if (const auto referrer = m_revisions.rows().referrer(change.entity))
                return stillReferred(change.entity, *referrer);
        } else if (const Result<void> checked = checkReferencesOf(
                       change.entity, referencesIn(change.entity.type, change.fields), there);
                   !checked)
            return checked;
    }
    return {};
}

Problem ChangeWriter::stillReferred(EntityRef entity, EntityRef referrer)
{
    const QString who = lastAuthorOf(referrer, {}, {});
    if (entity.type == EntityType::Comment && referrer.type == EntityType::Comment)
        return {tr("%1 has replied to this comment.").arg(who),
                {},
                tr("Delete its words, or resolve the thread instead.")};
    return {tr("It cannot go: %1, changed last by %2, refers to it.").arg(nameOf(referrer), who),
            nameOf(entity),
            {}};
}

QString ChangeWriter::lastAuthorOf(EntityRef entity, const QString &field, ChangeSetId since)
{
    const QByteArray name = field.toUtf8();
    auto revision = m_revisions.head(entity.uuid);
    while (revision && !field.isEmpty() && !revision->parent.isNull() && revision->parent != since) {
        const auto parent = m_revisions.find(revision->parent, entity.uuid);
        if (!parent || m_revisions.state(*revision).value(name) != m_revisions.state(*parent).value(name))
            break;
        revision = parent;
    }
    Query query(m_database, QStringLiteral("SELECT annotator.name FROM change_set JOIN annotator "
                                           "ON annotator.id = change_set.annotator WHERE change_set.id = ?"));
    if (revision && query.bind(revision->changeSet).next())
        return query.text(0);
    return tr("Somebody");
}

bool ChangeWriter::isPresent(EntityRef target, QSet<EntityRef> &there)
{
    if (there.contains(target))
        return true;
    if (!m_revisions.rows().contains(target))
        return false;
    there.insert(target);
    return true;
}

Result<void> ChangeWriter::checkReferencesOf(EntityRef entity, const QList<Reference> &references,
                                             QSet<EntityRef> &there)
{
    for (const Reference &reference : references) {
        const bool isKnown = reference.mayBePast ? m_revisions.known(reference.target.uuid)
                                                 : isPresent(reference.target, there);
        if (!isKnown)
            return Problem{tr("“%1” names something that is not in the project: %2.")
                               .arg(QLatin1String(reference.field),
                                    reference.target.uuid.toString(QUuid::WithoutBraces)),
                           nameOf(entity),
                           {}};
    }
    if (entity.type == EntityType::Article) {
        Query text(m_database, QStringLiteral("SELECT 1 FROM article_text WHERE sha256 = ?"));
        if (!text.bind(m_revisions.textNameOf(ArticleId(entity.uuid))).next())
            return Problem{tr("The article comes without its text."), nameOf(entity), {}};
    }
    return checkRedirects(entity);
}

Result<void> ChangeWriter::checkRedirects(EntityRef entity)
{
    if (entity.type != EntityType::Speaker && entity.type != EntityType::Topic)
        return {};
    for (const char *field : {"joinedInto", "parent"}) {
        QSet<QUuid> seen;
        EntityRef next = entity;
        while (!next.uuid.isNull()) {
            if (seen.contains(next.uuid))
                return Problem{tr("“%1” leads in a circle.").arg(QLatin1String(field)), nameOf(entity), {}};
            seen.insert(next.uuid);
            next.uuid = QUuid::fromString(m_revisions.rows().read(next).value(field).text());
        }
    }
    return {};
}

} // namespace pullquote
