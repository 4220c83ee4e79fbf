#pragma once

#include "app/review/agreement.h"
#include "app/review/alpha.h"
#include "app/review/cases.h"
#include "app/review/kappa.h"
#include "app/review/setdistance.h"

namespace pullquote {

/// Numbers things in the order in which they are first met, from 0.
template <class T>
class Numbering {
public:
    int of(const T &thing)
    {
        const auto found = m_numbers.constFind(thing);
        if (found != m_numbers.constEnd())
            return *found;
        m_things.append(thing);
        return m_numbers.insert(thing, int(m_numbers.size())).value();
    }
    const QList<T> &things() const { return m_things; }

private:
    QHash<T, int> m_numbers;
    QList<T> m_things;
};

/// Counts on what the pairs of two layers agree, article by article.
class PairCounter {
public:
    void add(const Cases &cases);

    /// Fills all but the measures of unitizing. `topics` as they stand in the codebook, `speakerCount` those
    /// there are to choose from.
    void fill(Agreement &agreement, const QList<Topic> &topics, qsizetype speakerCount) const;

private:
    /// How often a topic was chosen by both, by the first only, by the second only.
    struct Chosen {
        qint64 both = 0;
        qint64 first = 0;
        qint64 second = 0;
    };

    void addPair(const ComparedQuote &a, const ComparedQuote &b, Differences differs);
    void addTopics(const ComparedQuote &a, const ComparedQuote &b);
    Measure speakerAlpha(qsizetype speakerCount) const;
    Measure topicsAlpha(qsizetype topicCount) const;
    Measure topicKappa(const Chosen &chosen) const;

    Agreement m_counts; ///< its counts only
    Contingency m_kinds{4};
    Numbering<QList<SpeakerId>> m_speakers;
    QList<Ratings> m_speakerRatings;
    Numbering<TopicId> m_topics;
    Numbering<NumberSet> m_topicSets;
    QList<Ratings> m_topicRatings;
    QHash<TopicId, Chosen> m_chosen;
};

} // namespace pullquote
