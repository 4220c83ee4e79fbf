#include "app/store/journal.h"

#include "app/model/words.h"
#include "app/store/history.h"
#include "app/store/query.h"
#include "app/text/sha256.h"

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

/// Compact JSON. Written by hand, because an import has as many moves as quotes; nothing in it needs
/// escaping.
QByteArray movesJson(const QList<HeadMove> &moves)
{
    constexpr qsizetype bytesOfMove = 220; // three ids, a hash, a word
    QByteArray json = "[";
    json.reserve(2 + moves.size() * bytesOfMove);
    const auto appendQuoted = [&json](QByteArrayView text) {
        if (text.isEmpty())
            json.append("null");
        else
            json.append('"').append(text).append('"');
    };
    const auto appendId = [&](const QUuid &id) {
        appendQuoted(id.isNull() ? QByteArray() : id.toByteArray(QUuid::WithoutBraces));
    };
    for (const HeadMove &move : moves) {
        json.append(json.size() > 1 ? ",[" : "[");
        appendQuoted(word(move.entity.type).data());
        for (const QUuid &id : {move.entity.uuid, move.from.uuid(), move.to.uuid()}) {
            json.append(',');
            appendId(id);
        }
        json.append(',');
        appendQuoted(move.hash.toLatin1());
        json.append(']');
    }
    return json.append(']');
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

namespace {

QString hashOf(const JournalEntry &entry, const QByteArray &moves)
{
    // One object with its keys in order. What comes before and after "moves" is written as two, and joined.
    const QJsonObject before{{QStringLiteral("annotator"), idValue(entry.annotator)},
                             {QStringLiteral("at"), entry.at},
                             {QStringLiteral("changeSet"), idValue(entry.changeSet)},
                             {QStringLiteral("group"), idValue(entry.group)},
                             {QStringLiteral("id"), idValue(entry.id)},
                             {QStringLiteral("label"), entry.label}};
    const QJsonObject after{{QStringLiteral("origin"), QString(word(entry.origin))},
                            {QStringLiteral("previous"), entry.previousHash},
                            {QStringLiteral("seq"), entry.seq},
                            {QStringLiteral("undoes"), idValue(entry.undoes)}};
    Sha256 hash;
    hash.add(QByteArrayView(QJsonDocument(before).toJson(QJsonDocument::Compact)).chopped(1));
    hash.add(",\"moves\":" + moves + ',');
    hash.add(QByteArrayView(QJsonDocument(after).toJson(QJsonDocument::Compact)).sliced(1));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString hashOf(const JournalEntry &entry)
{
    return hashOf(entry, movesJson(entry.moves));
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
    const QByteArray moves = movesJson(entry.moves);
    entry.hash = hashOf(entry, moves);
    Query insert(
        m_database,
        QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    insert.bind(entry.seq).bind(entry.id).bind(QString(word(entry.origin))).bind(entry.changeSet);
    insert.bind(entry.annotator).bind(entry.at).bind(entry.label).bind(entry.group).bind(entry.undoes);
    insert.bindUtf8(moves).bind(entry.previousHash).bind(entry.hash).run();
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

bool Journal::contains(EntryId id)
{
    Query query(m_database, QStringLiteral("SELECT 1 FROM journal WHERE id = ?"));
    return query.bind(id).next();
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
