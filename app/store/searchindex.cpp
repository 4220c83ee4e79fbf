#include "app/store/searchindex.h"

#include "app/store/answer.h"
#include "app/store/query.h"
#include "app/store/searchterms.h"
#include "app/store/transaction.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

/// An article that holds one of the terms.
struct Match {
    SearchHit::Place place = SearchHit::Place::Note;
    double rank = 0; ///< of FTS5: lower is better
};
using Matches = QHash<ArticleId, Match>;

void add(Matches &matches, ArticleId article, SearchHit::Place place, double rank = 0)
{
    const auto known = matches.find(article);
    if (known == matches.end())
        matches.insert(article, {place, rank});
    else if (place < known->place)
        *known = {place, rank};
}

void matchShortFields(Database &database, const QString &term, Matches &matches)
{
    const auto holds = [&](const QString &text) { return text.contains(term, Qt::CaseInsensitive); };
    Query articles(database, QStringLiteral("SELECT id, title, byline FROM article"));
    while (articles.next()) {
        if (holds(articles.text(1)))
            add(matches, articles.id<ArticleId>(0), SearchHit::Place::Title);
        else if (holds(articles.text(2)))
            add(matches, articles.id<ArticleId>(0), SearchHit::Place::Byline);
    }
    Query notes(database, QStringLiteral("SELECT article, note FROM quote WHERE note <> ''"));
    while (notes.next()) {
        if (holds(notes.text(1)))
            add(matches, notes.id<ArticleId>(0), SearchHit::Place::Note);
    }
    QStringList speakers;
    Query names(database, QStringLiteral("SELECT id, name FROM speaker UNION ALL "
                                         "SELECT speaker_id, alias FROM speaker_alias"));
    while (names.next()) {
        if (holds(names.text(1)) && !speakers.contains(names.text(0)))
            speakers.append(names.text(0));
    }
    for (const QString &speaker : std::as_const(speakers)) {
        Query quotes(database, QStringLiteral("SELECT DISTINCT article FROM quote JOIN quote_speaker "
                                              "ON quote_id = quote.id WHERE speaker_id = ?"));
        quotes.bind(speaker);
        while (quotes.next())
            add(matches, quotes.id<ArticleId>(0), SearchHit::Place::Speaker);
    }
}

void scanTexts(Database &database, const QString &term, qint64 behind, Matches &matches)
{
    Query query(database,
                QStringLiteral("SELECT article.id, article_text.text FROM article_text JOIN article "
                               "ON article.text_sha256 = article_text.sha256 WHERE article_text.number > ?"));
    query.bind(behind);
    while (query.next()) {
        if (query.text(1).contains(term, Qt::CaseInsensitive))
            add(matches, query.id<ArticleId>(0), SearchHit::Place::Text);
    }
}

void askIndex(Database &database, const QString &term, Matches &matches)
{
    const bool isSpaceless = hasSpacelessScript(term);
    const QString table = isSpaceless ? QStringLiteral("search_trigrams") : QStringLiteral("search_words");
    Query query(database, QStringLiteral("SELECT article.id, %1.rank FROM %1 "
                                         "JOIN article_text ON article_text.number = %1.rowid "
                                         "JOIN article ON article.text_sha256 = article_text.sha256 "
                                         "WHERE %1 MATCH ?")
                              .arg(table));
    query.bind(isSpaceless ? quotedForFts(term) : quotedForFts(term) + u'*');
    while (query.next())
        add(matches, query.id<ArticleId>(0), SearchHit::Place::Text, query.text(1).toDouble());
}

qint64 lastIndexed(Database &database)
{
    return database.value(QStringLiteral("SELECT last_text FROM search_state")).toLongLong();
}

Matches matchesOf(Database &database, const QString &term)
{
    Matches matches;
    const bool isShort = term.size() < 3;
    if (!isShort)
        askIndex(database, term, matches);
    scanTexts(database, term, isShort ? 0 : lastIndexed(database), matches);
    matchShortFields(database, term, matches);
    return matches;
}

QString textAt(Database &database, ArticleId article, SearchHit::Place place)
{
    const bool inText = place == SearchHit::Place::Text;
    Query query(database,
                inText ? QStringLiteral("SELECT text FROM article JOIN article_text ON sha256 = text_sha256 "
                                        "WHERE article.id = ?")
                       : QStringLiteral("SELECT CASE WHEN title <> '' THEN title ELSE byline END "
                                        "FROM article WHERE id = ?"));
    return query.bind(article).next() ? query.text(0) : QString();
}

} // namespace

Result<QList<SearchHit>> SearchIndex::search(const QString &query, int limit)
{
    const QStringList terms = searchTerms(query);
    Matches found;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Matches matches = matchesOf(m_database, terms[i]);
        if (i == 0)
            found = matches;
        found.removeIf([&](Matches::iterator match) { return !matches.contains(match.key()); });
        for (auto match = found.begin(); match != found.end(); ++match) {
            match->rank += i == 0 ? 0 : matches.value(match.key()).rank;
            match->place = std::min(match->place, matches.value(match.key()).place);
        }
    }
    QList<ArticleId> order = found.keys();
    std::sort(order.begin(), order.end(), [&](const ArticleId &a, const ArticleId &b) {
        const Match &left = found[a];
        const Match &right = found[b];
        return std::tie(left.place, left.rank) != std::tie(right.place, right.rank)
                   ? std::tie(left.place, left.rank) < std::tie(right.place, right.rank)
                   : a < b;
    });
    QList<SearchHit> hits;
    for (const ArticleId &article : std::as_const(order)) {
        if (hits.size() == limit)
            break;
        const SearchHit::Place place = found[article].place;
        hits.append({article, place, snippet(textAt(m_database, article, place), terms)});
    }
    return answer(m_database, std::move(hits));
}

Result<bool> SearchIndex::catchUp(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const auto lag = [this] {
        return !m_database
                    .value(QStringLiteral("SELECT 1 FROM article_text, search_state "
                                          "WHERE number > last_text LIMIT 1"))
                    .isEmpty();
    };
    if (!lag())
        return answer(m_database, true);
    Transaction transaction(m_database);
    do {
        Query next(m_database,
                   QStringLiteral("SELECT number, text FROM article_text WHERE number > "
                                  "(SELECT last_text FROM search_state) ORDER BY number LIMIT 1"));
        if (!next.next())
            break;
        for (const char *table : {"search_words", "search_trigrams"}) {
            if (qstrcmp(table, "search_trigrams") == 0 && !hasSpacelessScript(next.text(1)))
                continue;
            Query insert(
                m_database,
                QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?, ?)").arg(QLatin1String(table)));
            insert.bind(next.number(0)).bind(next.text(1)).run();
        }
        Query state(m_database, QStringLiteral("UPDATE search_state SET last_text = ?"));
        state.bind(next.number(0)).run();
    } while (!m_database.fault() && !timer.hasExpired(milliseconds));
    if (const Result<void> committed = transaction.commit(); !committed) {
        m_database.takeFault();
        return committed.problem();
    }
    return answer(m_database, !lag());
}

Result<void> SearchIndex::rebuild()
{
    Transaction transaction(m_database);
    for (const char *table : {"search_words", "search_trigrams"}) {
        // 'delete-all' needs no content, so it also clears an index that disagrees with the texts.
        Query clear(m_database,
                    QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(QLatin1String(table)));
        clear.run();
    }
    Query state(m_database, QStringLiteral("UPDATE search_state SET last_text = 0"));
    state.run();
    const Result<void> committed = transaction.commit();
    m_database.takeFault();
    return committed;
}

} // namespace pullquote
