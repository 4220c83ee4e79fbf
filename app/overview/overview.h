#pragma once

#include "app/model/id.h"
#include "app/text/span.h"

#include <QHash>
#include <QList>
#include <QString>

namespace pullquote {

/// Who says how much about what and where, of one article or of many, as numbers. Made by OverviewCounter.
///
/// What counts:
/// - quotes of the shown layers, without those that are "not a quote";
/// - words as WordPlaces counts them, of the content only. Where two quotes of a speaker overlap (nested, or
///   of two annotators) the words count once for the speaker; so for a topic, for a speaker on a topic, and
///   for the whole. The quotes themselves are counted each;
/// - a quote of several speakers, or on several topics, counts in full for each of them. So the rows may sum
///   up to more than the whole;
/// - quotes without a speaker, or without a topic, are a row of their own, the last one;
/// - joined speakers and topics are one; a subtopic does not count for its parent.
struct Overview {
    struct Article {
        ArticleId id;
        QString title;
        qsizetype length = 0; ///< of the text, UTF-16
    };

    struct Quote {
        QuoteId id;
        qsizetype article = 0; ///< index into `articles`
        QList<Span> content;
        qsizetype words = 0;
        QString opening; ///< its first words, for lists
    };

    /// A number of quotes and the words in them.
    struct Tally {
        qsizetype words = 0;
        QList<qsizetype> quotes; ///< indexes into `quotes`, ascending
    };

    struct Speaker {
        SpeakerId id; ///< null: quotes that nobody is named for
        QString name; ///< then empty
        Tally tally;
    };

    struct Topic {
        TopicId id; ///< null: quotes on no topic
        QString name;
        QString colour; ///< "#rrggbb"
        Tally tally;
    };

    QList<Article> articles;   ///< in the project's order
    QList<Quote> quotes;       ///< by article, then in text order
    QList<Speaker> speakers;   ///< most words first
    QList<Topic> topics;       ///< most quotes first
    qsizetype words = 0;       ///< of the articles
    qsizetype quotedWords = 0; ///< of them: in any quote

    /// Empty where the speaker says nothing on the topic. Indexes into `speakers` and `topics`.
    Tally cell(qsizetype speaker, qsizetype topic) const { return m_cells.value({speaker, topic}); }
    /// 0 for an article without words.
    int percentQuoted() const { return words == 0 ? 0 : int((quotedWords * 100 + words / 2) / words); }

private:
    friend class OverviewCounter;
    QHash<std::pair<qsizetype, qsizetype>, Tally> m_cells;
};

} // namespace pullquote
