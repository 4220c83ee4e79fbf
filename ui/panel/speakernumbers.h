#pragma once

#include "app/session/session.h"

namespace pullquote {

/// Gives each speaker of the open article a small number, from 0: what Theme::colour() takes, so that the
/// article, its rail and the panel show a speaker in the same colour. Numbers go by first appearance when the
/// article was opened; who comes later gets the next one, so that no colour changes under the reader's eyes.
/// One for the window, handed to whatever paints.
class SpeakerNumbers : public QObject {
    Q_OBJECT

public:
    explicit SpeakerNumbers(const Session &session, QObject *parent = nullptr);

    /// Numbers the speakers of this article, which the session may not have opened yet.
    void count(const OpenArticle &article);

    /// -1 for nobody.
    int numberOf(SpeakerId id) const;
    /// Of its first speaker; -1 for a quote without one and for what is no quote.
    int numberOf(const Quote &quote) const;

private:
    void add(QuoteId id);
    void addSpeakersOf(const Quote &quote);

    const Session &m_session;
    QHash<SpeakerId, int> m_numbers; ///< by the id that redirects end at
};

} // namespace pullquote
