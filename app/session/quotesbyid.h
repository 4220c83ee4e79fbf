#pragma once

#include "app/model/quote.h"

#include <QHash>

#include <deque>
#include <span>

namespace pullquote {

/// Quotes, found by id. One keeps its address until it is removed. Those that an article is opened with stay
/// in the list in which they were read: a place of its own for each of 100,000 would cost a tenth of the
/// opening, and as much memory again while they move there.
class QuotesById {
public:
    QuotesById() = default;
    explicit QuotesById(QList<Quote> read);
    QuotesById(QuotesById &&) = default;
    QuotesById &operator=(QuotesById &&) = default;

    qsizetype count() const { return m_places.size(); }
    /// Null when it is not here.
    const Quote *find(QuoteId id) const { return m_places.value(id); }
    /// Those that were given, in their order, while nothing has changed.
    std::span<const Quote> read() const { return {m_read.constData(), size_t(m_read.size())}; }

    /// Takes the place of one with the same id.
    const Quote &put(const Quote &quote);
    void remove(QuoteId id);

private:
    QList<Quote> m_read;       ///< never grows
    std::deque<Quote> m_added; ///< grows without moving them
    QList<Quote *> m_free;     ///< places of removed ones
    QHash<QuoteId, Quote *> m_places;
};

} // namespace pullquote
