#pragma once

#include "app/session/session.h"

#include <QTimer>

namespace pullquote {

class ArticleView;

/// Number, speaker and topics of a quote, for who listens: "Quote 5, M. Oyelaran, cybersecurity".
QString placeInWords(const Session &session, const Quote &quote);

/// The innermost quote of a shown layer that has the caret in its content or touches it, or null.
const Quote *shownQuoteAt(const Session &session, qsizetype caret);

/// Tells who listens when the caret enters a quote or leaves all: once a move, only while the article has the
/// focus, and not what somebody else has said already in the same turn.
class Whereabouts : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Whereabouts(const Session &session, const ArticleView &view);

    /// The caret has moved.
    void follow();
    /// Where the caret stands at the end of this turn has been said, or is of no interest.
    void settle();

signals:
    void told(const QString &sentence);

private:
    void tell();

    const Session &m_session;
    const ArticleView &m_view;
    QTimer m_soon;
    QuoteId m_inside; ///< as last told; null outside of quotes
    bool m_isSettled = false;
};

} // namespace pullquote
