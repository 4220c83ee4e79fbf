#include "app/store/quoteloader.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/query.h"

namespace pullquote {

namespace {

/// The quotes of one article, and which row each came from.
struct Loading {
    QList<Quote> quotes;
    QList<qint64> rows; ///< ascending

    /// Rows are asked for in ascending order, from `place` on.
    Quote &quoteOf(qint64 row, qsizetype &place)
    {
        while (rows[place] != row)
            ++place;
        return quotes[place];
    }
};

QuoteFlags flagsOf(const QString &text)
{
    QuoteFlags flags;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts))
        flags |= fromWord<QuoteFlag>(name).value_or(QuoteFlag(0));
    return flags;
}

void loadRows(Database &database, ArticleId article, Loading &loading)
{
    Query query(database, QStringLiteral(
                              "SELECT rowid, id, annotator, kind, kind_manual, note, flags, "
                              "derived_from, created, modified FROM quote WHERE article = ? ORDER BY rowid"));
    query.bind(article);
    while (query.next()) {
        Quote quote;
        quote.id = query.id<QuoteId>(1);
        quote.article = article;
        quote.annotator = query.id<AnnotatorId>(2);
        quote.kind = fromWord<QuoteKind>(query.text(3)).value_or(QuoteKind::Direct);
        quote.kindManual = query.flag(4);
        quote.note = query.text(5);
        quote.flags = flagsOf(query.text(6));
        quote.derivedFrom = query.id<QuoteId>(7);
        quote.created = timeFromText(query.text(8));
        quote.modified = timeFromText(query.text(9));
        loading.rows.append(query.number(0));
        loading.quotes.append(quote);
    }
}

std::optional<Problem> loadSpans(Database &database, ArticleId article, const CodePoints &codePoints,
                                 Loading &loading)
{
    Query query(database,
                QStringLiteral("SELECT quote.rowid, role, start, \"end\" FROM quote JOIN quote_span "
                               "ON quote_span.quote_id = quote.id WHERE quote.article = ? "
                               "ORDER BY quote.rowid, role, ordinal"));
    query.bind(article);
    qsizetype place = 0;
    while (query.next()) {
        Quote &quote = loading.quoteOf(query.number(0), place);
        const auto role = fromWord<SpanRole>(query.text(1));
        const auto span = codePoints.toUtf16(CodePointSpan{query.number(2), query.number(3)});
        if (!role || !span || span->isEmpty())
            return Problem{QCoreApplication::translate("pullquote::QuoteLoader",
                                                       "A span does not lie in the article's text."),
                           nameOf({EntityType::Quote, quote.id.uuid()}),
                           {}};
        quote.spans(*role).append(*span);
    }
    return std::nullopt;
}

template <class IdType>
void loadIds(Database &database, ArticleId article, QLatin1String table, QLatin1String column,
             QList<IdType> Quote::*list, Loading &loading)
{
    qsizetype place = 0;
    Query query(database,
                QStringLiteral("SELECT quote.rowid, %2 FROM quote JOIN %1 ON %1.quote_id = quote.id "
                               "WHERE quote.article = ? ORDER BY quote.rowid, %2")
                    .arg(table, column));
    query.bind(article);
    while (query.next()) {
        (loading.quoteOf(query.number(0), place).*list).append(query.id<IdType>(1));
    }
}

} // namespace

Result<QList<Quote>> loadQuotes(Database &database, ArticleId article, const CodePoints &codePoints)
{
    Loading loading;
    loadRows(database, article, loading);
    if (const auto problem = loadSpans(database, article, codePoints, loading); problem && !database.fault())
        return *problem;
    loadIds(database, article, QLatin1String("quote_speaker"), QLatin1String("speaker_id"), &Quote::speakers,
            loading);
    loadIds(database, article, QLatin1String("quote_addressee"), QLatin1String("speaker_id"),
            &Quote::addressees, loading);
    loadIds(database, article, QLatin1String("quote_topic"), QLatin1String("topic_id"), &Quote::topics,
            loading);
    std::sort(loading.quotes.begin(), loading.quotes.end(), inTextOrder);
    return answer(database, std::move(loading.quotes));
}

} // namespace pullquote
