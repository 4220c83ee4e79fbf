#include "app/session/quotesbyid.h"

namespace pullquote {

QuotesById::QuotesById(QList<Quote> read) : m_read(std::move(read))
{
    m_places.reserve(m_read.size() + m_read.size() / 16); // as in SpanIndex
    for (Quote &quote : m_read)
        m_places.insert(quote.id, &quote);
}

const Quote &QuotesById::put(const Quote &quote)
{
    Quote *&place = m_places[quote.id];
    if (!place)
        place = m_free.isEmpty() ? &m_added.emplace_back() : m_free.takeLast();
    *place = quote;
    return *place;
}

void QuotesById::remove(QuoteId id)
{
    if (Quote *place = m_places.take(id)) {
        *place = {};
        m_free.append(place);
    }
}

} // namespace pullquote
