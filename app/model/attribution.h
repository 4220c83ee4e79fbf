#pragma once

#include "app/model/entities.h"
#include "app/model/quote.h"

namespace pullquote {

/// What stands with a quote that is taken out of its article. What is not known is empty.
struct Attribution {
    QString words;    ///< of the quote in one line, its parts joined by " … "
    QString speakers; ///< and in what role: "Ida Brandt, mayor, Fennmouth; Tomás Ortega"
    QString where;    ///< and when: "The Harbour Post, 16 June 2021", as the locale writes it
};

/// `text` is the article's; `speakers` are those of the quote, in its order.
Attribution attributionOf(const Article &article, const QString &text, const Quote &quote,
                          const QList<Speaker> &speakers);

} // namespace pullquote
