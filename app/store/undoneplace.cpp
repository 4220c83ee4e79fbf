#include "app/store/undoneplace.h"

#include "app/store/journal.h"
#include "app/store/projectreader.h"

#include <QSet>

namespace pullquote {

namespace {

constexpr qsizetype mostTouched = 64;

/// The quote that a comment or a decision is about, or the quote itself; null for everything else.
QuoteId quoteIdOf(const Entity &entity)
{
    if (const auto *quote = std::get_if<Quote>(&entity))
        return quote->id;
    if (const auto *comment = std::get_if<Comment>(&entity))
        return comment->quote;
    const auto *decision = std::get_if<Decision>(&entity);
    return decision ? decision->quote : QuoteId();
}

} // namespace

UndonePlaceFinder::UndonePlaceFinder(ProjectReader &reader, const JournalEntry &entry) : m_reader(reader)
{
    if (entry.movesHeads() || entry.moves.size() > mostTouched)
        return;
    for (const HeadMove &move : entry.moves) {
        m_touched.append(move.entity);
        if (const auto found = reader.entity(move.entity); found && *found)
            m_before.insert(move.entity.uuid, **found);
    }
}

/// Now, or before it went.
std::optional<Quote> UndonePlaceFinder::quoteOf(EntityRef ref)
{
    const auto stateOf = [this](EntityRef wanted) -> std::optional<Entity> {
        if (const auto found = m_reader.entity(wanted); found && *found)
            return **found;
        const auto before = m_before.constFind(wanted.uuid);
        return before == m_before.constEnd() ? std::nullopt : std::optional(*before);
    };
    const std::optional<Entity> touched = stateOf(ref);
    const QuoteId id = touched ? quoteIdOf(*touched) : QuoteId();
    const std::optional<Entity> quote = id.isNull() ? std::nullopt : stateOf({EntityType::Quote, id.uuid()});
    return quote ? std::optional(std::get<Quote>(*quote)) : std::nullopt;
}

UndonePlace UndonePlaceFinder::find()
{
    UndonePlace place;
    QSet<QUuid> articles;
    for (const EntityRef &ref : std::as_const(m_touched)) {
        if (ref.type == EntityType::Article) {
            articles.insert(ref.uuid);
        } else if (const std::optional<Quote> quote = quoteOf(ref)) {
            articles.insert(quote->article.uuid());
            place.quotes.append(*quote);
        }
    }
    if (articles.size() != 1)
        return {};
    const auto article = m_reader.entity({EntityType::Article, *articles.begin()});
    if (!article || !*article)
        return {};
    place.article = std::get<Article>(**article);
    return place;
}

} // namespace pullquote
