#include "app/store/changewriter.h"

#include "app/model/entityjson.h"
#include "app/store/changerules.h"
#include "app/store/query.h"

#include <future>

namespace pullquote {

Result<void> ChangeWriter::write(const ChangeSet &changes, Origin origin, GroupId group)
{
    {
        Query known(m_database, QStringLiteral("SELECT 1 FROM change_set WHERE id = ?"));
        if (known.bind(changes.id).next())
            return {};
    }
    if (const Result<void> checked = checkChangeSet(changes); !checked)
        return checked;
    if (const Result<void> added = addTexts(changes); !added)
        return added;
    JournalEntry entry;
    entry.id = EntryId::create();
    entry.origin = origin;
    entry.changeSet = changes.id;
    entry.annotator = changes.annotator;
    entry.at = timeText(changes.at);
    entry.label = changes.label;
    entry.group = group;

    // Articles first: quotes of the same change set are measured against their texts.
    QList<Change> ordered = changes.changes;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Change &a, const Change &b) {
        return (a.entity.type == EntityType::Article) > (b.entity.type == EntityType::Article);
    });
    m_counted.clear();
    for (const Change &change : std::as_const(ordered)) {
        if (const Result<void> owned = origin == Origin::Local ? checkOwner(change, changes) : Result<void>();
            !owned)
            return owned;
        if (change.after && change.entity.type == EntityType::Quote)
            countCodePoints(std::get<Quote>(*change.after).article, changes);
    }
    Result<QList<StateChange>> states = statesOf(ordered, changes, origin);
    if (!states)
        return states.problem();
    decide(changes, *states);
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

/// The states of a large change set on two threads: that is half of the work of writing it, and asks the file
/// nothing.
Result<QList<StateChange>> ChangeWriter::statesOf(const QList<Change> &ordered, const ChangeSet &changes,
                                                  Origin origin) const
{
    const auto part = [&](qsizetype from, qsizetype to) -> Result<QList<StateChange>> {
        QList<StateChange> states;
        for (qsizetype i = from; i < to; ++i) {
            Result<StateChange> state = stateOf(ordered[i], changes, origin);
            if (!state)
                return state.problem();
            states.append(std::move(state).value());
        }
        return states;
    };
    constexpr qsizetype worthAThread = 64;
    if (ordered.size() < worthAThread)
        return part(0, ordered.size());
    const qsizetype half = ordered.size() / 2;
    std::future<Result<QList<StateChange>>> later = std::async(part, half, ordered.size());
    Result<QList<StateChange>> states = part(0, half);
    const Result<QList<StateChange>> rest = later.get();
    if (!states || !rest)
        return states ? rest : states;
    states.value().append(*rest);
    return states;
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

Result<StateChange> ChangeWriter::stateOf(const Change &change, const ChangeSet &changes, Origin origin) const
{
    StateChange state{change.entity, {}, timeText(changes.at), {}, {}};
    if (!change.after)
        return state;
    CodePoints codePoints;
    if (const auto *quote = std::get_if<Quote>(&*change.after)) {
        const std::optional<CodePoints> counted = m_counted.value(quote->article);
        if (!counted)
            return Problem{tr("The quote's article is not in the project."), nameOf(change.entity), {}};
        codePoints = *counted;
        if (const Result<void> checked = checkSpans(*quote, codePoints); !checked)
            return checked.problem();
        if (origin == Origin::Import && quote->modified.isValid())
            state.modified = timeText(quote->modified);
    }
    state.fields = canonicalFields(fieldsOf(*change.after, codePoints));
    if (const Result<void> checked = checkFields(change.entity, state.fields); !checked)
        return checked.problem();
    state.hash = stateHash(state.fields);
    return state;
}

void ChangeWriter::countCodePoints(ArticleId article, const ChangeSet &changes)
{
    if (m_counted.contains(article))
        return;
    std::optional<CodePoints> counted = m_texts.codePointsOf(article);
    for (const Change &other : changes.changes) {
        const auto *state = other.after ? std::get_if<Article>(&*other.after) : nullptr;
        if (!counted && state && state->id == article)
            counted = CodePoints(changes.texts.value(state->textSha256));
    }
    m_counted.insert(article, counted);
}

Result<void> ChangeWriter::checkOwner(const Change &change, const ChangeSet &changes)
{
    if (change.entity.type != EntityType::Quote)
        return {};
    const Problem foreign{tr("Only its annotator changes a quote."), nameOf(change.entity),
                          tr("Make a copy in your own layer.")};
    if (change.after && std::get<Quote>(*change.after).annotator != changes.annotator)
        return foreign;
    const QJsonObject present = m_revisions.rows().read(change.entity);
    if (present.isEmpty() || present.value(u"annotator").toString() == changes.annotator.toString())
        return {};
    const Change article =
        Change::deletion({EntityType::Article, QUuid::fromString(present.value(u"article").toString())});
    return !change.after && changes.changes.contains(article) ? Result<void>() : foreign;
}

Result<void> ChangeWriter::checkChange(const StateChange &change, const std::optional<Revision> &head)
{
    const QString where = nameOf(change.entity);
    if (head && head->entity.type != change.entity.type)
        return Problem{tr("Its id belongs to something else."), where, {}};
    const bool isThere = head && !head->isDeletion();
    if (change.fields.isEmpty())
        return isThere && change.entity.type != EntityType::Project
                   ? Result<void>()
                   : Problem{tr("It cannot be deleted: it is not there."), where, {}};
    if (change.entity.type == EntityType::Project && !isThere &&
        !m_database.value(QStringLiteral("SELECT id FROM project")).isEmpty())
        return Problem{tr("A file holds one project."), where, {}};
    if (!isThere || change.entity.type != EntityType::Article)
        return {};
    return m_revisions.rows().read(change.entity).value(u"textSha256") == change.fields.value(u"textSha256")
               ? Result<void>()
               : Problem{tr("The text of an article never changes."), where,
                         tr("Add the new text as another article.")};
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
    for (const StateChange &change : changes) {
        if (const Result<void> written = writeState(change, entry); !written)
            return written;
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
