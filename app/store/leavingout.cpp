#include "app/store/leavingout.h"

#include "app/model/ancestry.h"
#include "app/model/timetext.h"
#include "app/model/words.h"
#include "app/store/conflicts.h"
#include "app/store/query.h"

namespace pullquote {

Result<void> LeavingOut::run(const QString &label)
{
    findEntities();
    chooseByAnnotator();
    chooseComments();
    chooseDecisions();
    if (const Result<void> cut = cutEntities(); !cut)
        return cut;
    cutChangeSets();
    cutTexts();
    beginJournal(label);
    return m_database.fault() ? Result<void>(*m_database.fault()) : Result<void>();
}

void LeavingOut::findEntities()
{
    Query heads(m_database, QStringLiteral("SELECT entity, entity_id, hash IS NULL FROM revision "
                                           "WHERE head = 1"));
    while (heads.next()) {
        const EntityType type = fromWord<EntityType>(heads.text(0)).value_or(EntityType::Project);
        (heads.flag(2) ? m_deleted : m_living).insert(heads.uuid(1), type);
    }
    // Brought in and taken back again: with the journal goes the way to bring them again.
    Query others(m_database,
                 QStringLiteral("SELECT entity_id FROM revision GROUP BY entity_id HAVING max(head) = 0"));
    while (others.next())
        m_gone.insert(others.uuid(0));
}

bool LeavingOut::isLayerOut(QUuid entity)
{
    return !m_what.layers.isEmpty() &&
           m_what.layers.contains(AnnotatorId::fromString(m_revisions.lastingValue(entity, "annotator")));
}

void LeavingOut::chooseByAnnotator()
{
    for (const AnnotatorId &annotator : std::as_const(m_what.layers)) {
        m_gone.insert(annotator.uuid());
        for (const char *table : {"quote", "comment", "decision"}) {
            Query theirs(m_database,
                         QStringLiteral("SELECT id FROM %1 WHERE annotator = ?").arg(QLatin1String(table)));
            theirs.bind(annotator);
            while (theirs.next())
                m_gone.insert(theirs.uuid(0));
        }
    }
    for (auto entity = m_deleted.cbegin(); entity != m_deleted.cend(); ++entity) {
        if (isLayerOut(entity.key()))
            m_gone.insert(entity.key());
    }
}

bool LeavingOut::isSpokenOf(QUuid quote) const
{
    return !m_gone.contains(quote) && !(m_what.deleted && m_deleted.contains(quote));
}

/// A comment goes with its quote, and an answer with what it answers.
void LeavingOut::chooseComments()
{
    QHash<QUuid, QUuid> open; ///< what each answers, or null
    {
        Query comments(m_database, QStringLiteral("SELECT id, quote, in_reply_to FROM comment"));
        while (comments.next()) {
            if (!isSpokenOf(comments.uuid(1)))
                m_gone.insert(comments.uuid(0));
            else
                open.insert(comments.uuid(0), comments.uuid(2));
        }
    }
    for (auto entity = m_deleted.cbegin(); entity != m_deleted.cend(); ++entity) {
        const QUuid quote = entity.value() == EntityType::Comment
                                ? QUuid::fromString(m_revisions.lastingValue(entity.key(), "quote"))
                                : QUuid();
        if (!quote.isNull() && !isSpokenOf(quote))
            m_gone.insert(entity.key());
    }
    for (bool hasFound = true; hasFound;) {
        hasFound = false;
        for (auto comment = open.cbegin(); comment != open.cend(); ++comment) {
            if (m_gone.contains(comment.value()) && !m_gone.contains(comment.key())) {
                m_gone.insert(comment.key());
                hasFound = true;
            }
        }
    }
}

/// A decision stays for as long as one of the quotes that it names does: whoever made that quote wants to
/// know.
void LeavingOut::chooseDecisions()
{
    Query decisions(m_database, QStringLiteral("SELECT id, quote, counterpart, result FROM decision"));
    while (decisions.next()) {
        const auto isKept = [&](int column) {
            return !decisions.isNull(column) && isSpokenOf(decisions.uuid(column));
        };
        if (!isKept(1) && !isKept(2) && !isKept(3))
            m_gone.insert(decisions.uuid(0));
    }
    for (auto entity = m_deleted.cbegin(); entity != m_deleted.cend(); ++entity) {
        if (entity.value() != EntityType::Decision)
            continue;
        const auto isAboutWhatGoes = [&](const char *field) {
            const QString quote = m_revisions.lastingValue(entity.key(), field);
            return !quote.isEmpty() && m_gone.contains(QUuid::fromString(quote));
        };
        if (isAboutWhatGoes("quote") || isAboutWhatGoes("counterpart") || isAboutWhatGoes("result"))
            m_gone.insert(entity.key());
    }
}

Result<void> LeavingOut::cutEntities()
{
    QList<EntityRef> all;
    {
        Query query(m_database, QStringLiteral("SELECT DISTINCT entity, entity_id FROM revision"));
        while (query.next())
            all.append({fromWord<EntityType>(query.text(0)).value_or(EntityType::Project), query.uuid(1)});
    }
    int steps = 0;
    for (const EntityRef &entity : std::as_const(all)) {
        if (++steps % 50 == 0 && m_keepGoing && !m_keepGoing())
            return Problem{tr("The copy was stopped."), {}, {}};
        if (m_gone.contains(entity.uuid)) {
            removeEntity(entity);
            continue;
        }
        removeWhatWasTakenBack(entity);
        if (m_what.deleted && m_deleted.contains(entity.uuid))
            forgetStates(entity);
    }
    return {};
}

void LeavingOut::removeEntity(EntityRef entity)
{
    for (const Revision &revision : m_revisions.all(entity.uuid))
        m_nameless.insert(revision.changeSet);
    if (m_living.contains(entity.uuid))
        m_revisions.rows().remove(entity);
    Query remove(m_database, QStringLiteral("DELETE FROM revision WHERE entity_id = ?"));
    remove.bind(entity.uuid).run();
}

/// Revisions that the present has not come of.
void LeavingOut::removeWhatWasTakenBack(EntityRef entity)
{
    const QList<Revision> all = m_revisions.all(entity.uuid);
    const auto head = m_revisions.head(entity.uuid);
    if (all.size() < 2 || !head)
        return;
    Ancestry ancestry;
    for (const Revision &revision : all)
        ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
    const QList<ChangeSetId> chain = ancestry.chain(head->changeSet).value_or(QList<ChangeSetId>());
    const QSet<ChangeSetId> kept(chain.begin(), chain.end());
    for (const Revision &revision : all) {
        if (kept.contains(revision.changeSet))
            continue;
        Query remove(m_database,
                     QStringLiteral("DELETE FROM revision WHERE entity_id = ? AND change_set = ?"));
        remove.bind(entity.uuid).bind(revision.changeSet).run();
    }
}

void LeavingOut::forgetStates(EntityRef entity)
{
    for (const Revision &revision : m_revisions.all(entity.uuid)) {
        m_nameless.insert(revision.changeSet);
        rememberName(m_revisions.state(revision));
    }
    Query forget(m_database, QStringLiteral("UPDATE revision SET state = NULL WHERE entity_id = ?"));
    forget.bind(entity.uuid).run();
}

void LeavingOut::rememberName(const Fields &state)
{
    for (const char *field : {"name", "title"}) {
        const QString name = state.value(field).text();
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
    }
}

/// Change sets of which nothing is left, and the words of those that tell of what is left out: "Delete
/// speaker Ida Brandt".
void LeavingOut::cutChangeSets()
{
    Query(m_database, QStringLiteral("DELETE FROM change_set WHERE id NOT IN "
                                     "(SELECT change_set FROM revision)"))
        .run();
    QList<ChangeSetId> nameless;
    {
        Query query(m_database, QStringLiteral("SELECT id, annotator, label FROM change_set"));
        while (query.next()) {
            const auto id = query.id<ChangeSetId>(0);
            const QString label = query.text(2);
            const auto isIn = [&label](const QString &name) { return label.contains(name); };
            if (m_nameless.contains(id) || m_what.layers.contains(query.id<AnnotatorId>(1)) ||
                std::any_of(m_names.cbegin(), m_names.cend(), isIn))
                nameless.append(id);
        }
    }
    for (const ChangeSetId &id : std::as_const(nameless)) {
        Query forget(m_database, QStringLiteral("UPDATE change_set SET label = '' WHERE id = ?"));
        forget.bind(id).run();
    }
}

/// Texts that no article has or had any more.
void LeavingOut::cutTexts()
{
    QSet<QString> used;
    QStringList all;
    {
        Query texts(m_database, QStringLiteral("SELECT sha256 FROM article_text"));
        while (texts.next())
            all.append(texts.text(0));
    }
    {
        Query articles(m_database, QStringLiteral("SELECT DISTINCT entity_id FROM revision "
                                                  "WHERE entity = 'article'"));
        while (articles.next())
            used.insert(m_revisions.textNameOf(articles.id<ArticleId>(0)));
    }
    all.removeIf([&used](const QString &text) { return used.contains(text); });
    if (all.isEmpty())
        return;
    for (const QString &text : std::as_const(all)) {
        Query remove(m_database, QStringLiteral("DELETE FROM article_text WHERE sha256 = ?"));
        remove.bind(text).run();
    }
    // Derived from the texts; filled again when somebody works in the copy.
    for (const char *index : {"search_words", "search_trigrams"})
        Query(m_database,
              QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(QLatin1String(index)))
            .run();
    Query(m_database, QStringLiteral("UPDATE search_state SET last_text = 0")).run();
}

void LeavingOut::beginJournal(const QString &label)
{
    QList<EntityRef> inConflict;
    {
        Query query(m_database, QStringLiteral("SELECT DISTINCT entity, entity_id FROM conflict"));
        while (query.next())
            inConflict.append(
                {fromWord<EntityType>(query.text(0)).value_or(EntityType::Project), query.uuid(1)});
    }
    for (const char *table : {"conflict", "open_group", "journal"})
        Query(m_database, QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))).run();
    JournalEntry entry;
    entry.id = EntryId::create();
    entry.origin = Origin::Import; // of nobody's, so that nobody can take it back
    entry.at = timeText(QDateTime::currentDateTimeUtc());
    entry.label = label;
    {
        Query heads(m_database, QStringLiteral("SELECT entity, entity_id, change_set, hash FROM revision "
                                               "WHERE head = 1 ORDER BY entity_id"));
        while (heads.next())
            entry.moves.append(
                {{fromWord<EntityType>(heads.text(0)).value_or(EntityType::Project), heads.uuid(1)},
                 {},
                 heads.id<ChangeSetId>(2),
                 heads.text(3)});
    }
    const EntryId id = entry.id;
    Journal(m_database).append(std::move(entry));
    for (const EntityRef &entity : std::as_const(inConflict))
        Conflicts(m_database, m_revisions).refresh(entity, id);
}

} // namespace pullquote
