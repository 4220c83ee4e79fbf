#pragma once

#include "app/session/session.h"
#include "app/session/waitforfile.h"
#include "app/store/writequeue.h"
#include "tests/support/must.h"

#include <functional>

namespace pullquote::test {

/// Two colleagues, Ida and Omar, whose work is in the project of a session.
class Colleagues {
public:
    explicit Colleagues(std::function<Session &()> session) : m_session(std::move(session)) {}

    const Annotator ida{AnnotatorId::create(), QStringLiteral("Ida")};
    const Annotator omar{AnnotatorId::create(), QStringLiteral("Omar")};

    Span spanOf(QStringView words)
    {
        const qsizetype start = m_session().article().text().indexOf(words);
        if (start < 0)
            qFatal("These words are not in the article.");
        return {start, start + words.size()};
    }

    /// A quote of these words in somebody's layer, with this speaker, who is made where nobody is called so.
    QuoteId tag(const Annotator &who, QStringView words, const QString &speaker = {},
                QuoteKind kind = QuoteKind::Direct)
    {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = m_session().article().article().id;
        quote.annotator = who.id;
        quote.content = {spanOf(words)};
        quote.kind = kind;
        quote.kindManual = true;
        quote.created = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, Qt::UTC);
        if (!speaker.isEmpty())
            quote.speakers = {speakerNamed(speaker)};
        if (!m_session().catalogue().annotator(who.id))
            commit({}, Change::to(who));
        commit(who.id, Change::to(quote));
        return quote.id;
    }

    /// What its annotator makes of it later.
    void change(QuoteId id, const std::function<void(Quote &)> &edit)
    {
        Quote quote = *m_session().article().quote(id);
        edit(quote);
        commit(quote.annotator, Change::to(quote));
    }

    /// Its annotator takes it back.
    void remove(QuoteId id)
    {
        const Quote quote = *m_session().article().quote(id);
        commit(quote.annotator, Change::deletion(refOf(quote)));
    }

private:
    void commit(AnnotatorId who, const Change &change)
    {
        ChangeSet changes = m_session().draft(QStringLiteral("Test"));
        changes.annotator = who;
        changes.changes = {change};
        must(m_session().commit(changes));
        must(waitForFile(m_session()));
    }

    SpeakerId speakerNamed(const QString &name)
    {
        if (const Speaker *known = m_session().catalogue().speakerNamed(name))
            return known->id;
        Speaker speaker;
        speaker.id = SpeakerId::create();
        speaker.name = name;
        commit({}, Change::to(speaker));
        return speaker.id;
    }

    std::function<Session &()> m_session;
};

} // namespace pullquote::test
