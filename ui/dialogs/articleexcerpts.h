#pragma once

#include "app/session/session.h"

#include <QSet>

namespace pullquote {

class BackgroundReader;

/// What to call a quote of any article: its number there and its first words. The open article answers at
/// once, others are read in the background, one after the other, and kept until something in them changes.
class ArticleExcerpts : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    ArticleExcerpts(Session &session, BackgroundReader &reader, QObject *parent = nullptr);

    struct Excerpt {
        QString article; ///< headline
        int number = 0;  ///< in its article, from 1; 0 while it is being read, or when it is gone
        QString words;
    };
    /// Empty, and asked for, when it has to be read.
    Excerpt of(ArticleId article, QuoteId quote);

signals:
    void changed(pullquote::ArticleId article);

private:
    using Excerpts = QHash<QuoteId, Excerpt>;

    void readNext();
    void forget();

    Session &m_session;
    BackgroundReader &m_reader;
    QHash<ArticleId, Excerpts> m_known;
    QList<ArticleId> m_wanted; ///< what was asked for last comes first: it is what is looked at
    bool m_isReading = false;
    int m_age = 0; ///< counts how often everything was forgotten
};

} // namespace pullquote
