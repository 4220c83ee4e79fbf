#pragma once

#include "app/formats/codebook.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pullquote {

/// The topics of a project, for comparing.
struct TopicsHere {
    QList<Topic> topics;           ///< without redirects, in the project's order
    QHash<QUuid, QUuid> redirects; ///< where each joined topic ends
};

/// What taking a codebook in would do. Nothing has changed yet: look at it, then Cataloguing::takeTopics().
struct CodebookPlan {
    enum class Outcome {
        New,
        Same,      ///< here as it is
        Differing, ///< here with another state: left alone unless it is to be replaced
        Joined,    ///< here it was joined with another one: left alone
    };
    struct Item {
        Topic topic;               ///< as the file has it, with the ids that hold here
        std::optional<Topic> here; ///< the same topic in the project
        Outcome outcome = Outcome::New;
        QStringList differences; ///< the fields that differ, in words
        QString where;
    };

    QList<Item> items;
    QList<Topic> changes;    ///< the new states, parents first
    QList<Problem> problems; ///< with any of them it cannot come in
    QList<Problem> warnings;

    bool canRun() const { return problems.isEmpty(); }
    int count(Outcome outcome) const;
};

/// Compares a codebook with a project. A topic is the same by its id, where the file has ids, else by its
/// name without regard to case. `replace` holds the ids, of the project, of differing topics that the file's
/// word shall replace. A key that a topic of the project keeps is not taken from it: the newcomer has none
/// then, and a warning says so.
CodebookPlan planCodebook(const Codebook &codebook, const TopicsHere &here,
                          const QSet<TopicId> &replace = {});

} // namespace pullquote
