#include "app/formats/exportparts.h"

#include <algorithm>

namespace pullquote {

namespace {

template <class T>
void sortById(QList<T> &list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
}

/// Takes out replies to comments that are not there, and the replies to those.
void removeOrphans(QList<Comment> &comments)
{
    for (qsizetype before = -1; before != comments.size();) {
        before = comments.size();
        QSet<CommentId> there;
        for (const Comment &comment : std::as_const(comments))
            there.insert(comment.id);
        comments.removeIf([&there](const Comment &comment) {
            return !comment.inReplyTo.isNull() && !there.contains(comment.inReplyTo);
        });
    }
}

} // namespace

Result<ExportParts::Parts> ExportParts::of(const ArticleContent &content)
{
    QList<QuoteId> quotes;
    for (const Quote &quote : content.quotes)
        quotes.append(quote.id);
    Result<Parts> parts = partsOf(content.article.id, quotes);
    if (!parts)
        return parts;
    std::sort(parts->deletedQuotes.begin(), parts->deletedQuotes.end(), inTextOrder);
    sortById(parts->comments);
    sortById(parts->decisions);
    return parts;
}

Result<QList<Annotator>> ExportParts::annotators()
{
    const Result<QSet<AnnotatorId>> named = annotatorsToName();
    if (!named)
        return named.problem();
    QList<Annotator> annotators = m_catalogue.annotators().values();
    annotators.removeIf([&named](const Annotator &annotator) { return !named->contains(annotator.id); });
    return annotators;
}

Result<QSet<AnnotatorId>> ExportParts::annotatorsToName()
{
    Result<QSet<AnnotatorId>> working = annotatorsAtWork();
    const bool isWhole = m_request.articles.isEmpty() && !m_request.choosesQuotes();
    if (!working || !isWhole)
        return working;
    // Somebody who has only imported is in the project as the author of the import. Named here, the same
    // content would give other bytes for everybody who passes it on.
    for (const Annotator &annotator : m_catalogue.annotators()) {
        if (working->contains(annotator.id))
            continue;
        const auto history = m_project.entityHistory({EntityType::Annotator, annotator.id.uuid()});
        if (!history)
            return history.problem();
        if (history->isEmpty() || history->last().annotator != annotator.id)
            working->insert(annotator.id);
    }
    return working;
}

Result<QSet<AnnotatorId>> ExportParts::annotatorsAtWork()
{
    const Result<QList<ArticleSummary>> summaries = m_project.articleSummaries();
    if (!summaries)
        return summaries.problem();
    QSet<AnnotatorId> working;
    for (const ArticleSummary &summary : *summaries) {
        if (!m_request.includes(summary.article.id))
            continue;
        QList<QuoteId> quotes;
        if (m_request.choosesQuotes()) {
            const Result<ArticleContent> content = m_project.article(summary.article.id);
            if (!content)
                return content.problem();
            for (const Quote &quote : content->quotes) {
                if (!m_request.includes(quote))
                    continue;
                quotes.append(quote.id);
                working.insert(quote.annotator);
            }
        } else {
            for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer)
                working.insert(layer.key());
        }
        if (!m_request.hasComments)
            continue;
        const Result<Parts> parts = partsOf(summary.article.id, quotes);
        if (!parts)
            return parts.problem();
        for (const Quote &quote : parts->deletedQuotes)
            working.insert(quote.annotator);
        for (const Comment &comment : parts->comments)
            working.insert(comment.annotator);
        for (const Decision &decision : parts->decisions)
            working.insert(decision.annotator);
    }
    return working;
}

Result<ExportParts::Parts> ExportParts::partsOf(ArticleId article, const QList<QuoteId> &quotes)
{
    if (!m_request.hasComments)
        return Parts();
    Result<QList<Quote>> deleted = m_project.deletedQuotes(article);
    if (!deleted)
        return deleted.problem();
    Result<QList<Comment>> comments = m_project.comments(article);
    if (!comments)
        return comments.problem();
    Result<QList<Decision>> decisions = m_project.decisions(article);
    if (!decisions)
        return decisions.problem();
    Parts parts{*std::move(deleted), *std::move(comments), *std::move(decisions)};
    for (Quote &quote : parts.deletedQuotes) {
        quote = m_catalogue.resolved(std::move(quote));
        if (!m_request.hasNotes)
            quote.note.clear();
    }
    if (!m_request.choosesQuotes())
        return withoutDangling(std::move(parts));
    // Some quotes alone: what refers to another one would refer to nothing.
    parts.deletedQuotes.removeIf([this](const Quote &quote) { return !m_request.includes(quote); });
    QSet<QuoteId> there(quotes.begin(), quotes.end());
    for (const Quote &quote : std::as_const(parts.deletedQuotes))
        there.insert(quote.id);
    const auto isGone = [&there](QuoteId id) { return !id.isNull() && !there.contains(id); };
    parts.comments.removeIf([&](const Comment &comment) { return isGone(comment.quote); });
    removeOrphans(parts.comments);
    parts.decisions.removeIf([&](const Decision &decision) {
        return isGone(decision.quote) || isGone(decision.counterpart) || isGone(decision.result);
    });
    return parts;
}

/// A project that somebody was sent may have a decision that names a quote which was left out: nobody could
/// read it in again.
Result<ExportParts::Parts> ExportParts::withoutDangling(Parts parts)
{
    QHash<QuoteId, bool> isThere{{QuoteId(), true}};
    for (const Quote &quote : std::as_const(parts.deletedQuotes))
        isThere.insert(quote.id, true);
    for (const Decision &decision : std::as_const(parts.decisions)) {
        for (const QuoteId &quote : {decision.quote, decision.counterpart, decision.result}) {
            if (isThere.contains(quote))
                continue;
            const Result<std::optional<Entity>> found = m_project.entity({EntityType::Quote, quote.uuid()});
            if (!found)
                return found.problem();
            isThere.insert(quote, found->has_value());
        }
    }
    parts.decisions.removeIf([&isThere](const Decision &decision) {
        return !isThere[decision.quote] || !isThere[decision.counterpart] || !isThere[decision.result];
    });
    return parts;
}

} // namespace pullquote
