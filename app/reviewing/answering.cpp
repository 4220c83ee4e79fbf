#include "app/reviewing/answering.h"

#include "app/review/deciding.h"
#include "app/store/projectreader.h"

#include <algorithm>

namespace pullquote {

/// Of the open article from memory, of others with what is on its way to the file.
Result<QList<Quote>> Answering::quotesOf(ArticleId article) const
{
    const Result<ArticleContent> content = m_session.readArticle(article);
    return content ? content->quotes : Result<QList<Quote>>(content.problem());
}

/// Nothing where there is nothing to take over. `quotes` are all of the article, as they are.
Result<std::optional<Change>> Answering::changeFor(const Answer &answer, const QList<Quote> &quotes) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto find = [&](const auto &isIt) -> std::optional<Quote> {
        const auto found = std::find_if(quotes.begin(), quotes.end(), isIt);
        return found == quotes.end() ? std::nullopt : std::optional(*found);
    };
    const AnnotatorId me = m_session.me().id;
    const auto mine = find([&](const Quote &quote) {
        return answer.before ? quote.id == answer.before->id
                             : quote.annotator == me && quote.derivedFrom == answer.after->id;
    });
    switch (answer.verdict) {
    case Answer::Verdict::Accepted:
        break;
    case Answer::Verdict::Rejected:
        if (mine)
            return std::optional(Change::deletion(refOf(*mine)));
        break;
    case Answer::Verdict::Amended:
    case Answer::Verdict::Missed: {
        Quote own = mine ? *mine : answer.before ? *answer.before : *answer.after;
        if (!mine && !answer.before) {
            own.id = QuoteId::create();
            own.annotator = me;
            own.derivedFrom = answer.after->id;
            own.created = now;
        }
        takeTagging(own, *answer.after);
        if (mine && own == *mine)
            break;
        own.modified = now;
        return std::optional(Change::to(own));
    }
    }
    return std::optional<Change>();
}

Result<int> Answering::agree(const QList<Answer> &answers)
{
    QHash<ArticleId, QList<Quote>> quotes;
    QSet<EntityRef> touched;
    QSet<std::pair<ArticleId, QList<Span>>> copied;
    QList<Change> changes;
    for (const Answer &answer : answers) {
        if (!quotes.contains(answer.article)) {
            const Result<QList<Quote>> read = quotesOf(answer.article);
            if (!read)
                return read.problem();
            quotes.insert(answer.article, *read);
        }
        const Result<std::optional<Change>> change = changeFor(answer, quotes.value(answer.article));
        if (!change)
            return change.problem();
        if (!*change || touched.contains((*change)->entity))
            continue;
        if (answer.verdict == Answer::Verdict::Missed) {
            const std::pair words(answer.article, answer.after->content);
            if (copied.contains(words))
                continue;
            copied.insert(words);
        }
        touched.insert((*change)->entity);
        changes.append(**change);
    }
    ChangeSet changeSet =
        m_session.draft(changes.size() == 1 ? tr("Agree with the review")
                                            : tr("Agree with %n answer(s)", nullptr, int(changes.size())));
    changeSet.changes = changes;
    if (const Result<void> done = m_session.commit(std::move(changeSet)); !done)
        return done.problem();
    return int(changes.size());
}

} // namespace pullquote
