#pragma once

#include "tests/support/testproject.h"

namespace pullquote::test {

/// A project with the quotes of two colleagues, Ida and Omar, and a reviewer who is one of them or a third
/// person.
class ReviewedProject : public TestProject {
public:
    explicit ReviewedProject(const QString &text) : TestProject(text) {}

    const Annotator ida{AnnotatorId::create(), QStringLiteral("Ida")};
    const Annotator omar{AnnotatorId::create(), QStringLiteral("Omar")};

    Span spanOf(QStringView words)
    {
        const qsizetype start = session().article().text().indexOf(words);
        return {start, start + words.size()};
    }

    /// A quote of these words in somebody's layer, with this speaker, who is made where nobody is called so.
    QuoteId tag(const Annotator &who, QStringView words, const QString &speaker = {},
                QuoteKind kind = QuoteKind::Direct)
    {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = session().article().article().id;
        quote.annotator = who.id;
        quote.content = {spanOf(words)};
        quote.kind = kind;
        quote.kindManual = true;
        quote.created = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, Qt::UTC);
        if (!speaker.isEmpty())
            quote.speakers = {speakerNamed(speaker)};
        addQuoteOf(who, quote);
        return quote.id;
    }

    /// What its annotator makes of it later.
    void change(QuoteId id, const std::function<void(Quote &)> &edit)
    {
        Quote quote = *session().article().quote(id);
        edit(quote);
        ChangeSet changes = session().draft(QStringLiteral("Change"));
        changes.annotator = quote.annotator;
        changes.changes = {Change::to(quote)};
        if (!session().commit(changes) || !session().queue()->waitForSaved())
            qFatal("The quote cannot be changed.");
    }

private:
    SpeakerId speakerNamed(const QString &name)
    {
        if (const Speaker *known = session().catalogue().speakerNamed(name))
            return known->id;
        Speaker speaker;
        speaker.id = SpeakerId::create();
        speaker.name = name;
        ChangeSet changes = session().draft(QStringLiteral("New speaker"));
        changes.changes = {Change::to(speaker)};
        if (!session().commit(changes))
            qFatal("The speaker cannot be made.");
        return speaker.id;
    }
};

} // namespace pullquote::test
