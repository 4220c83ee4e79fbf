#include "ui/panel/speakernumbers.h"

namespace pullquote {

SpeakerNumbers::SpeakerNumbers(const Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::articleOpened, this, [this] { count(m_session.article()); });
    connect(&session, &Session::quoteAdded, this, &SpeakerNumbers::add);
    connect(&session, &Session::quoteChanged, this, &SpeakerNumbers::add);
    count(session.article());
}

int SpeakerNumbers::numberOf(SpeakerId id) const
{
    return id.isNull() ? -1 : m_numbers.value(m_session.catalogue().resolved(id), -1);
}

int SpeakerNumbers::numberOf(const Quote &quote) const
{
    if (quote.kind == QuoteKind::NotAQuote || quote.speakers.isEmpty())
        return -1;
    return numberOf(quote.speakers.first());
}

void SpeakerNumbers::count(const OpenArticle &article)
{
    m_numbers.clear();
    for (qsizetype number = 1; number <= article.quoteCount(); ++number)
        addSpeakersOf(article.quoteNumber(number));
}

void SpeakerNumbers::add(QuoteId id)
{
    if (const Quote *quote = m_session.article().quote(id))
        addSpeakersOf(*quote);
}

void SpeakerNumbers::addSpeakersOf(const Quote &quote)
{
    for (SpeakerId speaker : quote.speakers) {
        const SpeakerId known = m_session.catalogue().resolved(speaker);
        if (!m_numbers.contains(known))
            m_numbers.insert(known, int(m_numbers.size()));
    }
}

} // namespace pullquote
