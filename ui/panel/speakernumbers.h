#pragma once

#include "app/session/session.h"

namespace pullquote {

/// Gives each speaker of the open article a small number, from 0: what Theme::colour() takes, so that the
/// article, its rail and the panel show a speaker in the same colour. Numbers go by first appearance when the
/// article is first opened, as they do in what is exported; who comes later gets the next one. What was given
/// stays as long as the window has the project: no colour changes under the reader's eyes, not by an import
/// that brings speakers further up, and not by coming back to the article.
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
    struct Given {
        QHash<SpeakerId, int> numbers; ///< by every id that redirects have ended at so far
        int next = 0;
    };

    void add(QuoteId id);
    void followRedirects();
    void addSpeakersOf(const Quote &quote);

    const Session &m_session;
    ArticleId m_article; ///< whose numbers are asked for
    QHash<ArticleId, Given> m_given;
};

} // namespace pullquote
