#pragma once

#include "app/store/conflicts.h"

#include <QList>

#include <functional>
#include <utility>

namespace pullquote {

/// What a colleague's file brought, or would bring.
struct MergeReport {
    QList<Annotator> layers; ///< whose quotes are in their file
    struct Articles {
        int common = 0; ///< of the same id, or of the same text
        int added = 0;  ///< only theirs, and here now
        QList<Article>
            differing; ///< theirs, of an id that has another text here: kept apart, nothing came in
    };
    Articles articles;
    struct Quotes {
        int added = 0;
        int changed = 0;
        int deleted = 0;
        int same = 0; ///< here already, as they are there
    };
    Quotes quotes;
    int comments = 0;  ///< that are new here, or say something else now
    int decisions = 0; ///< likewise, of a review
    int speakersJoined = 0;
    int topicsJoined = 0;
    QList<Conflict> conflicts; ///< that this merge has opened
    QStringList warnings;
    bool changesNothing = true;
};

/// Speakers, and topics, that turned out to be one.
struct SameOnes {
    QList<std::pair<SpeakerId, SpeakerId>> speakers;
    QList<std::pair<TopicId, TopicId>> topics;
};

/// Asked in the middle of a merge, when everything is in: who is the same as whom. Both lists with redirects;
/// `added` are the ids that were not here before.
using FindSame =
    std::function<SameOnes(const QList<Speaker> &, const QList<Topic> &, const QSet<QUuid> &added)>;

} // namespace pullquote
