#pragma once

#include "app/model/quote.h"

#include <QHash>

namespace pullquote {

/// The colours of quotes in what goes out, as 0xrrggbb: those of the exported page.
class QuoteColours {
public:
    /// In the order in which they first come in these quotes, speakers get their colours.
    explicit QuoteColours(const QList<Quote> &quotes);

    /// That of the first speaker; grey for nobody's and for what is no quote.
    quint32 bySpeaker(const Quote &quote) const;

    /// How many there are besides grey.
    static constexpr qsizetype count = 7;
    /// The one with this number; goes round at the end. Below 0: grey.
    static quint32 numbered(qsizetype number);

private:
    QHash<SpeakerId, qsizetype> m_numbers;
};

} // namespace pullquote
