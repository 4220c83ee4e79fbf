#pragma once

#include "app/session/session.h"

namespace pullquote {

/// What speakers have said in the open article before some words, as the speaker picker asks for one name
/// after the other. The quotes are walked backwards once for all of them, and only as far as somebody asked
/// for needs it.
class LastQuotes : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 3;

    /// `session` outlives it.
    explicit LastQuotes(const Session &session, QObject *parent = nullptr);

    /// The last ones that begin before `offset`, in layers that are shown, from the nearest on.
    QList<QuoteId> before(qsizetype offset, SpeakerId speaker);
    /// How many quotes were looked at since something changed, or since other words were asked about.
    qsizetype looked() const { return m_looked; }

private:
    void forget();
    void note(const Quote &quote);

    const Session &m_session;
    qsizetype m_offset = -1; ///< before which all this is; below 0: nothing is known
    qsizetype m_next = 0;    ///< the number of the quote to be looked at next
    qsizetype m_looked = 0;
    QHash<SpeakerId, QList<QuoteId>> m_found; ///< by the id that redirects end at
};

} // namespace pullquote
