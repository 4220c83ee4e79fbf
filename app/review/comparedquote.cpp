#include "app/review/comparedquote.h"

#include "app/review/edges.h"

#include <algorithm>

namespace pullquote {

namespace {

template <class T>
QList<Id<T>> resolved(QList<Id<T>> ids, const Redirects &redirects)
{
    for (Id<T> &id : ids)
        id = Id<T>(redirects.value(id.uuid(), id.uuid()));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

QList<ComparedQuote> comparedQuotes(QList<Quote> quotes, QStringView text, const Redirects &redirects)
{
    if (!std::is_sorted(quotes.cbegin(), quotes.cend(), inTextOrder))
        std::sort(quotes.begin(), quotes.end(), inTextOrder);
    QList<ComparedQuote> compared;
    compared.reserve(quotes.size());
    for (const Quote &quote : std::as_const(quotes))
        compared.append({quote.id, quote.kind, quote.content, wordEdges(text, quote.content),
                         resolved(quote.speakers, redirects), resolved(quote.topics, redirects)});
    return compared;
}

} // namespace pullquote
