#include "app/session/cataloguing.h"

#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "app/text/canonicaltext.h"

#include <algorithm>

namespace pullquote {

namespace {

void clean(Speaker &speaker)
{
    speaker.name = canonicalLine(speaker.name).text;
    speaker.role = canonicalLine(speaker.role).text;
    speaker.affiliation = canonicalLine(speaker.affiliation).text;
    speaker.note = canonicalText(speaker.note).text;
    for (QString &alias : speaker.aliases)
        alias = canonicalLine(alias).text;
    speaker.aliases.removeAll(QString());
    speaker.aliases.removeDuplicates();
}

void clean(Topic &topic)
{
    topic.name = canonicalLine(topic.name).text;
    topic.definition = canonicalText(topic.definition).text;
}

void clean(Article &article)
{
    for (QString *field : {&article.title, &article.byline, &article.outlet, &article.url, &article.published,
                           &article.language, &article.state})
        *field = canonicalLine(*field).text;
}

} // namespace

template <class State>
Result<void> Cataloguing::commitOne(const QString &label, const State &state)
{
    ChangeSet changes = m_session.draft(label);
    changes.changes.append(Change::to(state));
    return m_session.commit(std::move(changes));
}

Result<SpeakerId> Cataloguing::createSpeaker(const QString &name)
{
    Speaker speaker;
    speaker.id = SpeakerId::create();
    speaker.name = name;
    if (const Result<void> created = changeSpeaker(speaker); !created)
        return created.problem();
    return speaker.id;
}

Result<void> Cataloguing::changeSpeaker(const Speaker &changed)
{
    Speaker speaker = changed;
    clean(speaker);
    if (speaker.name.isEmpty())
        return Problem{tr("A speaker needs a name."), {}, {}};
    const Speaker *namesake = m_session.catalogue().speakerNamed(speaker.name);
    if (namesake && namesake->id != speaker.id)
        return Problem{tr("There is a speaker called “%1” already.").arg(namesake->name),
                       {},
                       tr("Choose another name, or join the two.")};
    const Speaker *before = m_session.catalogue().speaker(speaker.id);
    if (before && *before == speaker)
        return {};
    return commitOne(
        before ? tr("Change speaker %1").arg(speaker.name) : tr("New speaker %1").arg(speaker.name), speaker);
}

Result<void> Cataloguing::joinSpeakers(SpeakerId keptId, SpeakerId otherId)
{
    const Speaker *kept = m_session.catalogue().speaker(keptId);
    const Speaker *other = m_session.catalogue().speaker(otherId);
    if (!kept || !other || kept->id == other->id)
        return Problem{tr("These are one speaker already."), {}, {}};
    const bool keptStays = kept->id < other->id;
    Speaker survivor = *kept;
    survivor.id = keptStays ? kept->id : other->id;
    for (const QString &alias : QStringList{other->name} + other->aliases) {
        if (alias != survivor.name && !survivor.aliases.contains(alias))
            survivor.aliases.append(alias);
    }
    Speaker redirect = keptStays ? *other : *kept;
    redirect.joinedInto = survivor.id;
    ChangeSet changes = m_session.draft(tr("Join speakers %1 and %2").arg(kept->name, other->name));
    changes.changes = {Change::to(survivor), Change::to(redirect)};
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::deleteSpeaker(SpeakerId id)
{
    const Speaker *speaker = m_session.catalogue().speaker(id);
    if (!speaker)
        return Problem{tr("There is no such speaker."), {}, {}};
    ChangeSet changes = m_session.draft(tr("Delete speaker %1").arg(speaker->name));
    const EntityRef ref = refOf(*speaker);
    if (const Result<void> released = release(changes, ref, speaker->name); !released)
        return released;
    changes.changes.append(Change::deletion(ref));
    return m_session.commit(std::move(changes));
}

Result<TopicId> Cataloguing::createTopic(const QString &name)
{
    static const QStringList colours{QStringLiteral("#0072b2"), QStringLiteral("#d55e00"),
                                     QStringLiteral("#009e73"), QStringLiteral("#cc79a7"),
                                     QStringLiteral("#e69f00"), QStringLiteral("#56b4e9"),
                                     QStringLiteral("#7a5195")};
    Topic topic;
    topic.id = TopicId::create();
    topic.name = name;
    topic.colour = colours.at(m_session.catalogue().topics().size() % colours.size());
    for (int key = 1; key <= 9 && topic.key == 0; ++key) {
        if (!m_session.catalogue().topicWithKey(key))
            topic.key = key;
    }
    if (const Result<void> created = changeTopic(topic); !created)
        return created.problem();
    return topic.id;
}

Result<void> Cataloguing::changeTopic(const Topic &changed)
{
    const Catalogue &catalogue = m_session.catalogue();
    Topic topic = changed;
    clean(topic);
    if (topic.name.isEmpty())
        return Problem{tr("A topic needs a name."), {}, {}};
    const Topic *namesake = catalogue.topicNamed(topic.name);
    if (namesake && namesake->id != topic.id)
        return Problem{
            tr("There is a topic called “%1” already.").arg(namesake->name), {}, tr("Choose another name.")};
    QSet<TopicId> above;
    for (const Topic *parent = catalogue.topic(topic.parent); parent && !above.contains(parent->id);
         parent = catalogue.topic(parent->parent)) {
        above.insert(parent->id);
        if (parent->id == topic.id)
            return Problem{tr("A topic cannot lie below itself."), topic.name, tr("Choose another parent.")};
    }
    const Topic *before = catalogue.topic(topic.id);
    if (before && *before == topic)
        return {};
    ChangeSet changes =
        m_session.draft(before ? tr("Change topic %1").arg(topic.name) : tr("New topic %1").arg(topic.name));
    const Topic *keyHolder = catalogue.topicWithKey(topic.key);
    if (keyHolder && keyHolder->id != topic.id) {
        Topic without = *keyHolder;
        without.key = 0;
        changes.changes.append(Change::to(without));
    }
    changes.changes.append(Change::to(topic));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::joinTopics(TopicId keptId, TopicId otherId)
{
    const Topic *kept = m_session.catalogue().topic(keptId);
    const Topic *other = m_session.catalogue().topic(otherId);
    if (!kept || !other || kept->id == other->id)
        return Problem{tr("These are one topic already."), {}, {}};
    const bool keptStays = kept->id < other->id;
    Topic survivor = *kept;
    survivor.id = keptStays ? kept->id : other->id;
    if (survivor.parent == survivor.id)
        survivor.parent = {};
    Topic redirect = keptStays ? *other : *kept;
    redirect.joinedInto = survivor.id;
    redirect.key = 0;
    ChangeSet changes = m_session.draft(tr("Join topics %1 and %2").arg(kept->name, other->name));
    changes.changes = {Change::to(survivor), Change::to(redirect)};
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::deleteTopic(TopicId id)
{
    const Topic *topic = m_session.catalogue().topic(id);
    if (!topic)
        return Problem{tr("There is no such topic."), {}, {}};
    ChangeSet changes = m_session.draft(tr("Delete topic %1").arg(topic->name));
    const EntityRef ref = refOf(*topic);
    if (const Result<void> released = release(changes, ref, topic->name); !released)
        return released;
    for (Topic child : m_session.catalogue().topics()) {
        if (child.parent == topic->id) {
            child.parent = topic->parent;
            changes.changes.append(Change::to(child));
        }
    }
    changes.changes.append(Change::deletion(ref));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::release(ChangeSet &changes, EntityRef ref, const QString &name)
{
    // The file is asked, so what is still on its way there must have arrived.
    if (m_session.queue() && !m_session.queue()->waitForSaved())
        return m_session.queue()->problem();
    ProjectReader &reader = m_session.reader();
    const Result<QList<QuoteUse>> uses = ref.type == EntityType::Speaker
                                             ? reader.quotesOf(SpeakerId(ref.uuid))
                                             : reader.quotesAbout(TopicId(ref.uuid));
    if (!uses)
        return uses.problem();
    const auto others = std::count_if(uses->begin(), uses->end(), [this](const QuoteUse &use) {
        return use.annotator != m_session.me().id;
    });
    if (others > 0)
        return Problem{tr("%n quote(s) of other annotators use “%1”.", nullptr, int(others)).arg(name),
                       {},
                       tr("Only its annotator changes a quote. Join it with another one instead.")};
    for (const QuoteUse &use : *uses) {
        const Result<std::optional<Entity>> entity = reader.entity({EntityType::Quote, use.quote.uuid()});
        if (!entity)
            return entity.problem();
        if (!*entity)
            continue;
        Quote quote = std::get<Quote>(**entity);
        quote.speakers.removeAll(SpeakerId(ref.uuid));
        quote.addressees.removeAll(SpeakerId(ref.uuid));
        quote.topics.removeAll(TopicId(ref.uuid));
        quote.modified = changes.at;
        changes.changes.append(Change::to(quote));
    }
    return {};
}

Result<ArticleId> Cataloguing::createArticle(Article article, const QString &text)
{
    const QString canonical = canonicalText(text).text;
    if (canonical.trimmed().isEmpty())
        return Problem{tr("The article has no text."), article.title, tr("Paste or type the text first.")};
    if (exceedsMaximumText(canonical))
        return Problem{tr("The text is larger than 256 MB."), article.title,
                       tr("Split it into several articles.")};
    clean(article);
    article.id = ArticleId::create();
    article.textSha256 = QString::fromLatin1(textHash(canonical));
    const Result<QList<ArticleId>> same = m_session.reader().articlesWithText(article.textSha256);
    if (!same)
        return same.problem();
    if (!same->isEmpty())
        return Problem{tr("An article with this text is in the project already."), article.title, {}};
    ChangeSet changes = m_session.draft(tr("New article"));
    article.position = changes.at.toMSecsSinceEpoch();
    changes.changes.append(Change::to(article));
    changes.texts.insert(article.textSha256, canonical);
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    return article.id;
}

Result<void> Cataloguing::changeArticle(const Article &changed)
{
    Article article = changed;
    clean(article);
    return commitOne(tr("Change article"), article);
}

Result<void> Cataloguing::deleteArticle(ArticleId id)
{
    if (m_session.queue() && !m_session.queue()->waitForSaved())
        return m_session.queue()->problem();
    const Result<ArticleContent> content = m_session.reader().article(id);
    if (!content)
        return content.problem();
    ChangeSet changes = m_session.draft(tr("Delete article %1").arg(content->article.title));
    for (const Quote &quote : content->quotes)
        changes.changes.append(Change::deletion(refOf(quote)));
    changes.changes.append(Change::deletion(refOf(content->article)));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::changeProject(const Project &project)
{
    return commitOne(tr("Change house rules"), project);
}

} // namespace pullquote
