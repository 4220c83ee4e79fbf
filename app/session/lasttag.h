#pragma once

#include "app/session/tagging.h"

namespace pullquote {

/// What "like the last" means: the speakers and topics of the quote that was tagged last, as it was last
/// seen. They stay when that quote is undone, deleted or in an article that is closed.
class LastTag : public QObject {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit LastTag(Session &session);

    /// This quote of the open article is the last one from now on.
    void be(QuoteId quote);
    bool isNull() const { return m_quote.isNull(); }
    QuoteId quote() const { return m_quote; }

    /// The first speaker; under their name when an undo took them away as well. A guess stays one.
    SpeakerChoice speaker() const;
    /// The others, as far as they are still there.
    QList<SpeakerId> alsoSpeaking() const;
    QList<TopicId> topics() const;

private:
    void look(QuoteId quote);

    Session &m_session;
    QuoteId m_quote;
    QList<SpeakerId> m_speakers;
    QString m_firstName; ///< of the first of them
    QList<TopicId> m_topics;
    bool m_isGuess = false;
};

} // namespace pullquote
