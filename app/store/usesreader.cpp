#include "app/store/projectreader.h"

#include "app/store/answer.h"
#include "app/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Which quotes name a speaker or a topic. No quote is loaded for it, only ids and numbers.
namespace pullquote {

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

template <class Ids>
QString listOf(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids) {
        if constexpr (requires { id.uuid(); })
            array.append(idText(id.uuid()));
        else
            array.append(idText(id));
    }
    return compact(QJsonDocument(array));
}

QString mapOf(const QHash<QUuid, QUuid> &redirects)
{
    QJsonObject object;
    for (auto redirect = redirects.begin(); redirect != redirects.end(); ++redirect)
        object.insert(idText(redirect.key()), idText(redirect.value()));
    return compact(QJsonDocument(object));
}

/// Every (quote_id, named_id): quotes name speakers in two roles, and topics in one.
QString named(EntityType type)
{
    Q_ASSERT(type == EntityType::Speaker || type == EntityType::Topic);
    if (type == EntityType::Topic)
        return QStringLiteral("SELECT quote_id, topic_id AS named_id FROM quote_topic");
    return QStringLiteral("SELECT quote_id, speaker_id AS named_id FROM quote_speaker UNION ALL "
                          "SELECT quote_id, speaker_id FROM quote_addressee");
}

/// The ids that are bound as one JSON list, so that any number of them is the same statement.
const QString idList = QStringLiteral("SELECT value FROM json_each(?)");

} // namespace

Result<QList<QuoteUse>> ProjectReader::usesOf(EntityType type, const QList<QUuid> &ids,
                                              const UseFilter &filter)
{
    QString sql = QStringLiteral("SELECT quote.id, quote.article, quote.annotator FROM quote "
                                 "JOIN article ON article.id = quote.article LEFT JOIN quote_span AS first "
                                 "ON first.quote_id = quote.id AND role = 'content' AND ordinal = 0 "
                                 "WHERE quote.id IN (SELECT quote_id FROM (%1) WHERE named_id IN (%2)) "
                                 "AND quote.id NOT IN (%2) %3"
                                 "ORDER BY position, article.id, start, \"end\", quote.id");
    sql = sql.arg(named(type), idList,
                  filter.annotator.isNull() ? QString() : QStringLiteral("AND quote.annotator = ? "));
    Query query(m_database, sql);
    query.bind(listOf(ids)).bind(listOf(filter.except));
    if (!filter.annotator.isNull())
        query.bind(filter.annotator);
    QList<QuoteUse> uses;
    while (query.next())
        uses.append({query.id<QuoteId>(0), query.id<ArticleId>(1), query.id<AnnotatorId>(2)});
    return answer(m_database, std::move(uses));
}

Result<QHash<QUuid, int>> ProjectReader::countUses(EntityType type, const UseFilter &filter)
{
    // MATERIALIZED: SQLite then looks redirects up in an index of its own instead of walking them for each
    // row.
    QString sql = QStringLiteral("WITH redirect(id, target) AS MATERIALIZED "
                                 "(SELECT key, value FROM json_each(?)) "
                                 "SELECT coalesce(target, named_id), count(DISTINCT quote_id) FROM (%1) "
                                 "LEFT JOIN redirect ON redirect.id = named_id "
                                 "WHERE quote_id NOT IN (%2) %3GROUP BY 1");
    sql = sql.arg(named(type), idList,
                  filter.annotator.isNull()
                      ? QString()
                      : QStringLiteral("AND quote_id IN (SELECT id FROM quote WHERE annotator = ?) "));
    Query query(m_database, sql);
    query.bind(mapOf(filter.redirects)).bind(listOf(filter.except));
    if (!filter.annotator.isNull())
        query.bind(filter.annotator);
    QHash<QUuid, int> counts;
    while (query.next())
        counts.insert(query.uuid(0), int(query.number(1)));
    return answer(m_database, std::move(counts));
}

Result<QList<QuoteUse>> ProjectReader::quotesOf(SpeakerId speaker)
{
    return usesOf(EntityType::Speaker, {speaker.uuid()});
}

Result<QList<QuoteUse>> ProjectReader::quotesAbout(TopicId topic)
{
    return usesOf(EntityType::Topic, {topic.uuid()});
}

} // namespace pullquote
