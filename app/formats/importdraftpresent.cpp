// The part of ImportDraft that tells what is in the project or in the draft already.
#include "app/formats/importdraft.h"

namespace pullquote {

std::optional<QString> ImportDraft::articleWithText(const QString &sha256)
{
    const std::optional<Article> article = articleOfText(sha256);
    return article ? std::optional(article->title) : std::nullopt;
}

std::optional<Article> ImportDraft::articleOfText(const QString &sha256)
{
    const auto added = m_addedTexts.constFind(sha256);
    if (added == m_addedTexts.constEnd())
        return m_present.articleWithText(sha256);
    return std::get<Article>(m_added.value({EntityType::Article, added->uuid()}));
}

QList<Entity> ImportDraft::catalogue(EntityType type) const
{
    QList<Entity> entities = m_present.catalogue(type);
    for (auto added = m_added.begin(); added != m_added.end(); ++added) {
        if (added.key().type == type)
            entities.append(*added);
    }
    return entities;
}

QList<Article> ImportDraft::articles()
{
    QList<Article> articles = m_present.articles();
    for (const ArticleId &id : std::as_const(m_plan.added))
        articles.append(std::get<Article>(m_added.value({EntityType::Article, id.uuid()})));
    return articles;
}

std::optional<QString> ImportDraft::textOf(const Article &article)
{
    if (!m_addedTexts.contains(article.textSha256))
        return m_present.textOf(article);
    if (m_open.texts.contains(article.textSha256))
        return m_open.texts.value(article.textSha256);
    for (const ChangeSet &changes : std::as_const(m_plan.changeSets)) {
        if (changes.texts.contains(article.textSha256))
            return changes.texts.value(article.textSha256);
    }
    return std::nullopt;
}

bool ImportDraft::contains(EntityRef entity)
{
    return m_added.contains(entity) || m_present.find(entity).has_value();
}

std::optional<Entity> ImportDraft::known(EntityRef ref)
{
    const auto added = m_added.constFind(ref);
    return added != m_added.constEnd() ? std::optional(*added) : m_present.find(ref);
}

std::optional<QString> ImportDraft::textOfArticle(ArticleId id)
{
    const std::optional<Entity> article = known({EntityType::Article, id.uuid()});
    return article ? std::optional(std::get<Article>(*article).textSha256) : std::nullopt;
}

} // namespace pullquote
