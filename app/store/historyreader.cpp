#include "app/store/projectreader.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/answer.h"
#include "app/store/journal.h"
#include "app/store/query.h"
#include "app/store/revisions.h"

namespace pullquote {

namespace {

QString articleOf(Revisions &revisions, QuoteId quote)
{
    auto revision = revisions.head(quote.uuid());
    if (revision && revision->isDeletion())
        revision = revisions.find(revision->parent, quote.uuid());
    return revision ? revisions.state(*revision).value("article").text() : QString();
}

/// In which article quotes lie or, once deleted, lay. Each is looked up once.
class Places {
public:
    explicit Places(Database &database) : m_revisions(database) {}

    /// Of the first of these that is known here; null when none is.
    ArticleId of(const QList<QuoteId> &quotes)
    {
        for (const QuoteId &quote : quotes) {
            if (!quote.isNull() && !m_places.contains(quote))
                m_places.insert(quote, ArticleId::fromString(articleOf(m_revisions, quote)));
            if (const ArticleId place = m_places.value(quote); !place.isNull())
                return place;
        }
        return {};
    }

private:
    Revisions m_revisions;
    QHash<QuoteId, ArticleId> m_places;
};

/// Quotes with their remarks, in the order in which SQLite shall look at them: by the quotes of an article,
/// which may be a hundred thousand, or by the remarks of the whole project where they are few.
QString quotesWith(const QString &table, Database &database)
{
    // So many are looked up in a millisecond.
    const QString many = database.value(QStringLiteral("SELECT 1 FROM %1 LIMIT 1 OFFSET 1000").arg(table));
    return many.isEmpty() ? table + QStringLiteral(" CROSS JOIN quote")
                          : QStringLiteral("quote CROSS JOIN ") + table;
}

HistoryEntry historyEntry(Revisions &revisions, const JournalEntry &entry)
{
    HistoryEntry line;
    line.id = entry.id;
    line.changeSet = entry.changeSet;
    line.annotator = entry.annotator;
    line.at = timeFromText(entry.at);
    line.label = entry.label;
    line.origin = entry.origin;
    line.group = entry.group;
    line.undoes = entry.undoes;
    for (const HeadMove &move : entry.moves) {
        const auto from = move.from.isNull() || move.hash.isEmpty()
                              ? std::nullopt
                              : revisions.find(move.from, move.entity.uuid);
        const bool wasThere = from && !from->isDeletion();
        line.changes.append({move.entity, move.hash.isEmpty() ? Operation::Delete
                                          : wasThere          ? Operation::Change
                                                              : Operation::Create});
    }
    return line;
}

} // namespace

/// Comments and decisions share the column "quote", and both stay when the quote goes. Where that quote was
/// left out of this project, the others that a decision names say where it lies.
///
/// For those whose quote is not there the remarks of the whole project are looked through, but in the index
/// of their quotes alone: with 50,000 of them 20 ms where reading the rows took 65.
template <class T>
Result<QList<T>> ProjectReader::onArticle(EntityType type, ArticleId article)
{
    const QString table = QLatin1String(entityTable(type).table);
    const QLatin1String others(type == EntityType::Decision ? "counterpart, result" : "NULL, NULL");
    QList<std::pair<EntityRef, QList<QuoteId>>> candidates;
    {
        Query query(m_database,
                    QStringLiteral("SELECT %1.id, NULL, NULL, NULL, %1.created FROM %3 "
                                   "ON %1.quote = quote.id WHERE quote.article = ? "
                                   "UNION ALL SELECT id, quote, %2, created FROM %1 WHERE rowid IN "
                                   "(SELECT rowid FROM %1 WHERE NOT EXISTS "
                                   "(SELECT 1 FROM quote WHERE quote.id = %1.quote)) ORDER BY 5, 1")
                        .arg(table, others, quotesWith(table, m_database)));
        query.bind(article);
        while (query.next())
            candidates.append(
                {{type, query.uuid(0)}, {query.id<QuoteId>(1), query.id<QuoteId>(2), query.id<QuoteId>(3)}});
    }
    Places places(m_database);
    QList<T> list;
    for (const auto &[ref, quotes] : std::as_const(candidates)) {
        const bool isOnQuoteHere = quotes.constFirst().isNull();
        if (!isOnQuoteHere && places.of(quotes) != article)
            continue;
        const Result<std::optional<Entity>> found = entity(ref);
        if (!found)
            return found.problem();
        if (*found)
            list.append(std::get<T>(**found));
    }
    return answer(m_database, std::move(list));
}

Result<QList<Comment>> ProjectReader::comments(ArticleId article)
{
    return onArticle<Comment>(EntityType::Comment, article);
}

Result<QList<Decision>> ProjectReader::decisions(ArticleId article)
{
    return onArticle<Decision>(EntityType::Decision, article);
}

Result<QMap<ArticleId, QList<Decision>>> ProjectReader::decisionsOfOthers(AnnotatorId annotator)
{
    struct Found {
        QUuid decision;
        QList<QuoteId> quotes;
        ArticleId article; ///< null: the quote is deleted, or was left out of this project
    };
    QList<Found> found;
    {
        Query query(m_database,
                    QStringLiteral("SELECT decision.id, decision.quote, counterpart, result, quote.article "
                                   "FROM decision LEFT JOIN quote ON quote.id = decision.quote "
                                   "WHERE decision.annotator <> ? ORDER BY decision.created, decision.id"));
        query.bind(annotator);
        while (query.next())
            found.append({query.uuid(0),
                          {query.id<QuoteId>(1), query.id<QuoteId>(2), query.id<QuoteId>(3)},
                          query.id<ArticleId>(4)});
    }
    Places places(m_database);
    QMap<ArticleId, QList<Decision>> decisions;
    for (const Found &one : std::as_const(found)) {
        const Result<std::optional<Entity>> state = entity({EntityType::Decision, one.decision});
        if (!state)
            return state.problem();
        if (*state)
            decisions[one.article.isNull() ? places.of(one.quotes) : one.article].append(
                std::get<Decision>(**state));
    }
    return answer(m_database, std::move(decisions));
}

Result<QList<Quote>> ProjectReader::deletedQuotes(ArticleId article)
{
    QList<QuoteId> ids;
    {
        Query query(m_database,
                    QStringLiteral("SELECT quote FROM comment UNION SELECT quote FROM decision "
                                   "UNION SELECT counterpart FROM decision UNION SELECT result FROM decision "
                                   "EXCEPT SELECT id FROM quote EXCEPT SELECT NULL ORDER BY 1"));
        while (query.next())
            ids.append(query.id<QuoteId>(0));
    }
    Revisions revisions(m_database);
    QList<Quote> quotes;
    for (const QuoteId &id : std::as_const(ids)) {
        const auto deletion = revisions.head(id.uuid());
        const auto last = deletion ? revisions.find(deletion->parent, id.uuid()) : std::nullopt;
        const Fields fields = last ? revisions.state(*last) : Fields();
        if (fields.value("article").text() != article.toString())
            continue;
        if (const auto state = entityOf(EntityType::Quote, fields)) {
            quotes.append(std::get<Quote>(*state));
            quotes.last().modified = timeFromText(last->modified);
        }
    }
    return answer(m_database, std::move(quotes));
}

Result<QList<HistoryEntry>> ProjectReader::history(int offset, int limit)
{
    QList<HistoryEntry> lines;
    Revisions revisions(m_database);
    Journal(m_database).forEachNewestFirst(offset, limit, [&](const JournalEntry &entry) {
        lines.append(historyEntry(revisions, entry));
        return true;
    });
    return answer(m_database, std::move(lines));
}

Result<QList<EntityRevision>> ProjectReader::entityHistory(EntityRef ref)
{
    QList<EntityRevision> history;
    Revisions revisions(m_database);
    Query query(m_database,
                QStringLiteral("SELECT revision.change_set, change_set.annotator, revision.modified, "
                               "change_set.label, revision.op, revision.head FROM revision JOIN change_set "
                               "ON change_set.id = revision.change_set WHERE entity_id = ? "
                               "ORDER BY revision.rowid DESC"));
    query.bind(ref.uuid.toString(QUuid::WithoutBraces));
    while (query.next()) {
        EntityRevision line;
        line.changeSet = query.id<ChangeSetId>(0);
        line.annotator = query.id<AnnotatorId>(1);
        line.at = timeFromText(query.text(2));
        line.label = query.text(3);
        line.operation = operationFromWord(query.text(4));
        line.isHead = query.flag(5);
        if (const auto revision = revisions.find(line.changeSet, ref.uuid))
            line.fields = revisions.state(*revision);
        line.state = entityOf(ref.type, line.fields);
        history.append(line);
    }
    return answer(m_database, std::move(history));
}

} // namespace pullquote
