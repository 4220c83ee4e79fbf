#include "app/store/changewriter.h"

#include "app/model/entityjson.h"
#include "app/store/changerules.h"
#include "app/store/query.h"

namespace pullquote {

Result<void> ChangeWriter::write(const ChangeSet &changes, Origin origin, GroupId group)
{
    CountedTexts counted;
    count(changes, counted);
    return write(changes, origin, group, statesOf(changes, origin, counted));
}

Result<void> ChangeWriter::write(const ChangeSet &changes, Origin origin, GroupId group,
                                 Result<QList<StateChange>> states)
{
    {
        Query known(m_database, QStringLiteral("SELECT 1 FROM change_set WHERE id = ?"));
        if (known.bind(changes.id).next())
            return {};
    }
    if (!states)
        return states.problem();
    for (const Change &change : changes.changes) {
        const Result<void> owned = origin == Origin::Local ? checkOwner(change, changes) : Result<void>();
        if (!owned)
            return owned;
    }
    if (const Result<void> added = addTexts(changes); !added)
        return added;
    decide(changes, *states);
    JournalEntry entry;
    entry.id = EntryId::create();
    entry.origin = origin;
    entry.changeSet = changes.id;
    entry.annotator = changes.annotator;
    entry.at = timeText(changes.at);
    entry.label = changes.label;
    entry.group = group;
    return writeStates(std::move(entry), *states);
}

void ChangeWriter::decide(const ChangeSet &changes, QList<StateChange> &states)
{
    for (StateChange &state : states) {
        if (!changes.decided.contains(state.entity))
            continue;
        const QList<Conflict> conflicts = m_conflicts.of(state.entity.uuid);
        state.secondParent = conflicts.isEmpty() ? ChangeSetId() : conflicts.first().theirs;
    }
}

Result<void> ChangeWriter::addTexts(const ChangeSet &changes)
{
    for (auto text = changes.texts.begin(); text != changes.texts.end(); ++text) {
        if (const Result<void> added = addText(text.key(), text.value()); !added)
            return added;
    }
    return {};
}

Result<void> ChangeWriter::addText(const QString &sha256, const QString &text)
{
    Query insert(m_database, QStringLiteral("INSERT INTO article_text (sha256, text) VALUES (?, ?) "
                                            "ON CONFLICT (sha256) DO NOTHING"));
    insert.bind(sha256).bind(text).run();
    // What came back is what went in, also where a driver or SQLite changes text silently.
    Query check(m_database, QStringLiteral("SELECT text FROM article_text WHERE sha256 = ?"));
    if (check.bind(sha256).next() && check.text(0) != text)
        return Problem{tr("The text was not stored as it is."), sha256, {}};
    return {};
}

void ChangeWriter::count(const ChangeSet &changes, CountedTexts &counted)
{
    for (const Change &change : changes.changes) {
        const auto *article = change.after ? std::get_if<Article>(&*change.after) : nullptr;
        if (article && changes.texts.contains(article->textSha256))
            counted.insert(article->id, CodePoints(changes.texts.value(article->textSha256)));
    }
    for (const Change &change : changes.changes) {
        const auto *quote = change.after ? std::get_if<Quote>(&*change.after) : nullptr;
        if (quote && !counted.contains(quote->article))
            counted.insert(quote->article, m_texts.codePointsOf(quote->article));
    }
}

Result<void> ChangeWriter::checkOwner(const Change &change, const ChangeSet &changes)
{
    if (change.entity.type != EntityType::Quote)
        return {};
    const Problem foreign{tr("Only its annotator changes a quote."), nameOf(change.entity),
                          tr("Make a copy in your own layer.")};
    if (change.after && std::get<Quote>(*change.after).annotator != changes.annotator)
        return foreign;
    const Fields present = m_revisions.rows().read(change.entity);
    if (present.isEmpty() || present.value("annotator").text() == changes.annotator.toString())
        return {};
    const Change article =
        Change::deletion({EntityType::Article, QUuid::fromString(present.value("article").text())});
    return !change.after && changes.changes.contains(article) ? Result<void>() : foreign;
}

Result<void> ChangeWriter::checkChange(const StateChange &change, const std::optional<Revision> &head)
{
    const auto problem = [&](const QString &what, const QString &remedy = {}) {
        return Problem{what, nameOf(change.entity), remedy};
    };
    if (head && head->entity.type != change.entity.type)
        return problem(tr("Its id belongs to something else."));
    const bool isThere = head && !head->isDeletion();
    if (change.fields.isEmpty())
        return isThere && change.entity.type != EntityType::Project
                   ? Result<void>()
                   : problem(tr("It cannot be deleted: it is not there."));
    if (change.entity.type == EntityType::Project && !isThere &&
        !m_database.value(QStringLiteral("SELECT id FROM project")).isEmpty())
        return problem(tr("A file holds one project."));
    if (!isThere || change.entity.type != EntityType::Article)
        return {};
    return m_revisions.rows().read(change.entity).value("textSha256") == change.fields.value("textSha256")
               ? Result<void>()
               : problem(tr("The text of an article never changes."),
                         tr("Add the new text as another article."));
}

void ChangeWriter::addChangeSet(const JournalEntry &entry)
{
    Query insert(m_database,
                 QStringLiteral("INSERT INTO change_set (id, annotator, at, label) VALUES (?, ?, ?, ?)"));
    insert.bind(entry.changeSet).bind(entry.annotator).bind(entry.at).bind(entry.label).run();
}

Result<void> ChangeWriter::writeState(const StateChange &change, JournalEntry &entry)
{
    const std::optional<Revision> head = m_revisions.head(change.entity.uuid);
    if (const Result<void> checked = checkChange(change, head); !checked)
        return checked;
    Revision revision;
    revision.hash = change.hash;
    if (revision.hash.isEmpty() && !change.fields.isEmpty())
        revision.hash = stateHash(change.fields);
    if (head && head->hash == revision.hash && change.secondParent.isNull())
        return {}; // the present already
    revision.changeSet = entry.changeSet;
    revision.entity = change.entity;
    revision.parent = head ? head->changeSet : ChangeSetId();
    revision.secondParent = change.secondParent;
    revision.operation = change.fields.isEmpty()       ? Operation::Delete
                         : head && !head->isDeletion() ? Operation::Change
                                                       : Operation::Create;
    revision.modified = change.modified.isEmpty() ? entry.at : change.modified;
    // First: a parent that comes after its children makes SQLite look for them in the whole table.
    if (entry.moves.isEmpty())
        addChangeSet(entry);
    m_revisions.add(revision, change.fields, head);
    entry.moves.append({change.entity, revision.parent, entry.changeSet, revision.hash});
    return {};
}

Result<void> ChangeWriter::writeStates(JournalEntry entry, const QList<StateChange> &changes)
{
    {
        const ListRows::Gathering gathering(m_revisions.rows().lists());
        for (const StateChange &change : changes) {
            if (const Result<void> written = writeState(change, entry); !written)
                return written;
        }
    }
    if (entry.moves.isEmpty()) {
        // An undo is on record also where somebody else had put everything back, or it would come again
        // forever.
        if (entry.undoes.isNull())
            return {};
        addChangeSet(entry);
    }
    if (const Result<void> checked = checkReferences(changes, entry.annotator); !checked)
        return checked;
    refreshConflicts(changes, entry.id);
    m_journal.append(std::move(entry));
    return {};
}

/// What is set is decided, and what is taken back is open again.
void ChangeWriter::refreshConflicts(const QList<StateChange> &changes, EntryId entry)
{
    const bool areThereAny = m_conflicts.any();
    for (const StateChange &change : changes) {
        if (!change.secondParent.isNull() || (areThereAny && m_conflicts.has(change.entity.uuid)))
            m_conflicts.refresh(change.entity, entry);
    }
}

} // namespace pullquote
