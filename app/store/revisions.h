#pragma once

#include "app/store/entityrows.h"
#include "app/store/history.h"

namespace pullquote {

/// One state in the chain of an entity.
struct Revision {
    ChangeSetId changeSet;
    EntityRef entity;
    ChangeSetId parent;
    ChangeSetId secondParent; ///< null unless two heads were brought together, or a conflict decided
    Operation operation = Operation::Create;
    QString hash;        ///< empty for a deletion
    QString modified;    ///< as timeText() writes it
    bool isHead = false; ///< when it was read
    /// The state is not in this file: it was left out of the copy that this project, or a colleague's, began
    /// with. Never of a head.
    bool isLeftOut = false;

    bool isDeletion() const { return hash.isEmpty(); }
};

class Query;

/// The columns of `revision` that a Revision is read from, in their order.
extern const QString revisionColumns;
/// Of the row that a statement has reached, which begins with those columns.
Revision revisionAt(const Query &query);

/// The chains of revisions and their heads, with the tables kept in step: the head's state is in the tables,
/// every other one's in its revision.
class Revisions {
public:
    explicit Revisions(Database &database) : m_database(database), m_rows(database) {}

    EntityRows &rows() { return m_rows; }

    /// Nothing where the entity was never here, or not since the undo of an import.
    std::optional<Revision> head(QUuid entity);
    std::optional<Revision> find(ChangeSetId changeSet, QUuid entity);
    /// Every one that was ever here, in no order.
    QList<Revision> all(QUuid entity);
    /// Canonical fields; empty for a deletion, and where they were left out.
    Fields state(const Revision &revision);
    /// The same by its change set; empty also where there is no such revision.
    Fields stateAt(ChangeSetId changeSet, QUuid entity);
    /// What the entity's states say of a field that is the same in all of them. Empty where it was never
    /// here.
    QString lastingValue(QUuid entity, const char *field);
    /// The text that an article has or had, which never changes: Article::textSha256. Empty where it was
    /// never here.
    QString textNameOf(ArticleId article);
    /// Whether the entity is or was here.
    bool known(QUuid entity);

    /// Adds a new head in place of `head`, which is the present one. Empty fields: a deletion.
    void add(const Revision &revision, const Fields &fields, const std::optional<Revision> &head);
    /// Adds one that is no head, such as others have made; one that is here already stays as it is, but for
    /// a state that was left out here. Empty fields: a deletion, or left out there.
    void adopt(const Revision &revision, const Fields &fields);
    /// The same for the change set of such: who, when and the label, which is empty where it was left out.
    void adopt(const ChangeSet &changes);
    /// Makes another revision of the entity the head, one whose state is here; null: the entity leaves the
    /// tables as if it had never come.
    void moveHead(EntityRef entity, ChangeSetId to);

private:
    void insert(const Revision &revision, bool isHead, const QByteArray &state);
    void demote(const Revision &head, const Fields &state);
    /// Takes the head its place, and gives what the tables hold of it still.
    Fields leave(const std::optional<Revision> &head);

    Database &m_database;
    EntityRows m_rows;
};

} // namespace pullquote
