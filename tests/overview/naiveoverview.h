#pragma once

#include "app/model/quote.h"
#include "app/session/catalogue.h"
#include "app/text/words.h"

#include <QSet>

namespace pullquote::test {

/// The words that any of the quotes covers, found by painting every character.
inline qsizetype wordsByPainting(const QString &text, const QList<const Quote *> &quotes)
{
    std::vector<bool> painted(size_t(text.size()), false);
    for (const Quote *quote : quotes) {
        for (Span span : quote->content)
            std::fill(painted.begin() + span.start, painted.begin() + span.end, true);
    }
    qsizetype words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Span word = wordAround(text, i);
        words += !word.isEmpty() && word.start == i && painted[size_t(i)] ? 1 : 0;
    }
    return words;
}

/// The quotes of the article that count and satisfy `wanted`, in the order given.
template <class Wanted>
QList<const Quote *> quotesWhere(const QList<Quote> &quotes, const QSet<AnnotatorId> &hidden,
                                 const Wanted &wanted)
{
    QList<const Quote *> found;
    for (const Quote &quote : quotes) {
        if (quote.kind != QuoteKind::NotAQuote && !hidden.contains(quote.annotator) && wanted(quote))
            found.append(&quote);
    }
    return found;
}

/// Whether the quote belongs to the row of `id`, a null one being "none".
inline bool isOf(const Catalogue &catalogue, const Quote &quote, SpeakerId id)
{
    QSet<SpeakerId> known;
    for (SpeakerId speaker : quote.speakers) {
        if (catalogue.speaker(speaker))
            known.insert(catalogue.resolved(speaker));
    }
    return id.isNull() ? known.isEmpty() : known.contains(id);
}

inline bool isOn(const Catalogue &catalogue, const Quote &quote, TopicId id)
{
    QSet<TopicId> known;
    for (TopicId topic : quote.topics) {
        if (catalogue.topic(topic))
            known.insert(catalogue.resolved(topic));
    }
    return id.isNull() ? known.isEmpty() : known.contains(id);
}

} // namespace pullquote::test
