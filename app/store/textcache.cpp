#include "app/store/textcache.h"

#include "app/store/query.h"

namespace pullquote {

std::optional<CodePoints> TextCache::codePointsOf(ArticleId article)
{
    QString hash;
    {
        Query query(m_database, QStringLiteral("SELECT text_sha256 FROM article WHERE id = ?"));
        if (!query.bind(article).next())
            return std::nullopt;
        hash = query.text(0);
    }
    if (const CodePoints *known = m_byHash.object(hash))
        return *known;
    Query query(m_database, QStringLiteral("SELECT text FROM article_text WHERE sha256 = ?"));
    if (!query.bind(hash).next())
        return std::nullopt;
    const CodePoints counted(query.text(0));
    m_byHash.insert(hash, new CodePoints(counted));
    return counted;
}

} // namespace pullquote
