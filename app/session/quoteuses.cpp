#include "app/session/quoteuses.h"

#include "app/session/pendingreading.h"

namespace pullquote {

QuoteUses::QuoteUses(Session &session, EntityType type) : m_type(type)
{
    m_filter.redirects = session.catalogue().redirects(type);
    if (session.catalogue().project().blindTagging)
        m_filter.annotator = session.me().id;
    for (const PendingChange &waiting : underWay(session.queue())) {
        for (const Change &change : waiting.changes.changes) {
            if (change.entity.type != EntityType::Quote)
                continue;
            const QuoteId id(change.entity.uuid);
            m_filter.except.insert(id);
            if (change.after)
                m_pending.insert(id, std::get<Quote>(*change.after));
            else
                m_pending.remove(id);
        }
    }
}

bool QuoteUses::isAsked(const Quote &quote) const
{
    return m_filter.annotator.isNull() || quote.annotator == m_filter.annotator;
}

QSet<QUuid> QuoteUses::namedBy(const Quote &quote) const
{
    QSet<QUuid> named;
    const auto add = [&](const auto &ids) {
        for (const auto &id : ids)
            named.insert(m_filter.redirects.value(id.uuid(), id.uuid()));
    };
    if (m_type == EntityType::Topic) {
        add(quote.topics);
    } else {
        add(quote.speakers);
        add(quote.addressees);
    }
    return named;
}

Result<QHash<QUuid, int>> QuoteUses::counts(ProjectReader &reader) const
{
    Result<QHash<QUuid, int>> counts = reader.countUses(m_type, m_filter);
    if (!counts)
        return counts;
    for (const Quote &quote : m_pending) {
        for (const QUuid &id : isAsked(quote) ? namedBy(quote) : QSet<QUuid>())
            ++(*counts)[id];
    }
    return counts;
}

Result<QList<QuoteUse>> QuoteUses::of(ProjectReader &reader, const QUuid &id) const
{
    QList<QUuid> ids = m_filter.redirects.keys(id);
    ids.append(id);
    Result<QList<QuoteUse>> uses = reader.usesOf(m_type, ids, m_filter);
    if (!uses)
        return uses;
    for (const Quote &quote : m_pending) {
        if (!isAsked(quote) || !namedBy(quote).contains(id))
            continue;
        qsizetype place = uses->size();
        while (place > 0 && uses->at(place - 1).article != quote.article)
            --place;
        uses->insert(place > 0 ? place : uses->size(), {quote.id, quote.article, quote.annotator});
    }
    return uses;
}

} // namespace pullquote
