#include "app/store/journal.h"

#include "app/model/words.h"
#include "app/store/history.h"
#include "app/store/query.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pullquote {

namespace {

template <class T>
QJsonValue idValue(const Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonArray toJson(const QList<HeadMove> &moves)
{
    QJsonArray array;
    for (const HeadMove &move : moves) {
        array.append(QJsonArray{QString(word(move.entity.type)),
                                move.entity.uuid.toString(QUuid::WithoutBraces), idValue(move.from),
                                idValue(move.to),
                                move.hash.isEmpty() ? QJsonValue() : QJsonValue(move.hash)});
    }
    return array;
}

QString movesText(const QList<HeadMove> &moves)
{
    return QString::fromUtf8(QJsonDocument(toJson(moves)).toJson(QJsonDocument::Compact));
}

QList<HeadMove> movesFromText(const QString &text)
{
    QList<HeadMove> moves;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &item : array) {
        HeadMove move;
        move.entity.type = fromWord<EntityType>(item[0].toString()).value_or(EntityType::Project);
        move.entity.uuid = QUuid::fromString(item[1].toString());
        move.from = ChangeSetId::fromString(item[2].toString());
        move.to = ChangeSetId::fromString(item[3].toString());
        move.hash = item[4].toString();
        moves.append(move);
    }
    return moves;
}

const QString columns = QStringLiteral("seq, id, origin, change_set, annotator, at, label, group_id, undoes, "
                                       "moves, previous_hash, hash");

JournalEntry entryOf(const Query &query)
{
    return {query.number(0),
            query.id<EntryId>(1),
            originFromWord(query.text(2)),
            query.id<ChangeSetId>(3),
            query.id<AnnotatorId>(4),
            query.text(5),
            query.text(6),
            query.id<GroupId>(7),
            query.id<EntryId>(8),
            movesFromText(query.text(9)),
            query.text(10),
            query.text(11)};
}

} // namespace

QString hashOf(const JournalEntry &entry)
{
    const QJsonObject object{{QStringLiteral("seq"), entry.seq},
                             {QStringLiteral("id"), idValue(entry.id)},
                             {QStringLiteral("origin"), QString(word(entry.origin))},
                             {QStringLiteral("changeSet"), idValue(entry.changeSet)},
                             {QStringLiteral("annotator"), idValue(entry.annotator)},
                             {QStringLiteral("at"), entry.at},
                             {QStringLiteral("label"), entry.label},
                             {QStringLiteral("group"), idValue(entry.group)},
                             {QStringLiteral("undoes"), idValue(entry.undoes)},
                             {QStringLiteral("moves"), toJson(entry.moves)},
                             {QStringLiteral("previous"), entry.previousHash}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

void Journal::append(JournalEntry entry)
{
    {
        Query last(m_database, QStringLiteral("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"));
        if (last.next()) {
            entry.seq = last.number(0);
            entry.previousHash = last.text(1);
        }
    }
    ++entry.seq;
    entry.hash = hashOf(entry);
    Query insert(
        m_database,
        QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    insert.bind(entry.seq).bind(entry.id).bind(QString(word(entry.origin))).bind(entry.changeSet);
    insert.bind(entry.annotator).bind(entry.at).bind(entry.label).bind(entry.group).bind(entry.undoes);
    insert.bind(movesText(entry.moves)).bind(entry.previousHash).bind(entry.hash).run();
    Query count(m_database, QStringLiteral("UPDATE project SET journal_count = ?, journal_hash = ?"));
    count.bind(entry.seq).bind(entry.hash).run();
}

std::optional<JournalEntry> Journal::entry(EntryId id)
{
    Query query(m_database, QStringLiteral("SELECT %1 FROM journal WHERE id = ?").arg(columns));
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    return entryOf(query);
}

QList<EntryId> Journal::entriesOf(GroupId group)
{
    QList<EntryId> entries;
    Query query(m_database, QStringLiteral("SELECT id FROM journal WHERE group_id = ? ORDER BY seq"));
    query.bind(group);
    while (query.next())
        entries.append(query.id<EntryId>(0));
    return entries;
}

void Journal::forEachNewestFirst(int offset, int limit,
                                 const std::function<bool(const JournalEntry &)> &visit)
{
    Query query(m_database,
                QStringLiteral("SELECT %1 FROM journal ORDER BY seq DESC LIMIT ? OFFSET ?").arg(columns));
    query.bind(limit).bind(offset);
    while (query.next() && visit(entryOf(query))) {
    }
}

QList<UndoRow> Journal::undoRows(qint64 afterSeq)
{
    QList<UndoRow> rows;
    Query query(m_database, QStringLiteral("SELECT seq, id, annotator, group_id, undoes, label FROM journal "
                                           "WHERE seq > ? ORDER BY seq"));
    query.bind(afterSeq);
    while (query.next()) {
        rows.append({query.number(0), query.id<EntryId>(1), query.id<AnnotatorId>(2), query.id<GroupId>(3),
                     query.id<EntryId>(4), query.text(5)});
    }
    return rows;
}

} // namespace pullquote
