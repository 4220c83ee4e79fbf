#include "app/session/remarks.h"

#include "app/session/commentthread.h"

#include <algorithm>

namespace pullquote {

namespace {

template <class T>
bool isOlder(const T &a, const T &b)
{
    return a.created == b.created ? a.id < b.id : a.created < b.created;
}

} // namespace

QList<QuoteId> quotesOf(const Decision &decision)
{
    QList<QuoteId> quotes;
    for (QuoteId id : {decision.quote, decision.counterpart, decision.result}) {
        if (!id.isNull() && !quotes.contains(id))
            quotes.append(id);
    }
    return quotes;
}

Remarks::Remarks(const QList<Comment> &comments, const QList<Decision> &decisions)
{
    for (const Comment &comment : comments)
        put(comment);
    for (const Decision &decision : decisions)
        put(decision);
}

const Comment *Remarks::comment(CommentId id) const
{
    const auto list = m_comments.constFind(m_quoteOf.value(id));
    if (list == m_comments.cend())
        return nullptr;
    const auto found =
        std::find_if(list->begin(), list->end(), [id](const Comment &comment) { return comment.id == id; });
    return found == list->end() ? nullptr : &*found;
}

const Decision *Remarks::decision(DecisionId id) const
{
    const auto found = m_decisions.constFind(id);
    return found == m_decisions.cend() ? nullptr : &*found;
}

QList<Comment> Remarks::commentsOn(QuoteId quote) const
{
    return m_comments.value(quote);
}

int Remarks::openThreads(QuoteId quote) const
{
    const auto list = m_comments.constFind(quote);
    if (list == m_comments.cend())
        return 0;
    const QList<CommentThread> threads = threadsOf(*list);
    return int(std::count_if(threads.begin(), threads.end(),
                             [](const CommentThread &thread) { return !thread.isResolved(); }));
}

QList<Decision> Remarks::decisionsOn(QuoteId quote) const
{
    QList<Decision> list;
    for (DecisionId id : m_byQuote.value(quote))
        list.append(m_decisions.value(id));
    std::sort(list.begin(), list.end(), isOlder<Decision>);
    return list;
}

QList<Decision> Remarks::decisions() const
{
    QList<Decision> list = m_decisions.values();
    std::sort(list.begin(), list.end(), isOlder<Decision>);
    return list;
}

QDateTime Remarks::lastDecided() const
{
    QDateTime last;
    for (const Decision &decision : m_decisions) {
        if (!last.isValid() || decision.created > last)
            last = decision.created;
    }
    return last;
}

QList<Comment> Remarks::comments() const
{
    QList<Comment> list;
    for (const QList<Comment> &onOne : m_comments)
        list += onOne;
    std::sort(list.begin(), list.end(), isOlder<Comment>);
    return list;
}

void Remarks::put(const Comment &comment)
{
    remove(comment.id);
    QList<Comment> &list = m_comments[comment.quote];
    list.insert(std::lower_bound(list.begin(), list.end(), comment, isOlder<Comment>), comment);
    m_quoteOf.insert(comment.id, comment.quote);
}

void Remarks::put(const Decision &decision)
{
    remove(decision.id);
    m_decisions.insert(decision.id, decision);
    for (QuoteId quote : quotesOf(decision))
        m_byQuote[quote].insert(decision.id);
}

QList<QuoteId> Remarks::apply(const QList<Change> &changes, const std::function<bool(QuoteId)> &isHere)
{
    QList<QuoteId> touched;
    for (const Change &change : changes) {
        if (change.entity.type == EntityType::Comment) {
            touched += remove(CommentId(change.entity.uuid));
            const Comment *comment = change.after ? &std::get<Comment>(*change.after) : nullptr;
            if (comment && isHere(comment->quote)) {
                put(*comment);
                touched.append(comment->quote);
            }
        } else if (change.entity.type == EntityType::Decision) {
            touched += remove(DecisionId(change.entity.uuid));
            const Decision *decision = change.after ? &std::get<Decision>(*change.after) : nullptr;
            if (decision && isHere(decision->quote)) {
                put(*decision);
                touched += quotesOf(*decision);
            }
        }
    }
    return touched;
}

QList<QuoteId> Remarks::remove(CommentId id)
{
    const auto quote = m_quoteOf.constFind(id);
    if (quote == m_quoteOf.cend())
        return {};
    const QuoteId about = *quote;
    m_quoteOf.erase(quote);
    QList<Comment> &list = m_comments[about];
    list.removeIf([id](const Comment &comment) { return comment.id == id; });
    if (list.isEmpty())
        m_comments.remove(about);
    return {about};
}

QList<QuoteId> Remarks::remove(DecisionId id)
{
    const auto found = m_decisions.constFind(id);
    if (found == m_decisions.cend())
        return {};
    const QList<QuoteId> about = quotesOf(*found);
    m_decisions.erase(found);
    for (QuoteId quote : about) {
        QSet<DecisionId> &ids = m_byQuote[quote];
        ids.remove(id);
        if (ids.isEmpty())
            m_byQuote.remove(quote);
    }
    return about;
}

} // namespace pullquote
