#include "app/review/samenames.h"

#include <QMultiHash>

#include <algorithm>

namespace pullquote {

namespace {

/// The name as it is compared.
QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString withoutAccents(const QString &name)
{
    QString bare;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            bare.append(c);
    }
    return folded(bare);
}

QStringList wordsOf(const QString &name)
{
    QString bare = withoutAccents(name);
    return bare.replace(u'.', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// "UN" of "United Nations": the first letters of the words that are written with a capital.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            initials.append(word.front());
    }
    return initials.size() < 2 ? QString() : folded(initials);
}

/// Whether first names may be those of one person: "v" and "vladimir", or none at all.
bool mayBeOne(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::min(one.size(), other.size()) - 1; ++i) {
        if (!one[i].startsWith(other[i].left(1)))
            return false;
        if (one[i].size() > 1 && other[i].size() > 1 && one[i] != other[i])
            return false;
    }
    return true;
}

/// Both of one kind.
bool isShortFor(const Speaker &one, const Speaker &other)
{
    const QStringList a = wordsOf(one.name);
    const QStringList b = wordsOf(other.name);
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (one.kind != Speaker::Kind::Person)
        return a == b || initialsOf(one.name) == folded(other.name) ||
               initialsOf(other.name) == folded(one.name);
    return a.last() == b.last() && mayBeOne(a, b);
}

/// Two that may be short for each other have one of these in common.
QSet<QString> keysOf(const Speaker &speaker)
{
    QSet<QString> keys{withoutAccents(speaker.name)};
    if (const QStringList words = wordsOf(speaker.name); !words.isEmpty())
        keys.insert(words.last());
    if (speaker.kind != Speaker::Kind::Person)
        keys.insert(initialsOf(speaker.name));
    keys.remove({});
    return keys;
}

class Pairing {
public:
    Pairing(const QList<Speaker> &speakers, const QSet<QUuid> &added)
    {
        for (const Speaker &speaker : speakers) {
            if (speaker.joinedInto.isNull())
                (added.contains(speaker.id.uuid()) ? m_theirs : m_ours).append(speaker);
        }
        for (qsizetype i = 0; i < m_ours.size(); ++i) {
            const Speaker &speaker = m_ours[i];
            m_byName.insert(folded(speaker.name), i);
            for (const QString &alias : speaker.aliases)
                m_byAlias.insert(folded(alias), i);
            for (const QString &key : keysOf(speaker))
                m_byKey.insert(key, i);
        }
    }

    void pair(NamePairs &pairs)
    {
        QMultiHash<qsizetype, qsizetype> byName;
        QMultiHash<qsizetype, qsizetype> byAlias;
        for (qsizetype i = 0; i < m_theirs.size(); ++i) {
            for (const qsizetype ours : m_byName.values(folded(m_theirs[i].name)))
                byName.insert(ours, i);
            for (const qsizetype ours : oursByAlias(m_theirs[i]))
                byAlias.insert(ours, i);
        }
        take(byName, pairs);
        take(byAlias, pairs);
        guess(pairs);
    }

private:
    QSet<qsizetype> oursByAlias(const Speaker &theirs) const
    {
        QList<qsizetype> ours = m_byAlias.values(folded(theirs.name));
        for (const QString &alias : theirs.aliases)
            ours += m_byName.values(folded(alias));
        return {ours.begin(), ours.end()};
    }

    /// Where exactly two face each other they are one; where more do, or of two kinds, a person has to say.
    void take(const QMultiHash<qsizetype, qsizetype> &facing, NamePairs &pairs)
    {
        QHash<qsizetype, int> facingTheirs;
        for (auto pair = facing.begin(); pair != facing.end(); ++pair)
            facingTheirs[pair.value()] += !m_taken.contains(m_ours[pair.key()].id);
        for (auto pair = facing.begin(); pair != facing.end(); ++pair) {
            const Speaker &one = m_ours[pair.key()];
            const Speaker &other = m_theirs[pair.value()];
            if (m_taken.contains(one.id) || m_taken.contains(other.id))
                continue;
            const bool isOnlyPair = facing.count(pair.key()) == 1 && facingTheirs.value(pair.value()) == 1;
            if (isOnlyPair && one.kind == other.kind)
                pairs.same.speakers.append({one.id, other.id});
            else
                doubt(one, other, pairs);
        }
        for (const auto &[one, other] : std::as_const(pairs.same.speakers))
            m_taken += {one, other};
    }

    void guess(NamePairs &pairs)
    {
        for (const Speaker &other : std::as_const(m_theirs)) {
            QSet<qsizetype> near;
            for (const QString &key : keysOf(other)) {
                for (const qsizetype ours : m_byKey.values(key))
                    near.insert(ours);
            }
            for (const qsizetype ours : std::as_const(near)) {
                const Speaker &one = m_ours[ours];
                const bool isFree = !m_taken.contains(one.id) && !m_taken.contains(other.id);
                if (isFree && one.kind == other.kind && isShortFor(one, other))
                    doubt(one, other, pairs);
            }
        }
    }

    void doubt(const Speaker &one, const Speaker &other, NamePairs &pairs)
    {
        if (m_doubted.contains({one.id, other.id}))
            return;
        m_doubted.insert({one.id, other.id});
        pairs.doubtful.append({one, other});
    }

    QList<Speaker> m_ours;
    QList<Speaker> m_theirs;
    QMultiHash<QString, qsizetype> m_byName; ///< ours
    QMultiHash<QString, qsizetype> m_byAlias;
    QMultiHash<QString, qsizetype> m_byKey; ///< by keysOf()
    QSet<SpeakerId> m_taken;
    QSet<std::pair<SpeakerId, SpeakerId>> m_doubted;
};

QList<std::pair<TopicId, TopicId>> sameTopics(const QList<Topic> &topics, const QSet<QUuid> &added)
{
    QHash<QString, QList<TopicId>> ours;
    QHash<QString, QList<TopicId>> theirs;
    for (const Topic &topic : topics) {
        if (topic.joinedInto.isNull())
            (added.contains(topic.id.uuid()) ? theirs : ours)[folded(topic.name)].append(topic.id);
    }
    QList<std::pair<TopicId, TopicId>> same;
    for (auto one = ours.begin(); one != ours.end(); ++one) {
        const QList<TopicId> other = theirs.value(one.key());
        if (one->size() == 1 && other.size() == 1)
            same.append({one->first(), other.first()});
    }
    return same;
}

} // namespace

NamePairs pairNames(const QList<Speaker> &speakers, const QList<Topic> &topics, const QSet<QUuid> &added)
{
    NamePairs pairs;
    pairs.same.topics = sameTopics(topics, added);
    Pairing(speakers, added).pair(pairs);
    // From hashes: in an order of their own that is always the same.
    std::sort(pairs.same.speakers.begin(), pairs.same.speakers.end());
    std::sort(pairs.same.topics.begin(), pairs.same.topics.end());
    std::sort(pairs.doubtful.begin(), pairs.doubtful.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first.name, a.second.name, a.first.id, a.second.id) <
               std::tie(b.first.name, b.second.name, b.first.id, b.second.id);
    });
    return pairs;
}

} // namespace pullquote
