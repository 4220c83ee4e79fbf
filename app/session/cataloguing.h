#pragma once

#include "app/session/session.h"

#include <QCoreApplication>

#include <functional>

namespace pullquote {

struct QuoteUse;

/// The verbs on what all articles share, and on articles as a whole. Each is one change set and one undo.
class Cataloguing {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Cataloguing)

public:
    explicit Cataloguing(Session &session) : m_session(session) {}

    /// A name that is taken (by a name or alias, without regard to case) is a problem.
    Result<SpeakerId> createSpeaker(const QString &name);
    /// Name, aliases, kind, role and so on; the old name becomes no alias by itself.
    Result<void> changeSpeaker(const Speaker &speaker);
    /// Makes two one by a redirect to the smaller id, as joined() in joining.h has it. Quotes follow
    /// without being rewritten.
    Result<void> joinSpeakers(SpeakerId kept, SpeakerId other);
    /// Takes it off one's own quotes of the whole project. A problem when quotes of others name it.
    Result<void> deleteSpeaker(SpeakerId id);

    /// Takes the smallest free key, if one is free.
    Result<TopicId> createTopic(const QString &name);
    /// A key that another topic has is taken from it; a parent below itself is a problem.
    Result<void> changeTopic(const Topic &topic);
    /// What an imported codebook brings, as CodebookPlan found it fit to come in.
    Result<void> takeTopics(const QList<Topic> &topics);
    /// As with speakers. Together they lie where the upper one of them lay.
    Result<void> joinTopics(TopicId kept, TopicId other);
    /// As with speakers. What lay below it lies below its parent.
    Result<void> deleteTopic(TopicId id);

    /// `text` is made canonical. A text that is here already is a problem that names the article.
    Result<ArticleId> createArticle(Article article, const QString &text);
    Result<void> changeArticle(const Article &article);
    /// With all quotes in it, of every annotator.
    Result<void> deleteArticle(ArticleId id);
    /// Its name and the house rules.
    Result<void> changeProject(const Project &project);

private:
    using UsesOf = std::function<Result<QList<QuoteUse>>(const QUuid &)>;

    Result<void> commitOne(const QString &label, const Entity &state);
    /// Adds the deletion of what all these ids name to `changes`, and takes it off one's own quotes. A
    /// problem when quotes of others name it.
    Result<void> removeAll(ChangeSet &changes, const QList<EntityRef> &refs, const UsesOf &usesOf,
                           const QString &name);
    Result<void> release(ChangeSet &changes, QuoteId id, const QList<EntityRef> &refs);
    QString titleOf(ArticleId id) const;

    Session &m_session;
};

} // namespace pullquote
