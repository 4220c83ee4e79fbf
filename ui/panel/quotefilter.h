#pragma once

#include "app/session/session.h"

#include <QSet>

namespace pullquote {

/// What a person typed to find quotes: every word of it is in the quote's words, speakers, topics or note,
/// without regard to case and accents. Made for thousands of questions after one `prepare()`.
class QuoteFilter {
public:
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_words.isEmpty(); }

    void setText(const QString &text);
    /// Looks up the speakers and topics that the words name. Call it after setText() and whenever the
    /// catalogue or the article changed.
    void prepare(const Session &session);

    bool matches(const Quote &quote) const;
    /// A stretch of the article that is no quote.
    bool matches(Span span) const;

private:
    struct Word {
        QString folded;
        QSet<SpeakerId> speakers;
        QSet<TopicId> topics;
    };
    bool isIn(const Word &word, Span span) const;
    bool isIn(const Word &word, const Quote &quote) const;

    const Session *m_session = nullptr;
    QString m_text;
    QList<Word> m_words;
    QString m_article; ///< shared with the session; tells whether `m_folded` is of this text
    QString m_folded;
};

} // namespace pullquote
