#include "app/store/mergeorder.h"

#include "app/model/ancestry.h"
#include "app/model/entityjson.h"
#include "app/model/headmerge.h"
#include "app/model/joining.h"
#include "app/store/changerules.h"
#include "app/store/query.h"
#include "app/store/references.h"

namespace pullquote {

namespace {

EntityRef refTo(ArticleId id)
{
    return {EntityType::Article, id.uuid()};
}

Joined<Speaker> joinedOnes(const Speaker &kept, const Speaker &other, const TopicLookup &)
{
    return joined(kept, other);
}

Joined<Topic> joinedOnes(const Topic &kept, const Topic &other, const TopicLookup &topics)
{
    return joined(topics, kept, other);
}

} // namespace

MergeOrder::Head MergeOrder::headOf(EntityRef entity)
{
    const auto head = m_writer.revisions().head(entity.uuid);
    return head ? Head{entity, head->changeSet, head->modified, m_writer.revisions().rows().read(entity)}
                : Head{entity, {}, {}, {}};
}

/// It is here now, and was not before.
bool MergeOrder::isNewHere(EntityRef entity)
{
    const ChangeSetId from = m_mover.before(entity);
    const auto before = from.isNull() ? std::nullopt : m_writer.revisions().find(from, entity.uuid);
    return m_writer.revisions().rows().contains(entity) && (!before || before->isDeletion());
}

QSet<QUuid> MergeOrder::joinArticles(const QSet<QUuid> &theirs)
{
    QSet<QUuid> joined;
    for (const EntityRef &entity : QList<EntityRef>(m_mover.moved())) {
        if (entity.type != EntityType::Article || !isNewHere(entity))
            continue;
        const ArticleId article(entity.uuid);
        const QList<ArticleId> same = articlesWithText(m_writer.revisions().textNameOf(article));
        const auto isTheirs = [&theirs](ArticleId id) { return theirs.contains(id.uuid()); };
        if (same.size() != 2 || std::count_if(same.begin(), same.end(), isTheirs) != 1)
            continue;
        const auto [stays, goes] = std::minmax({same[0], same[1]});
        moveQuotes(goes, stays);
        const Head head = headOf(refTo(goes));
        m_mover.follow(head.entity, consequenceId(QStringLiteral("twin ") + stays.toString(), {head.id}), {},
                       head.modified);
        joined.insert(entity.uuid);
    }
    return joined;
}

void MergeOrder::moveQuotes(ArticleId from, ArticleId to)
{
    QList<QuoteId> quotes;
    {
        Query query(m_database, QStringLiteral("SELECT id FROM quote WHERE article = ? ORDER BY id"));
        query.bind(from);
        while (query.next())
            quotes.append(query.id<QuoteId>(0));
    }
    for (const QuoteId &quote : std::as_const(quotes))
        moveQuote(quote, to);
}

void MergeOrder::moveQuote(QuoteId quote, ArticleId to)
{
    Head head = headOf({EntityType::Quote, quote.uuid()});
    head.fields.set("article", FieldValue(to.toString()));
    m_mover.follow(head.entity, consequenceId(QStringLiteral("twin ") + to.toString(), {head.id}),
                   head.fields, head.modified);
}

/// Where the quotes of an article that is gone have gone: the one article with its text, or null.
ArticleId MergeOrder::twinOf(ArticleId article)
{
    const QList<ArticleId> same = articlesWithText(m_writer.revisions().textNameOf(article));
    return same.size() == 1 ? same.first() : ArticleId();
}

QList<ArticleId> MergeOrder::articlesWithText(const QString &sha256)
{
    QList<ArticleId> articles;
    Query query(m_database, QStringLiteral("SELECT id FROM article WHERE text_sha256 = ? ORDER BY id"));
    query.bind(sha256);
    while (query.next())
        articles.append(query.id<ArticleId>(0));
    return articles;
}

Result<void> MergeOrder::revive()
{
    if (!m_database.hasOpenReferences())
        return {};
    QList<EntityRef> open = m_mover.moved();
    while (!open.isEmpty()) {
        const EntityRef entity = open.takeLast();
        const Fields fields = m_writer.revisions().rows().read(entity);
        if (fields.isEmpty()) {
            if (m_writer.revisions().rows().referrer(entity) && revive(entity))
                open.append(entity);
            continue;
        }
        for (const Reference &reference : referencesIn(entity.type, fields)) {
            if (reference.mayBePast || m_writer.revisions().rows().contains(reference.target))
                continue;
            const bool isArticle = reference.target.type == EntityType::Article;
            const ArticleId twin = isArticle ? twinOf(ArticleId(reference.target.uuid)) : ArticleId();
            if (!twin.isNull() && entity.type == EntityType::Quote)
                moveQuote(QuoteId(entity.uuid), twin);
            else if (revive(reference.target))
                open.append(reference.target);
            else
                return Problem{
                    tr("It refers to something that is in neither file: %1.").arg(nameOf(reference.target)),
                    nameOf(entity),
                    {}};
        }
    }
    return {};
}

/// The last state before a deletion that is in this file.
std::optional<Revision> MergeOrder::lastKnown(const Revision &deletion)
{
    Ancestry ancestry;
    for (const Revision &revision : m_writer.revisions().all(deletion.entity.uuid))
        ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
    const auto chain = ancestry.chain(deletion.changeSet).value_or(QList<ChangeSetId>());
    for (auto id = chain.crbegin(); id != chain.crend(); ++id) {
        const auto revision = m_writer.revisions().find(*id, deletion.entity.uuid);
        if (revision && !revision->isDeletion() && !revision->isLeftOut)
            return revision;
    }
    return std::nullopt;
}

/// As it was before it was deleted. False where nobody knows how that was.
bool MergeOrder::revive(EntityRef entity)
{
    const auto deletion = m_writer.revisions().head(entity.uuid);
    if (!deletion || deletion->entity != entity || !deletion->isDeletion())
        return false;
    const auto last = lastKnown(*deletion);
    if (!last)
        return false;
    // Whoever knows a later state, which was left out here, comes to that one: under another id than this.
    m_mover.follow(entity, consequenceId(QStringLiteral("lives"), {deletion->changeSet, last->changeSet}),
                   m_writer.revisions().state(*last), deletion->modified);
    return true;
}

/// The topics of a circle of parents that goes through this one; empty where there is none.
QList<TopicId> MergeOrder::circleAt(TopicId topic)
{
    QList<TopicId> way{topic};
    for (;;) {
        const Fields fields = m_writer.revisions().rows().read({EntityType::Topic, way.last().uuid()});
        const TopicId parent = TopicId::fromString(fields.value("parent").text());
        if (parent == topic)
            return way;
        if (parent.isNull() || way.contains(parent))
            return {};
        way.append(parent);
    }
}

void MergeOrder::breakCircles()
{
    for (const EntityRef &entity : QList<EntityRef>(m_mover.moved())) {
        const QList<TopicId> circle =
            entity.type == EntityType::Topic ? circleAt(TopicId(entity.uuid)) : QList<TopicId>();
        if (circle.isEmpty())
            continue;
        QList<ChangeSetId> heads;
        QString at;
        for (const TopicId &topic : circle) {
            const Head head = headOf({EntityType::Topic, topic.uuid()});
            heads.append(head.id);
            at = std::max(at, head.modified);
        }
        Head top = headOf({EntityType::Topic, std::min_element(circle.begin(), circle.end())->uuid()});
        top.fields.remove("parent");
        m_mover.follow(top.entity, consequenceId(QStringLiteral("circle"), heads), top.fields, at);
    }
}

/// Where its redirects end.
template <class T>
std::optional<T> MergeOrder::resolved(EntityType type, Id<T> id)
{
    QSet<Id<T>> seen;
    while (!id.isNull() && !seen.contains(id)) {
        seen.insert(id);
        const Result<Entity> entity =
            entityFromFields(type, m_writer.revisions().rows().read({type, id.uuid()}));
        if (!entity || std::get<T>(*entity).id != id)
            return std::nullopt;
        const T &found = std::get<T>(*entity);
        if (found.joinedInto.isNull())
            return found;
        id = found.joinedInto;
    }
    return std::nullopt;
}

template <class T>
void MergeOrder::writeJoined(EntityType type, const T &one, const T &other)
{
    // Kept alive for as long as joining looks at them.
    QHash<TopicId, Topic> topics;
    const TopicLookup lookup = [this, &topics](TopicId id) -> const Topic * {
        const auto topic = resolved<Topic>(EntityType::Topic, id);
        return topic ? &*topics.insert(id, *topic) : nullptr;
    };
    // The fuller name stays: "Ida Brandt", not "Brandt". Both sides choose alike.
    const bool isFirstKept =
        one.name.size() != other.name.size() ? one.name.size() > other.name.size() : one.id < other.id;
    const Joined<T> two = isFirstKept ? joinedOnes(one, other, lookup) : joinedOnes(other, one, lookup);
    const Head survivor = headOf({type, two.survivor.id.uuid()});
    const Head redirect = headOf({type, two.redirect.id.uuid()});
    const ChangeSetId id = consequenceId(QStringLiteral("join"), {survivor.id, redirect.id});
    const QString at = std::max(survivor.modified, redirect.modified);
    const Fields fields = canonicalFieldsOf(two.survivor);
    if (fields != survivor.fields)
        m_mover.follow(survivor.entity, id, fields, at);
    m_mover.follow(redirect.entity, id, canonicalFieldsOf(two.redirect), at);
}

template <class T>
int MergeOrder::join(EntityType type, const QList<std::pair<Id<T>, Id<T>>> &same)
{
    int count = 0;
    for (const auto &[first, second] : same) {
        const std::optional<T> one = resolved<T>(type, first);
        const std::optional<T> other = resolved<T>(type, second);
        if (!one || !other || one->id == other->id)
            continue;
        writeJoined(type, *one, *other);
        ++count;
    }
    return count;
}

int MergeOrder::joinSpeakers(const QList<std::pair<SpeakerId, SpeakerId>> &same)
{
    return join(EntityType::Speaker, same);
}

int MergeOrder::joinTopics(const QList<std::pair<TopicId, TopicId>> &same)
{
    return join(EntityType::Topic, same);
}

} // namespace pullquote
