#include "ui/window/bordering.h"

#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/window/standpoint.h"

#include <utility>

namespace pullquote {

Bordering::Bordering(Session &session, ArticleView &view, Standpoint &standpoint)
    : m_session(session), m_view(view), m_standpoint(standpoint)
{
    connect(&view, &ArticleView::selectionMoved, this, [this](Span span) {
        if (span.isEmpty())
            leave();
    });
    connect(&session, &Session::currentQuoteChanged, this, &Bordering::leave);
    connect(&session, &Session::articleAboutToClose, this, &Bordering::leave);
}

Bordering::RoleSpan Bordering::spanAtCaret(const Quote &quote) const
{
    const qsizetype caret = m_view.caret();
    for (SpanRole role : allSpanRoles) {
        for (Span span : quote.spans(role)) {
            if (span.start <= caret && caret <= span.end)
                return {quote.id, role, span};
        }
    }
    return {quote.id, SpanRole::Content, quote.content.first()};
}

void Bordering::begin()
{
    if (isActive()) {
        m_view.swapSelectionEnds();
        emit said(tr("Shift and the arrows move the other border now."));
        return;
    }
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (!quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const RoleSpan taken = spanAtCaret(*quote);
    m_view.ensureVisible(taken.span);
    m_view.setSelection(taken.span);
    m_view.setSelectionHandles(true);
    m_span = taken;
    emit said(tr("Shift and the arrows move the end, {borders} the start. {inspect} keeps, {back} cancels."));
}

void Bordering::keep()
{
    if (!isActive())
        return;
    const RoleSpan taken = *m_span;
    const Span wanted = shedSpace(m_view.articleText(), m_view.selection());
    leave();
    m_standpoint.takeCaret(wanted.start);
    if (wanted == taken.span) {
        emit said(tr("The borders are where they were."));
        return;
    }
    const Result<QuoteId> moved = Tagging(m_session).moveSpan(taken.quote, taken.role, taken.span, wanted);
    if (!moved) {
        emit failed(moved.problem());
        return;
    }
    m_session.setCurrentQuote(*moved);
    emit said(tr("Borders moved."));
}

void Bordering::cancel()
{
    if (!isActive())
        return;
    const qsizetype start = m_span->span.start;
    leave();
    m_standpoint.takeCaret(start);
    emit said(tr("The borders are where they were."));
}

void Bordering::leave()
{
    if (std::exchange(m_span, std::nullopt))
        m_view.setSelectionHandles(false);
}

} // namespace pullquote
