#include "app/review/paircounter.h"

#include "app/review/masisum.h"

#include <algorithm>

namespace pullquote {

namespace {

NumberSet numbersOf(const QList<TopicId> &topics, Numbering<TopicId> &numbering)
{
    NumberSet numbers;
    for (const TopicId &topic : topics)
        numbers.append(numbering.of(topic));
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void count(Agreement::Part &part, Difference difference, Differences differs)
{
    ++part.of;
    part.agree += differs.testFlag(difference) ? 0 : 1;
}

} // namespace

void PairCounter::add(const Cases &cases)
{
    for (const Case &one : cases.cases) {
        if (one.isPair())
            addPair(cases.a.at(one.a), cases.b.at(one.b), one.differs);
        else
            ++(one.b < 0 ? m_counts.onlyA : m_counts.onlyB);
    }
    m_counts.greedyGroups += cases.greedyGroups;
}

void PairCounter::addPair(const ComparedQuote &a, const ComparedQuote &b, Differences differs)
{
    ++m_counts.both;
    count(m_counts.kind, Difference::Kind, differs);
    m_kinds.add(int(a.kind), int(b.kind));
    if (a.isRuledOut() == b.isRuledOut() && !differs.testFlag(Difference::Edges))
        ++m_counts.sameEdges;
    if (a.isRuledOut() || b.isRuledOut())
        return;
    count(m_counts.speaker, Difference::Speaker, differs);
    m_speakerRatings.append({m_speakers.of(a.speakers), m_speakers.of(b.speakers)});
    count(m_counts.topics, Difference::Topics, differs);
    addTopics(a, b);
}

void PairCounter::addTopics(const ComparedQuote &a, const ComparedQuote &b)
{
    m_topicRatings.append(
        {m_topicSets.of(numbersOf(a.topics, m_topics)), m_topicSets.of(numbersOf(b.topics, m_topics))});
    for (const TopicId &topic : a.topics)
        ++(b.topics.contains(topic) ? m_chosen[topic].both : m_chosen[topic].first);
    for (const TopicId &topic : b.topics) {
        if (!a.topics.contains(topic))
            ++m_chosen[topic].second;
    }
}

Measure PairCounter::speakerAlpha(qsizetype speakerCount) const
{
    const QList<QList<SpeakerId>> &named = m_speakers.things();
    const bool isAnybodyNamed = std::any_of(
        named.begin(), named.end(), [](const QList<SpeakerId> &speakers) { return !speakers.isEmpty(); });
    if (!isAnybodyNamed && m_counts.speaker.of > 0)
        return Measure::undefined(Measure::Gap::NobodyNamed);
    return krippendorffAlpha(m_speakerRatings, speakerCount).measure;
}

Measure PairCounter::topicsAlpha(qsizetype topicCount) const
{
    if (m_chosen.isEmpty() && m_counts.topics.of > 0)
        return Measure::undefined(Measure::Gap::NoTopics);
    const QList<NumberSet> &sets = m_topicSets.things();
    const auto distance = [&sets](int one, int other) { return masiDistance(sets.at(one), sets.at(other)); };
    const auto disagreement = [&sets](const QList<double> &counts) { return masiSum(sets, counts); };
    // With one topic there are two sets to choose from.
    return krippendorffAlpha(m_topicRatings, topicCount + 1, distance, disagreement).measure;
}

Measure PairCounter::topicKappa(const Chosen &chosen) const
{
    Contingency table(2);
    table.add(1, 1, chosen.both);
    table.add(1, 0, chosen.first);
    table.add(0, 1, chosen.second);
    table.add(0, 0, m_counts.topics.of - chosen.both - chosen.first - chosen.second);
    return cohenKappa(table).measure;
}

void PairCounter::fill(Agreement &agreement, const QList<Topic> &topics, qsizetype speakerCount) const
{
    agreement = m_counts;
    const qint64 moved = m_counts.both - m_counts.sameEdges;
    agreement.found = precisionRecall({m_counts.both, 0, 0, m_counts.onlyA, m_counts.onlyB});
    agreement.edgesF1 = precisionRecall({m_counts.sameEdges, moved, 0, m_counts.onlyA, m_counts.onlyB}).f1;
    agreement.kindKappa = cohenKappa(m_kinds).measure;
    agreement.speakerAlpha = speakerAlpha(speakerCount);
    agreement.topicsAlpha = topicsAlpha(topics.size());
    for (const Topic &topic : topics) {
        const auto chosen = m_chosen.constFind(topic.id);
        if (chosen != m_chosen.constEnd())
            agreement.perTopic.append({topic.id, topic.name, topicKappa(*chosen)});
    }
}

} // namespace pullquote
