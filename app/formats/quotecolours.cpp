#include "app/formats/quotecolours.h"

namespace pullquote {

QuoteColours::QuoteColours(const QList<Quote> &quotes)
{
    for (const Quote &quote : quotes) {
        for (SpeakerId speaker : quote.speakers) {
            if (!m_numbers.contains(speaker))
                m_numbers.insert(speaker, m_numbers.size());
        }
    }
}

quint32 QuoteColours::bySpeaker(const Quote &quote) const
{
    const bool isNobodys = quote.kind == QuoteKind::NotAQuote || quote.speakers.isEmpty();
    return numbered(isNobodys ? -1 : m_numbers.value(quote.speakers.first(), -1));
}

quint32 QuoteColours::numbered(qsizetype number)
{
    // Okabe and Ito's hues and a purple: told apart also by colour-blind readers.
    static constexpr quint32 colours[count] = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7,
                                               0xe69f00, 0x56b4e9, 0x7a5195};
    static constexpr quint32 grey = 0x8a867e;
    return number < 0 ? grey : colours[number % count];
}

} // namespace pullquote
