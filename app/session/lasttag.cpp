#include "app/session/lasttag.h"

namespace pullquote {

LastTag::LastTag(Session &session) : m_session(session)
{
    connect(&session, &Session::quoteChanged, this, &LastTag::look);
}

void LastTag::be(QuoteId quote)
{
    m_quote = quote;
    look(quote);
}

void LastTag::look(QuoteId id)
{
    const Quote *quote = id == m_quote ? m_session.article().quote(id) : nullptr;
    if (!quote)
        return;
    m_speakers = quote->speakers;
    m_topics = quote->topics;
    m_isGuess = quote->flags.testFlag(QuoteFlag::Guessed);
    const Speaker *first = m_speakers.isEmpty() ? nullptr : m_session.catalogue().speaker(m_speakers.first());
    m_firstName = first ? first->name : QString();
}

SpeakerChoice LastTag::speaker() const
{
    SpeakerChoice choice;
    if (m_speakers.isEmpty())
        return choice;
    choice.guessed = m_isGuess;
    if (m_session.catalogue().speaker(m_speakers.first()))
        choice.speaker = m_speakers.first();
    else
        choice.newName = m_firstName;
    return choice;
}

QList<SpeakerId> LastTag::alsoSpeaking() const
{
    QList<SpeakerId> others = m_speakers.mid(1);
    others.removeIf([this](SpeakerId id) { return !m_session.catalogue().speaker(id); });
    return others;
}

QList<TopicId> LastTag::topics() const
{
    QList<TopicId> topics = m_topics;
    topics.removeIf([this](TopicId id) { return !m_session.catalogue().topic(id); });
    return topics;
}

} // namespace pullquote
