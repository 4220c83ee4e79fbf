#pragma once

#include "app/model/changeset.h"
#include "app/store/access.h"
#include "app/store/history.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace pullquote {

class Database;
class TextCache;
struct Conflict;
struct Dispute;

/// One line of the article list.
struct ArticleSummary {
    struct Layer {
        int quotes = 0;   ///< all entries of this annotator, those ruled out as well
        int ruledOut = 0; ///< of them: "not a quote"
    };
    Article article;
    QMap<AnnotatorId, Layer> layers;

    int quotes() const;
};

/// An article with everything that lies in its text.
struct ArticleContent {
    Article article;
    QString text;
    CodePoints codePoints;
    QList<Quote> quotes; ///< in text order (inTextOrder()), of all layers
};

/// Where a speaker or a topic is used.
struct QuoteUse {
    QuoteId quote;
    ArticleId article;
    AnnotatorId annotator;

    friend bool operator==(const QuoteUse &, const QuoteUse &) = default;
};

/// How to look for uses: as if the file had other redirects than it has, and less quotes.
struct UseFilter {
    QHash<QUuid, QUuid> redirects; ///< where each joined speaker or topic ends
    QSet<QuoteId> except;          ///< about these the caller knows better than the file
    AnnotatorId annotator;         ///< null: everybody's quotes
};

/// Reads a project: get one from ProjectFile::read(). Every call reads what is committed at that moment and
/// holds no lock when it returns. A problem means that the file could not be read.
class ProjectReader {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ProjectReader)

public:
    ProjectReader(Database &database, TextCache &texts) : m_database(database), m_texts(texts) {}

    Result<Project> project();
    Result<QList<Annotator>> annotators();
    Result<QList<Speaker>> speakers(); ///< redirects included
    Result<QList<Topic>> topics();     ///< redirects included
    /// The present state of one entity; nothing when it is not there (any more).
    Result<std::optional<Entity>> entity(EntityRef ref);

    Result<int> articleCount();
    Result<QList<ArticleId>> articleIds(); ///< in the project's order
    /// Of the article that is last in the project's order; 0 where there is none.
    Result<qint64> lastPosition();
    /// In the project's order; a limit below 0 means all. The quotes of `uncounted` are not looked at.
    Result<QList<ArticleSummary>> articleSummaries(int offset = 0, int limit = -1, ArticleId uncounted = {});
    Result<QList<ArticleId>> articlesWithText(const QString &sha256);

    /// The article, verified: its text hashes to its name, and its quotes lie in it. ProjectCheck does the
    /// rest.
    Result<ArticleContent> article(ArticleId id);
    /// The text that an article names, verified: a problem when it does not hash to its name.
    Result<QString> textOf(const Article &article);
    /// All articles in the project's order, one in memory at a time. `visit` returns false to stop.
    Result<void> forEachArticle(const std::function<bool(const ArticleContent &)> &visit);

    Result<QList<Comment>> comments(ArticleId article);   ///< also on deleted quotes; oldest first
    Result<QList<Decision>> decisions(ArticleId article); ///< also on deleted quotes; oldest first
    /// All decisions in the project but this annotator's, by article, oldest first.
    Result<QMap<ArticleId, QList<Decision>>> decisionsOfOthers(AnnotatorId annotator);
    /// Deleted quotes of the article that a comment or a decision refers to, as they last were.
    Result<QList<Quote>> deletedQuotes(ArticleId article);

    /// What people have said differently and nobody has decided on, by entity.
    Result<QList<Conflict>> conflicts();
    /// All of that about one entity, and who has said what.
    Result<Dispute> dispute(EntityRef ref);
    /// The present state with some fields replaced; no value takes one out. Nothing where the entity is not
    /// there, or would be none.
    Result<std::optional<Entity>> entityWith(EntityRef ref, const QList<Field> &changes);

    Result<QList<QuoteUse>> quotesOf(SpeakerId speaker); ///< as speaker or addressee
    Result<QList<QuoteUse>> quotesAbout(TopicId topic);
    /// The quotes that name one of `ids`, which are speakers or topics, in the order of the project.
    Result<QList<QuoteUse>> usesOf(EntityType type, const QList<QUuid> &ids, const UseFilter &filter = {});
    /// How many quotes name each speaker or each topic, counted in one go; who is not named is not in it. A
    /// quote that names two which a redirect makes one counts once.
    Result<QHash<QUuid, int>> countUses(EntityType type, const UseFilter &filter = {});

    /// The journal, newest first; a limit below 0 means all.
    Result<QList<HistoryEntry>> history(int offset = 0, int limit = -1);
    /// Every state an entity has had here, newest first.
    Result<QList<EntityRevision>> entityHistory(EntityRef ref);

private:
    template <class T>
    Result<QList<T>> all(EntityType type);
    template <class T>
    Result<QList<T>> onArticle(EntityType type, ArticleId article);
    std::optional<Entity> entityOf(EntityType type, const Fields &fields);
    Problem damaged(EntityRef ref) const;

    Database &m_database;
    TextCache &m_texts;
};

} // namespace pullquote
