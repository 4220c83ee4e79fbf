#include "ui/window/travel.h"

#include "ui/article/articleview.h"
#include "ui/panel/quotewords.h"
#include "ui/window/standpoint.h"
#include "ui/window/whereabouts.h"

namespace pullquote {

Travel::Travel(Session &session, ArticleView &view, Standpoint &standpoint)
    : m_session(session), m_view(view), m_standpoint(standpoint)
{
    connect(&session, &Session::articleAboutToClose, this, [this] { m_hasBeenAtStart = false; });
}

void Travel::toSpan(Span span)
{
    m_standpoint.takeCaret(span.start);
    m_view.ensureVisible(span);
    emit wentOn();
}

void Travel::toQuote(QuoteId id)
{
    const Quote *quote = m_session.article().quote(id);
    if (!quote)
        return;
    toSpan(quote->extent());
    m_session.setCurrentQuote(id);
    emit arrived(placeInWords(m_session, *quote) + QStringLiteral(". ") +
                 wordsOf(m_session.article(), quote->content));
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
    const Quote *here = m_standpoint.quote();
    qsizetype number = here ? article.numberOf(here->id) : 0;
    if (number == 0) // in plain words: the first that begins behind the caret, or the last before it
        number = article.numberAt(m_view.caret()) - (by > 0 ? 1 : 0);
    for (number += by; number >= 1 && number <= article.quoteCount(); number += by) {
        const Quote &quote = article.quoteNumber(number);
        if (m_session.isLayerShown(quote.annotator))
            return toQuote(quote.id);
    }
    emit said(article.quoteCount() == 0 ? tr("No quotes yet.")
              : by > 0                  ? tr("This is the last quote.")
                                        : tr("This is the first quote."));
}

void Travel::stepNested(int by)
{
    const OpenArticle &article = m_session.article();
    QList<QuoteId> nested = article.quotesAt(m_view.caret()); // the innermost first
    nested.removeIf([&](QuoteId id) { return !m_session.isLayerShown(article.quote(id)->annotator); });
    if (nested.isEmpty()) {
        emit said(tr("The caret is in no quote."));
        return;
    }
    const qsizetype here = nested.indexOf(m_session.currentQuote());
    const qsizetype next = here < 0 ? (by > 0 ? 0 : nested.size() - 1) : here + by;
    if (next < 0 || next >= nested.size()) {
        emit said(by > 0 ? tr("This is the outermost quote here.") : tr("This is the innermost quote here."));
        return;
    }
    m_session.setCurrentQuote(nested.at(next));
    emit said(placeInWords(m_session, *article.quote(nested.at(next))) + u'.');
}

void Travel::toNumber(qsizetype number)
{
    const OpenArticle &article = m_session.article();
    if (number < 1 || number > article.quoteCount()) {
        emit said(
            tr("There is no quote %L1. The article has %Ln quote(s).", nullptr, int(article.quoteCount()))
                .arg(number));
        return;
    }
    toQuote(article.quoteNumber(number).id);
    m_view.setFocus();
}

void Travel::nextUnfinished()
{
    // An article often begins with a quotation: "next" is that one, where the caret has been put by nobody.
    const bool isFresh = m_standpoint.offset() == 0 && m_session.currentQuote().isNull() && !m_hasBeenAtStart;
    toUnfinished(m_session.unfinished().next(isFresh ? -1 : m_standpoint.offset()));
}
void Travel::previousUnfinished()
{
    toUnfinished(m_session.unfinished().previous(m_standpoint.offset()));
}

void Travel::toUnfinished(const std::optional<Unfinished::Entry> &entry)
{
    if (!entry) {
        emit said(m_session.article().isNull() ? tr("No article is open.")
                                               : tr("Nothing is unfinished here."));
        return;
    }
    m_hasBeenAtStart |= entry->span.start == 0;
    toSpan(entry->span);
    m_session.setCurrentQuote(entry->payload.quote);
    emit said(describe(entry->payload.what));
    const Quote *quote = m_session.article().quote(entry->payload.quote);
    if (quote)
        emit arrived(placeInWords(m_session, *quote) + u'.');
    emit arrived(wordsOf(m_session.article(), quote ? quote->content : QList<Span>{entry->span}));
}

} // namespace pullquote
