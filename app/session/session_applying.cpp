// What a change set does to a session's memory, and what the views hear of it.

#include "app/session/session.h"

namespace pullquote {

namespace {

bool isOfCatalogue(EntityType type)
{
    return type == EntityType::Speaker || type == EntityType::Topic || type == EntityType::Annotator ||
           type == EntityType::Project;
}

/// Null where the change does not tell.
ArticleId articleOf(const Change &change)
{
    if (change.entity.type == EntityType::Article)
        return ArticleId(change.entity.uuid);
    const bool isQuote = change.entity.type == EntityType::Quote && change.after;
    return isQuote ? std::get<Quote>(*change.after).article : ArticleId();
}

/// A merge joins articles of one text, and its undo parts them: then another id is the open article's from
/// now on. Null where it is gone.
ArticleId heirOf(const Article &gone, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.entity.type == EntityType::Article && change.after &&
            std::get<Article>(*change.after).textSha256 == gone.textSha256)
            return ArticleId(change.entity.uuid);
    }
    return {};
}

} // namespace

/// Whether the list of articles, or one that is not open, is another one after this.
bool Session::isElsewhere(const Change &change) const
{
    if (change.entity.type == EntityType::Decision) {
        if (!change.after)
            return !m_remarks.decision(DecisionId(change.entity.uuid));
        const QuoteId quote = std::get<Decision>(*change.after).quote;
        return !m_article.quote(quote) && !m_remarks.knows(quote);
    }
    if (change.entity.type != EntityType::Quote)
        return change.entity.type == EntityType::Article;
    const bool isHere = change.after && std::get<Quote>(*change.after).article == m_article.article().id;
    return !isHere && !m_article.quote(QuoteId(change.entity.uuid));
}

void Session::apply(const QList<Change> &changes)
{
    const EntityRef open{EntityType::Article, m_article.article().id.uuid()};
    bool catalogueTouched = false;
    bool articlesTouched = false;
    QSet<ArticleId> touched; // a null one: nobody knows which
    const Change *openTouched = nullptr;
    const bool wasBlind = hidesOthers(m_article.article().id);
    for (const Change &change : changes) {
        m_catalogue.apply(change);
        catalogueTouched = catalogueTouched || isOfCatalogue(change.entity.type);
        if (isElsewhere(change)) {
            articlesTouched = true;
            touched.insert(articleOf(change));
        }
        if (change.entity == open)
            openTouched = &change;
    }
    if (m_unfinished.scope() != scope())
        m_unfinished = Unfinished(m_article, scope()); // the house rules are others now
    if (catalogueTouched)
        emit catalogueChanged();
    if (wasBlind != hidesOthers(m_article.article().id))
        showLayersAnew();
    if (openTouched && !openTouched->after) {
        if (!openArticle(heirOf(m_article.article(), changes))) {
            const Result<void> closed = openArticle({});
            Q_UNUSED(closed) // closing reads nothing and cannot fail
        }
    } else {
        if (openTouched)
            m_article.setArticle(std::get<Article>(*openTouched->after));
        applyToQuotes(changes);
        applyToRemarks(changes);
        if (openTouched)
            emit articleChanged();
    }
    if (articlesTouched)
        emit articlesChanged(touched.contains(ArticleId()) ? QList<ArticleId>() : touched.values());
}

void Session::applyToQuotes(const QList<Change> &changes)
{
    QList<QuoteId> ids;
    Span where;
    const auto touch = [&](const Quote *quote) {
        for (SpanRole role : allSpanRoles) {
            for (Span span : quote ? quote->spans(role) : QList<Span>())
                where = where.isEmpty() ? span : where.united(span);
        }
    };
    for (const Change &change : changes) {
        if (change.entity.type != EntityType::Quote)
            continue;
        const QuoteId id(change.entity.uuid);
        touch(m_article.quote(id));
        const bool isHere = change.after && std::get<Quote>(*change.after).article == m_article.article().id;
        if (isHere)
            put(std::get<Quote>(*change.after));
        else
            remove(id);
        touch(m_article.quote(id));
        ids.append(id);
    }
    if (ids.isEmpty())
        return;
    if (!m_article.quote(m_currentQuote))
        setCurrentQuote({});
    emit quotesChanged(ids, where);
}

void Session::applyToRemarks(const QList<Change> &changes)
{
    const QList<QuoteId> touched = m_remarks.apply(
        changes, [this](QuoteId quote) { return m_article.quote(quote) || m_remarks.knows(quote); });
    if (!touched.isEmpty())
        emit remarksChanged(touched);
}

void Session::put(const Quote &quote)
{
    const Quote *known = m_article.quote(quote.id);
    const std::optional<Quote> before = known ? std::optional(*known) : std::nullopt;
    if (before && before->extent() != quote.extent()) {
        // It may get another number: views see it go and come.
        emit quoteAboutToBeRemoved(m_article.numberOf(quote.id));
        m_article.remove(quote.id);
        emit quoteRemoved(quote.id);
    }
    const bool isNew = !m_article.quote(quote.id);
    if (isNew)
        emit quoteAboutToBeAdded(m_article.numberFor(quote));
    m_article.put(quote);
    m_unfinished.update(m_article, before ? &*before : nullptr, &quote);
    if (isNew)
        emit quoteAdded(quote.id);
    else
        emit quoteChanged(quote.id);
}

void Session::remove(QuoteId id)
{
    const Quote *known = m_article.quote(id);
    if (!known)
        return;
    const Quote before = *known;
    emit quoteAboutToBeRemoved(m_article.numberOf(id));
    m_article.remove(id);
    m_remarks.keepPast(id);
    m_unfinished.update(m_article, &before, nullptr);
    emit quoteRemoved(id);
}

} // namespace pullquote
