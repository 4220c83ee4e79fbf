#pragma once

#include "app/model/id.h"
#include "app/text/result.h"

#include <QList>
#include <QString>

namespace pullquote {

class Database;

/// An article that was found.
struct SearchHit {
    /// Best first: where the words stand.
    enum class Place { Title, Byline, Text, Speaker, Note };

    ArticleId article;
    Place place = Place::Text;
    QString snippet; ///< plain text; the words found lie between U+0002 and U+0003
};

/// Finds articles. The index of the texts is derived data: it is filled in transactions of its own, may lag
/// behind (what it lacks is scanned), and can be rebuilt.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Articles in which all words of `query` stand, as words or (three characters and more) as parts of
    /// words, without regard to case. A query in quotation marks is one phrase. Nothing in it is syntax. Best
    /// first, each article once.
    Result<QList<SearchHit>> search(const QString &query, int limit = 200);

    /// Indexes the texts that are not yet in it, for about `milliseconds`; true when nothing is left.
    Result<bool> catchUp(int milliseconds = 50);
    Result<void> rebuild();

private:
    Database &m_database;
};

} // namespace pullquote
