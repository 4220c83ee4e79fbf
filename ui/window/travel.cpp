#include "ui/window/travel.h"

#include "ui/article/articleview.h"

#include <QScopedValueRollback>

namespace pullquote {

Travel::Travel(Session &session, ArticleView &view) : m_session(session), m_view(view) {}

qsizetype Travel::here() const
{
    const Quote *current = m_session.article().quote(m_session.currentQuote());
    return current ? current->extent().start : m_view.caret();
}

void Travel::toSpan(Span span)
{
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    m_view.setCaret(span.start);
    m_view.ensureVisible(span);
}

void Travel::toQuote(QuoteId id)
{
    const Quote *quote = m_session.article().quote(id);
    if (!quote)
        return;
    toSpan(quote->extent());
    m_session.setCurrentQuote(id);
}

void Travel::nextQuote()
{
    stepQuote(+1);
}
void Travel::previousQuote()
{
    stepQuote(-1);
}

void Travel::stepQuote(int by)
{
    const OpenArticle &article = m_session.article();
    qsizetype number = article.numberOf(m_session.currentQuote());
    if (number == 0) {
        // No current quote: the first that begins behind the caret, or the last before it.
        Quote atCaret;
        atCaret.content = {Span{m_view.caret(), m_view.caret()}};
        number = article.numberFor(atCaret) - (by > 0 ? 1 : 0);
    }
    for (number += by; number >= 1 && number <= article.quoteCount(); number += by) {
        const Quote &quote = article.quoteNumber(number);
        if (m_session.isLayerShown(quote.annotator))
            return toQuote(quote.id);
    }
    emit said(article.quoteCount() == 0 ? tr("No quotes yet.")
              : by > 0                  ? tr("This is the last quote.")
                                        : tr("This is the first quote."));
}

void Travel::nextUnfinished()
{
    toUnfinished(m_session.unfinished().next(here()));
}
void Travel::previousUnfinished()
{
    toUnfinished(m_session.unfinished().previous(here()));
}

void Travel::toUnfinished(const std::optional<Unfinished::Entry> &entry)
{
    if (!entry) {
        emit said(m_session.article().isNull() ? tr("No article is open.")
                                               : tr("Nothing is unfinished here."));
        return;
    }
    toSpan(entry->span);
    m_visited = entry->span.start;
    m_session.setCurrentQuote(entry->payload.quote);
    emit said(describe(entry->payload.what));
}

} // namespace pullquote
