#include "app/formats/present.h"

#include "app/store/projectreader.h"

#include <algorithm>

namespace pullquote {

namespace {

template <class T>
EntityRef refTo(EntityType type, Id<T> id)
{
    return {type, id.uuid()};
}

} // namespace

template <class T>
std::optional<T> Present::take(Result<T> result)
{
    if (result)
        return *std::move(result);
    if (m_state)
        m_state = result.problem();
    return std::nullopt;
}

Present::Present(ProjectReader &project) : m_project(project)
{
    const auto keep = [this](const auto &list) {
        for (const auto &state : list) {
            m_catalogue.insert(refOf(state), state);
            if constexpr (requires { state.joinedInto; }) {
                if (!state.joinedInto.isNull())
                    m_redirects.insert(state.id.uuid(), state.joinedInto.uuid());
            }
        }
    };
    keep(take(project.annotators()).value_or(QList<Annotator>()));
    keep(take(project.speakers()).value_or(QList<Speaker>()));
    keep(take(project.topics()).value_or(QList<Topic>()));
    m_hasArticles = take(project.articleCount()).value_or(0) > 0;
}

std::optional<Entity> Present::find(EntityRef ref)
{
    if (const auto known = m_catalogue.constFind(ref); known != m_catalogue.constEnd())
        return *known;
    // Everything else lies in an article, so an empty project answers a large import without a query.
    if (!m_hasArticles)
        return std::nullopt;
    if (ref.type == EntityType::Quote) {
        if (const auto quote = m_quotes.constFind(QuoteId(ref.uuid)); quote != m_quotes.constEnd())
            return *quote;
    }
    std::optional<Entity> found = take(m_project.entity(ref)).value_or(std::nullopt);
    if (found && ref.type == EntityType::Article)
        openArticle(ArticleId(ref.uuid));
    return found;
}

void Present::openArticle(ArticleId id)
{
    if (m_article == id)
        return;
    m_article = id;
    m_quotes.clear();
    const std::optional<ArticleContent> content = take(m_project.article(id));
    for (const Quote &quote : content ? content->quotes : QList<Quote>())
        m_quotes.insert(quote.id, quote);
}

bool Present::wasDeleted(QuoteId id)
{
    if (!m_hasArticles)
        return false;
    const QList<EntityRevision> revisions =
        take(m_project.entityHistory(refTo(EntityType::Quote, id))).value_or(QList<EntityRevision>());
    return std::any_of(revisions.begin(), revisions.end(), [](const EntityRevision &revision) {
        return revision.isHead && revision.operation == Operation::Delete;
    });
}

std::optional<Article> Present::articleWithText(const QString &sha256)
{
    const QList<ArticleId> articles = take(m_project.articlesWithText(sha256)).value_or(QList<ArticleId>());
    if (articles.isEmpty())
        return std::nullopt;
    const std::optional<Entity> article =
        take(m_project.entity(refTo(EntityType::Article, articles.first()))).value_or(std::nullopt);
    return article ? std::optional(std::get<Article>(*article)) : std::nullopt;
}

const QList<Article> &Present::articles()
{
    if (m_articles)
        return *m_articles;
    m_articles.emplace();
    for (const ArticleId &id : take(m_project.articleIds()).value_or(QList<ArticleId>())) {
        const auto article = take(m_project.entity(refTo(EntityType::Article, id))).value_or(std::nullopt);
        if (article)
            m_articles->append(std::get<Article>(*article));
    }
    return *m_articles;
}

QList<Entity> Present::catalogue(EntityType type) const
{
    QList<Entity> entities;
    for (auto known = m_catalogue.begin(); known != m_catalogue.end(); ++known) {
        if (known.key().type == type)
            entities.append(*known);
    }
    return entities;
}

std::optional<QString> Present::textOf(const Article &article)
{
    return take(m_project.textOf(article));
}

template <class T>
Id<T> Present::resolved(Id<T> id) const
{
    for (qsizetype steps = 0; steps <= m_redirects.size() && m_redirects.contains(id.uuid()); ++steps)
        id = Id<T>(m_redirects.value(id.uuid()));
    return id;
}

template <class T>
void Present::resolve(QList<Id<T>> &ids) const
{
    for (Id<T> &id : ids)
        id = resolved(id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Entity Present::comparable(Entity entity) const
{
    if (auto *quote = std::get_if<Quote>(&entity)) {
        quote->modified = {};
        resolve(quote->speakers);
        resolve(quote->addressees);
        resolve(quote->topics);
    } else if (auto *article = std::get_if<Article>(&entity)) {
        article->position = 0;
    } else if (auto *speaker = std::get_if<Speaker>(&entity)) {
        speaker->joinedInto = {};
    } else if (auto *annotator = std::get_if<Annotator>(&entity)) {
        annotator->revealed.clear();
    } else if (auto *decision = std::get_if<Decision>(&entity)) {
        decision->states.clear();
    } else if (auto *topic = std::get_if<Topic>(&entity)) {
        topic->joinedInto = {};
        topic->parent = resolved(topic->parent);
    }
    return entity;
}

bool Present::isSame(const Entity &here, const Entity &there) const
{
    return comparable(here) == comparable(there);
}

} // namespace pullquote
