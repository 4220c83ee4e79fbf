#pragma once

#include "app/session/tagging.h"

#include <QRandomGenerator>

namespace pullquote::test {

/// A text of so many quotations, each of a few words that tell its place.
inline QString textOfQuotations(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("“Word %1 of the café,” said somebody. ").arg(i);
    return text;
}

/// Does something to a random quote: tags, moves, tells the speaker or the topic, rules out, deletes, undoes.
class RandomHand {
public:
    RandomHand(Session &session, quint32 seed) : m_session(session), m_tagging(session), m_random(seed) {}

    void act()
    {
        const OpenArticle &article = m_session.article();
        const QuoteId id =
            article.quoteCount() == 0 ? QuoteId() : article.quoteNumber(1 + below(article.quoteCount())).id;
        switch (id.isNull() ? 0 : below(10)) {
        case 0:
        case 1:
            return tag();
        case 2:
            return ignore(m_tagging.setSpeaker(id, speaker()));
        case 3:
            return ignore(m_tagging.addSpeaker(id, speaker()));
        case 4:
            return ignore(m_tagging.toggleTopic({id}, topic()));
        case 5:
            return ignore(m_tagging.addSpans(id, SpanRole::Content, {span()}));
        case 6:
            return ignore(m_tagging.setKind(id, QuoteKind(below(4))));
        case 7:
            return ignore(m_tagging.remove({id}));
        case 8:
            return ignore(m_tagging.setNote(id, QStringLiteral("note %1").arg(below(3))));
        default:
            return ignore(m_session.undo());
        }
    }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random.bounded(qint64(end))); }

    Span span()
    {
        const qsizetype start = below(m_session.article().text().size() - 30);
        return {start, start + 1 + below(29)};
    }

    SpeakerChoice speaker()
    {
        SpeakerChoice choice;
        choice.newName = QStringLiteral("Speaker %1").arg(below(5));
        choice.guessed = below(2) == 0;
        return choice;
    }

    TopicId topic()
    {
        const QList<Topic> topics = m_session.catalogue().topics();
        return topics.at(below(topics.size())).id;
    }

    void tag()
    {
        const QList<Quotation> &seen = m_session.article().quotations().all();
        TagRequest request;
        request.content = {below(2) == 0 ? span() : seen.at(below(seen.size())).span};
        if (below(2) == 0)
            request.speaker = speaker();
        if (below(2) == 0)
            request.topics = {topic()};
        ignore(m_tagging.tag(request));
    }

    template <class T>
    static void ignore(const Result<T> &) // a refusal is an answer, too
    {
    }

    Session &m_session;
    Tagging m_tagging;
    QRandomGenerator m_random;
};

} // namespace pullquote::test
