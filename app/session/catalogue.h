#pragma once

#include "app/model/changeset.h"
#include "app/model/joining.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace pullquote {

/// What all articles of a project share, held in memory: its house rules, annotators, speakers and topics.
/// Redirects are followed here and nowhere else: a joined speaker or topic is answered by the one it became.
class Catalogue {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Catalogue)

public:
    const Project &project() const { return m_project; }

    /// Null when nobody has the id.
    const Annotator *annotator(AnnotatorId id) const;
    /// The name; "Somebody" for who is not in the project.
    QString nameOf(AnnotatorId id) const;
    const Speaker *speaker(SpeakerId id) const;
    const Topic *topic(TopicId id) const;
    /// topic(), to be handed on; not longer than this lives.
    TopicLookup topicLookup() const
    {
        return [this](TopicId id) { return topic(id); };
    }

    /// Where redirects end; the id itself when there is none. A circle ends where it began.
    SpeakerId resolved(SpeakerId id) const;
    TopicId resolved(TopicId id) const;

    /// Every id under which quotes may name it: its own, and those of redirects that end at it.
    QList<SpeakerId> joinedAs(SpeakerId id) const;
    QList<TopicId> joinedAs(TopicId id) const;

    /// Where each joined speaker or topic ends, by its id.
    QHash<QUuid, QUuid> redirects(EntityType type) const;
    /// Of speakers and topics, in one.
    QHash<QUuid, QUuid> redirects() const;

    /// Without those that are redirects, by name.
    QList<Annotator> annotators() const;
    /// Asked with every Q and every letter in the picker, so their order is remembered until the next change;
    /// so long the reference holds.
    const QList<Speaker> &speakers() const;
    /// By key, those without one by name after them.
    QList<Topic> topics() const;

    /// A speaker whose name or alias it is, without regard to case; null when there is none.
    const Speaker *speakerNamed(const QString &name) const;
    const Topic *topicNamed(const QString &name) const;
    const Topic *topicWithKey(int key) const;

    /// Takes over what a change set says of these entities; others are left alone.
    void apply(const Change &change);

private:
    Project m_project;
    QHash<AnnotatorId, Annotator> m_annotators;
    QHash<SpeakerId, Speaker> m_speakers;
    QHash<TopicId, Topic> m_topics;
    mutable std::optional<QList<Speaker>> m_speakersByName; ///< a copy has one of its own
};

} // namespace pullquote
