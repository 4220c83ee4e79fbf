#pragma once

#include "app/store/changewriter.h"
#include "app/store/headmover.h"
#include "app/store/mergereport.h"

#include <QCoreApplication>

namespace pullquote {

/// Puts a project in order in which two histories have met: what each was right by itself, and is wrong
/// together. Everything follows from the heads alone, so that two people who merge each other's files come to
/// the same.
class MergeOrder {
    Q_DECLARE_TR_FUNCTIONS(pullquote::MergeOrder)

public:
    MergeOrder(Database &database, ChangeWriter &writer, HeadMover &mover)
        : m_database(database), m_writer(writer), m_mover(mover)
    {
    }

    /// An article of theirs that has the text of exactly one other of ours is that one: the quotes of both go
    /// to the one with the smaller id. `theirs` are the articles that their file has now; gives those of
    /// them.
    QSet<QUuid> joinArticles(const QSet<QUuid> &theirs);
    /// What one side has deleted and the other refers to lives.
    Result<void> revive();
    /// Topics that two people have put below each other: the one with the smallest id comes to the top.
    void breakCircles();
    /// Makes these one, by redirects to the smaller id; the longer name stays. The numbers of those that were
    /// two.
    int joinSpeakers(const QList<std::pair<SpeakerId, SpeakerId>> &same);
    int joinTopics(const QList<std::pair<TopicId, TopicId>> &same);

private:
    struct Head {
        EntityRef entity;
        ChangeSetId id;
        QString modified;
        Fields fields;
    };
    Head headOf(EntityRef entity);
    bool isNewHere(EntityRef entity);
    void moveQuotes(ArticleId from, ArticleId to);
    void moveQuote(QuoteId quote, ArticleId to);
    ArticleId twinOf(ArticleId article);
    QList<ArticleId> articlesWithText(const QString &sha256);
    std::optional<Revision> lastKnown(const Revision &deletion);
    bool revive(EntityRef entity);
    QList<TopicId> circleAt(TopicId topic);
    template <class T>
    int join(EntityType type, const QList<std::pair<Id<T>, Id<T>>> &same);
    template <class T>
    std::optional<T> resolved(EntityType type, Id<T> id);
    template <class T>
    void writeJoined(EntityType type, const T &one, const T &other);

    Database &m_database;
    ChangeWriter &m_writer;
    HeadMover &m_mover;
};

} // namespace pullquote
