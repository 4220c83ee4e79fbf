#include "app/session/lastquotes.h"

namespace pullquote {

LastQuotes::LastQuotes(const Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::articleOpened, this, &LastQuotes::forget);
    connect(&session, &Session::quoteAdded, this, &LastQuotes::forget);
    connect(&session, &Session::quoteRemoved, this, &LastQuotes::forget);
    connect(&session, &Session::quoteChanged, this, &LastQuotes::forget);
    connect(&session, &Session::layersChanged, this, &LastQuotes::forget);
    connect(&session, &Session::catalogueChanged, this, &LastQuotes::forget);
}

void LastQuotes::forget()
{
    m_offset = -1;
}

QList<QuoteId> LastQuotes::before(qsizetype offset, SpeakerId speaker)
{
    const OpenArticle &article = m_session.article();
    if (offset != m_offset) {
        m_offset = offset;
        m_next = article.numberAt(offset) - 1;
        m_looked = 0;
        m_found.clear();
    }
    const SpeakerId theirs = m_session.catalogue().resolved(speaker);
    for (; m_found.value(theirs).size() < most && m_next > 0; --m_next, ++m_looked)
        note(article.quoteNumber(m_next));
    return m_found.value(theirs);
}

void LastQuotes::note(const Quote &quote)
{
    if (!m_session.isLayerShown(quote.annotator))
        return;
    for (SpeakerId id : quote.speakers) {
        QList<QuoteId> &theirs = m_found[m_session.catalogue().resolved(id)];
        if (theirs.size() < most && !theirs.contains(quote.id)) // two speakers may have been joined
            theirs.append(quote.id);
    }
}

} // namespace pullquote
