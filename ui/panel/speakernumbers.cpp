#include "ui/panel/speakernumbers.h"

#include <algorithm>

namespace pullquote {

SpeakerNumbers::SpeakerNumbers(const Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::articleOpened, this, [this] { count(m_session.article()); });
    connect(&session, &Session::quoteAdded, this, &SpeakerNumbers::add);
    connect(&session, &Session::quoteChanged, this, &SpeakerNumbers::add);
    connect(&session, &Session::catalogueChanged, this, &SpeakerNumbers::followRedirects);
    count(session.article());
}

int SpeakerNumbers::numberOf(SpeakerId id) const
{
    const auto given = m_given.constFind(m_article);
    if (id.isNull() || given == m_given.constEnd())
        return -1;
    return given->numbers.value(m_session.catalogue().resolved(id), -1);
}

int SpeakerNumbers::numberOf(const Quote &quote) const
{
    if (quote.kind == QuoteKind::NotAQuote || quote.speakers.isEmpty())
        return -1;
    return numberOf(quote.speakers.first());
}

void SpeakerNumbers::count(const OpenArticle &article)
{
    m_article = article.article().id;
    followRedirects(); // somebody may have been joined while another article was open
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
    Given &given = m_given[m_article];
    for (SpeakerId speaker : quote.speakers) {
        const SpeakerId known = m_session.catalogue().resolved(speaker);
        if (!given.numbers.contains(known))
            given.numbers.insert(known, given.next++);
    }
}

/// Who was joined with somebody that the article did not know keeps the number; of several the first.
void SpeakerNumbers::followRedirects()
{
    Given &given = m_given[m_article];
    const QHash<SpeakerId, int> before = given.numbers;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const SpeakerId known = m_session.catalogue().resolved(it.key());
        if (!before.contains(known))
            given.numbers.insert(known, std::min(it.value(), given.numbers.value(known, it.value())));
    }
}

} // namespace pullquote
