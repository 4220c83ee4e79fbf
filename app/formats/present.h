#pragma once

#include "app/model/changeset.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pullquote {

class ProjectReader;

/// The present of a project as an import compares with it. Holds the catalogue and one article at a time.
class Present {
public:
    explicit Present(ProjectReader &project);

    /// Not ok once something could not be read; answers are worth nothing then.
    const Result<void> &state() const { return m_state; }

    std::optional<Entity> find(EntityRef ref);
    /// Whether the quote was here, and is deleted.
    bool wasDeleted(QuoteId id);
    /// The first article with this text.
    std::optional<Article> articleWithText(const QString &sha256);
    /// All articles, in the project's order; read once.
    const QList<Article> &articles();
    /// The annotators, speakers or topics, redirects included.
    QList<Entity> catalogue(EntityType type) const;
    /// The text of an article that is here.
    std::optional<QString> textOf(const Article &article);

    /// Equal but for what a file does not say or what redirects make equal: times of change, positions,
    /// redirects themselves.
    bool isSame(const Entity &here, const Entity &there) const;

private:
    template <class T>
    std::optional<T> take(Result<T> result);
    template <class T>
    Id<T> resolved(Id<T> id) const;
    template <class T>
    void resolve(QList<Id<T>> &ids) const;
    Entity comparable(Entity entity) const;
    void openArticle(ArticleId id);

    ProjectReader &m_project;
    Result<void> m_state;
    QHash<EntityRef, Entity> m_catalogue;
    QHash<QUuid, QUuid> m_redirects;
    bool m_hasArticles = false;
    std::optional<QList<Article>> m_articles;
    ArticleId m_article; ///< whose quotes m_quotes are
    QHash<QuoteId, Quote> m_quotes;
};

} // namespace pullquote
