#include "app/store/quoteloader.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/query.h"

#include <cstring>
#include <tuple>
#include <vector>

namespace pullquote {

namespace {

/// Remembers the last value that was made of a text: most rows say the same as the row before.
template <class Value>
class Memo {
public:
    template <class Make>
    const Value &of(QByteArrayView text, const Make &make)
    {
        if (m_isEmpty || text != QByteArrayView(m_text)) {
            m_text = text.toByteArray();
            m_value = make();
            m_isEmpty = false;
        }
        return m_value;
    }

private:
    QByteArray m_text;
    Value m_value;
    bool m_isEmpty = true;
};

QuoteFlags flagsOf(const QString &text)
{
    QuoteFlags flags;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts))
        flags |= fromWord<QuoteFlag>(name).value_or(QuoteFlag(0));
    return flags;
}

/// The quotes of one article while their lists are read.
class Loading {
public:
    Loading(Database &database, ArticleId article) : m_database(database), m_article(article) {}

    /// What has been read, in text order. The loading is over then.
    QList<Quote> takeQuotes();

    void loadRows();
    std::optional<Problem> loadSpans(const CodePoints &codePoints);
    template <class IdType>
    void loadIds(QLatin1String table, QLatin1String column, QList<IdType> Quote::*list);

private:
    /// The owners and values of a table of lists, an owner's values one after the other and in their order.
    QString selectFrom(const QString &table, const QString &columns, const QString &order) const;
    void bindTo(Query &query) const;
    /// Null where it is a quote of another article.
    Quote *find(const QUuid &id);

    struct Entry {
        QUuid id;
        qsizetype row;
    };

    Database &m_database;
    ArticleId m_article;
    QList<Quote> m_quotes;        ///< as they come: moving them is not cheap
    std::vector<Entry> m_entries; ///< by id
    bool m_isMost = false;        ///< of the quotes of the project
    size_t m_place = 0;           ///< where the last one was found
};

bool isBefore(const QUuid &a, const QUuid &b)
{
    // As the written form sorts: QUuid's own order looks at the variant first.
    return std::tie(a.data1, a.data2, a.data3) != std::tie(b.data1, b.data2, b.data3)
               ? std::tie(a.data1, a.data2, a.data3) < std::tie(b.data1, b.data2, b.data3)
               : std::memcmp(a.data4, b.data4, sizeof(a.data4)) < 0;
}

void Loading::loadRows()
{
    Memo<AnnotatorId> annotators;
    Memo<QuoteKind> kinds;
    Memo<QDateTime> created;
    Memo<QDateTime> modified;
    {
        Query count(m_database, QStringLiteral("SELECT count(*) FROM quote WHERE article = ?"));
        if (count.bind(m_article).next())
            m_quotes.reserve(count.number(0));
    }
    Query query(m_database,
                QStringLiteral("SELECT id, annotator, kind, kind_manual, note, flags, derived_from, "
                               "created, modified FROM quote WHERE article = ?"));
    query.bind(m_article);
    while (query.next()) {
        Quote &quote = m_quotes.emplaceBack();
        quote.id = query.id<QuoteId>(0);
        quote.article = m_article;
        quote.annotator = annotators.of(query.utf8(1), [&] { return query.id<AnnotatorId>(1); });
        quote.kind = kinds.of(query.utf8(2),
                              [&] { return fromWord<QuoteKind>(query.text(2)).value_or(QuoteKind::Direct); });
        quote.kindManual = query.flag(3);
        quote.note = query.text(4);
        if (!query.utf8(5).isEmpty())
            quote.flags = flagsOf(query.text(5));
        quote.derivedFrom = query.id<QuoteId>(6);
        quote.created = created.of(query.utf8(7), [&] { return timeFromText(query.text(7)); });
        quote.modified = modified.of(query.utf8(8), [&] { return timeFromText(query.text(8)); });
    }
    m_entries.reserve(size_t(m_quotes.size()));
    for (qsizetype row = 0; row < m_quotes.size(); ++row)
        m_entries.push_back({m_quotes.at(row).id.uuid(), row});
    const auto byId = [](const Entry &a, const Entry &b) { return isBefore(a.id, b.id); };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), byId))
        std::sort(m_entries.begin(), m_entries.end(), byId);
    const qint64 all = m_database.value(QStringLiteral("SELECT max(rowid) FROM quote")).toLongLong();
    m_isMost = m_quotes.size() > all / 8;
}

QString Loading::selectFrom(const QString &table, const QString &columns, const QString &order) const
{
    // A table that is read from end to end gives its rows ten times as fast as one that is looked into.
    if (m_isMost)
        return QStringLiteral("SELECT quote_id, %2 FROM %1 ORDER BY quote_id, %3").arg(table, columns, order);
    return QStringLiteral("SELECT quote_id, %2 FROM quote JOIN %1 ON quote_id = quote.id "
                          "WHERE quote.article = ? ORDER BY quote.rowid, %3")
        .arg(table, columns, order);
}

void Loading::bindTo(Query &query) const
{
    if (!m_isMost)
        query.bind(m_article);
}

Quote *Loading::find(const QUuid &id)
{
    const auto isHere = [&](size_t place) { return place < m_entries.size() && m_entries[place].id == id; };
    if (!isHere(m_place) && !isHere(++m_place)) {
        const auto found = std::lower_bound(
            m_entries.begin(), m_entries.end(), id,
            [](const Entry &entry, const QUuid &wanted) { return isBefore(entry.id, wanted); });
        m_place = size_t(found - m_entries.begin());
    }
    return isHere(m_place) ? &m_quotes[m_entries[m_place].row] : nullptr;
}

QList<Quote> Loading::takeQuotes()
{
    std::vector<std::pair<Span, Entry>> order;
    order.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        order.push_back({m_quotes.at(entry.row).extent(), entry});
    // The entries are by id already.
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    // Each into its place along the circles of the order: a second list of them would be the largest thing in
    // memory.
    for (size_t start = 0; start < order.size(); ++start) {
        qsizetype place = qsizetype(start);
        for (qsizetype from = std::exchange(order[start].second.row, place); from != qsizetype(start);
             from = std::exchange(order[size_t(from)].second.row, from)) {
            std::swap(m_quotes[place], m_quotes[from]);
            place = from;
        }
    }
    return std::move(m_quotes);
}

std::optional<Problem> Loading::loadSpans(const CodePoints &codePoints)
{
    Memo<std::optional<SpanRole>> roles;
    Query query(m_database, selectFrom(QStringLiteral("quote_span"), QStringLiteral("role, start, \"end\""),
                                       QStringLiteral("role, ordinal")));
    bindTo(query);
    while (query.next()) {
        Quote *quote = find(query.uuid(0));
        if (!quote)
            continue;
        const auto role = roles.of(query.utf8(1), [&] { return fromWord<SpanRole>(query.text(1)); });
        const auto span = codePoints.toUtf16(CodePointSpan{query.number(2), query.number(3)});
        if (!role || !span || span->isEmpty())
            return Problem{QCoreApplication::translate("pullquote::QuoteLoader",
                                                       "A span does not lie in the article's text."),
                           nameOf({EntityType::Quote, quote->id.uuid()}),
                           {}};
        quote->spans(*role).append(*span);
    }
    return std::nullopt;
}

template <class IdType>
void Loading::loadIds(QLatin1String table, QLatin1String column, QList<IdType> Quote::*list)
{
    Memo<IdType> ids;
    Query query(m_database, selectFrom(table, column, column));
    bindTo(query);
    while (query.next()) {
        if (Quote *quote = find(query.uuid(0)))
            (quote->*list).append(ids.of(query.utf8(1), [&] { return query.id<IdType>(1); }));
    }
}

} // namespace

Result<QList<Quote>> loadQuotes(Database &database, ArticleId article, const CodePoints &codePoints)
{
    Loading loading(database, article);
    loading.loadRows();
    if (const auto problem = loading.loadSpans(codePoints); problem && !database.fault())
        return *problem;
    loading.loadIds(QLatin1String("quote_speaker"), QLatin1String("speaker_id"), &Quote::speakers);
    loading.loadIds(QLatin1String("quote_addressee"), QLatin1String("speaker_id"), &Quote::addressees);
    loading.loadIds(QLatin1String("quote_topic"), QLatin1String("topic_id"), &Quote::topics);
    return answer(database, loading.takeQuotes());
}

} // namespace pullquote
