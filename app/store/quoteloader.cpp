#include "app/store/quoteloader.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/query.h"
#include "app/store/transaction.h"

#include <QHash>

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

/// The quotes of one article while their parts are read.
class Loading {
public:
    Loading(Database &database, ArticleId article) : m_database(database), m_article(article) {}

    void loadRows();
    template <class IdType>
    void loadIds(QLatin1String table, QLatin1String column, QList<IdType> Quote::*list);
    std::optional<Problem> loadSpans(const CodePoints &codePoints);

    /// What has been read, in text order. The loading is over then.
    QList<Quote> takeQuotes();

private:
    struct RoleSpan {
        SpanRole role;
        Span span;
    };
    struct Entry {
        QUuid id;
        qsizetype row;
        size_t firstSpan = 0; ///< its spans stand one after the other, those of a role together
        size_t spanCount = 0;
        Span extent = {}; ///< of the content
    };

    /// The owners and values of a table of lists, an owner's values one after the other and in their order.
    QString selectFrom(const QString &table, const QString &columns, const QString &order) const;
    void bindTo(Query &query) const;
    /// Null where it is a quote of another article.
    Entry *find(const QUuid &id);
    void addSpan(Entry &entry, const RoleSpan &span);
    Quote takeQuote(const Entry &entry);

    Database &m_database;
    ArticleId m_article;
    QList<Quote> m_rows;           ///< as they come, without their spans
    std::vector<Entry> m_entries;  ///< by id
    std::vector<RoleSpan> m_spans; ///< of all entries
    bool m_isMost = false;         ///< of the quotes of the project, or a good part of them
    size_t m_place = 0;            ///< where the last one was found
};

void Loading::loadRows()
{
    Memo<AnnotatorId> annotators;
    Memo<QuoteKind> kinds;
    Memo<QDateTime> created;
    Memo<QDateTime> modified;
    {
        Query most(m_database,
                   QStringLiteral("SELECT 1 FROM quote WHERE article = ? "
                                  "LIMIT 1 OFFSET (SELECT coalesce(max(rowid), 0) / 8 FROM quote)"));
        m_isMost = most.bind(m_article).next();
    }
    // The sign keeps SQLite from the index, which takes longer than all rows where most of them are asked
    // for.
    Query query(m_database,
                QStringLiteral("SELECT id, annotator, kind, kind_manual, note, flags, derived_from, "
                               "created, modified FROM quote WHERE %1article = ?")
                    .arg(m_isMost ? QStringLiteral("+") : QString()));
    query.bind(m_article);
    while (query.next()) {
        Quote &quote = m_rows.emplaceBack();
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
    m_entries.reserve(size_t(m_rows.size()));
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_entries.push_back({m_rows.at(row).id.uuid(), row});
    const auto byId = [](const Entry &a, const Entry &b) { return isWrittenBefore(a.id, b.id); };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), byId))
        std::sort(m_entries.begin(), m_entries.end(), byId);
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

Loading::Entry *Loading::find(const QUuid &id)
{
    const auto isHere = [&](size_t place) { return place < m_entries.size() && m_entries[place].id == id; };
    if (!isHere(m_place) && !isHere(++m_place)) {
        const auto found = std::lower_bound(
            m_entries.begin(), m_entries.end(), id,
            [](const Entry &entry, const QUuid &wanted) { return isWrittenBefore(entry.id, wanted); });
        m_place = size_t(found - m_entries.begin());
    }
    return isHere(m_place) ? &m_entries[m_place] : nullptr;
}

template <class IdType>
void Loading::loadIds(QLatin1String table, QLatin1String column, QList<IdType> Quote::*list)
{
    QHash<IdType, QList<IdType>> known;
    Query query(m_database, selectFrom(table, column, column));
    bindTo(query);
    while (query.next()) {
        const Entry *entry = find(query.uuid(0));
        if (!entry)
            continue;
        const auto id = query.id<IdType>(1);
        QList<IdType> &ids = m_rows[entry->row].*list;
        if (!ids.isEmpty()) {
            ids.append(id);
            continue;
        }
        // Most name one, and many the same: they share the list.
        QList<IdType> &shared = known[id];
        if (shared.isEmpty())
            shared = {id};
        ids = shared;
    }
}

std::optional<Problem> Loading::loadSpans(const CodePoints &codePoints)
{
    m_spans.reserve(m_entries.size());
    Memo<std::optional<SpanRole>> roles;
    Query query(m_database, selectFrom(QStringLiteral("quote_span"), QStringLiteral("role, start, \"end\""),
                                       QStringLiteral("role, ordinal")));
    bindTo(query);
    while (query.next()) {
        Entry *entry = find(query.uuid(0));
        if (!entry)
            continue;
        const auto role = roles.of(query.utf8(1), [&] { return fromWord<SpanRole>(query.text(1)); });
        const auto span = codePoints.toUtf16(CodePointSpan{query.number(2), query.number(3)});
        if (!role || !span || span->isEmpty())
            return Problem{QCoreApplication::translate("pullquote::QuoteLoader",
                                                       "A span does not lie in the article's text."),
                           nameOf({EntityType::Quote, entry->id}),
                           {}};
        addSpan(*entry, {*role, *span});
    }
    return std::nullopt;
}

void Loading::addSpan(Entry &entry, const RoleSpan &span)
{
    if (entry.spanCount++ == 0)
        entry.firstSpan = m_spans.size();
    if (span.role == SpanRole::Content)
        entry.extent = entry.extent.isEmpty() ? span.span : entry.extent.united(span.span);
    m_spans.push_back(span);
}

QList<Quote> Loading::takeQuotes()
{
    // The entries are by id, so equal extents stay in that order.
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.extent < b.extent; });
    // Lists of spans are made now, in the order in which everybody will walk through them: in any other one
    // each would be a look into another corner of the memory.
    QList<Quote> quotes;
    quotes.reserve(m_rows.size());
    for (const Entry &entry : std::as_const(m_entries))
        quotes.append(takeQuote(entry));
    return quotes;
}

Quote Loading::takeQuote(const Entry &entry)
{
    Quote quote = std::move(m_rows[entry.row]);
    const auto end = m_spans.cbegin() + qsizetype(entry.firstSpan + entry.spanCount);
    for (auto span = m_spans.cbegin() + qsizetype(entry.firstSpan); span != end;) {
        const auto next =
            std::find_if(span, end, [&](const RoleSpan &other) { return other.role != span->role; });
        QList<Span> &spans = quote.spans(span->role);
        spans.reserve(next - span); // exactly, where appending would take room for more
        for (; span != next; ++span)
            spans.append(span->span);
    }
    return quote;
}

} // namespace

Result<QList<Quote>> loadQuotes(Database &database, ArticleId article, const CodePoints &codePoints)
{
    const ReadTransaction oneState(database); // or a quote that is written meanwhile has no words yet
    Loading loading(database, article);
    loading.loadRows();
    loading.loadIds(QLatin1String("quote_speaker"), QLatin1String("speaker_id"), &Quote::speakers);
    loading.loadIds(QLatin1String("quote_addressee"), QLatin1String("speaker_id"), &Quote::addressees);
    loading.loadIds(QLatin1String("quote_topic"), QLatin1String("topic_id"), &Quote::topics);
    if (const auto problem = loading.loadSpans(codePoints); problem && !database.fault())
        return *problem;
    return answer(database, loading.takeQuotes());
}

} // namespace pullquote
