#pragma once

#include "app/model/quote.h"
#include "app/review/comparedquote.h"

#include <QRandomGenerator>

/// Two annotators' quotes for tests, without a project.
namespace pullquote::test {

/// A speaker or a topic that is known by its number.
template <class T>
T numbered(int number)
{
    return T(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

inline Quote quoteOf(const QList<Span> &content, int speaker = 0)
{
    static uint made = 0;
    Quote quote;
    quote.id = QuoteId(QUuid(++made, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2));
    quote.content = content;
    if (speaker > 0)
        quote.speakers = {numbered<SpeakerId>(speaker)};
    return quote;
}

/// A text without signs that edges are trimmed of.
inline QString plainText(qsizetype length)
{
    return QString(length, u'x');
}

/// `count` quotes, some in two parts, some the same words, in a text of `length`.
inline QList<Quote> randomLayer(QRandomGenerator &random, int count, int length, int speakers = 3)
{
    QList<Quote> quotes;
    for (int i = 0; i < count; ++i) {
        const int start = int(random.bounded(length - 1));
        const int end = start + 1 + int(random.bounded(std::min(length - start - 1, 12) + 1));
        QList<Span> content{{start, std::min(end, length)}};
        if (content.first().length() > 4 && random.bounded(3) == 0)
            content = {{start, start + 2}, {start + 3, content.first().end}};
        quotes.append(quoteOf(content, int(random.bounded(speakers + 1))));
        quotes.last().kind = QuoteKind(random.bounded(3));
        for (int topic = 1; topic <= 3; ++topic) {
            if (random.bounded(2) == 0)
                quotes.last().topics.append(numbered<TopicId>(topic));
        }
    }
    return quotes;
}

} // namespace pullquote::test
