#pragma once

#include "app/model/id.h"
#include "app/text/codepoints.h"

#include <QCache>
#include <QString>

namespace pullquote {

class Database;

/// The code points of articles' texts, so that tagging one quote does not read the whole text again. Texts
/// never change, so nothing here grows old.
class TextCache {
public:
    explicit TextCache(Database &database) : m_database(database) {}

    /// Nothing when the article is not there.
    std::optional<CodePoints> codePointsOf(ArticleId article);

private:
    Database &m_database;
    QCache<QString, CodePoints> m_byHash{64};
};

} // namespace pullquote
