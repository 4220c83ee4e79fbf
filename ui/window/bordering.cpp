#include "ui/window/bordering.h"

#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/window/standpoint.h"

#include <algorithm>
#include <utility>

namespace pullquote {

Bordering::Bordering(Session &session, ArticleView &view, Standpoint &standpoint)
    : m_session(session), m_view(view), m_standpoint(standpoint)
{
    connect(&view, &ArticleView::selectionMoved, this, &Bordering::follow);
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
    m_reached = taken.span;
    m_hasKept = false;
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
        emit said(unmoved());
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
    emit said(unmoved());
}

void Bordering::keepDragged()
{
    if (!isActive())
        return;
    const RoleSpan taken = *m_span;
    const Span wanted = shedSpace(m_view.articleText(), m_view.selection());
    if (wanted == taken.span)
        return m_view.setSelection(taken.span);
    const Result<QuoteId> moved = Tagging(m_session).moveSpan(taken.quote, taken.role, taken.span, wanted);
    if (!moved) {
        m_view.setSelection(taken.span);
        emit failed(moved.problem());
        return;
    }
    m_session.setCurrentQuote(*moved); // of another's quote a copy was made: leaves
    // Borders that met another part's have become one with it.
    const QList<Span> &spans = m_session.article().quote(*moved)->spans(taken.role);
    const auto found =
        std::find_if(spans.begin(), spans.end(), [wanted](Span span) { return span.contains(wanted); });
    m_span = RoleSpan{*moved, taken.role, found == spans.end() ? wanted : *found};
    m_hasKept = true;
    m_view.setSelection(m_span->span);
    m_view.setSelectionHandles(true);
    emit said(tr("Borders moved. {undo} takes that back, {back} ends moving them."));
}

/// What the arrows did is lost where the selection goes, and that is said.
void Bordering::follow(Span selected)
{
    if (!isActive())
        return;
    if (!selected.isEmpty()) {
        m_reached = selected;
        return;
    }
    const bool isLost = m_reached != m_span->span;
    leave();
    if (isLost)
        emit said(unmoved());
}

QString Bordering::unmoved() const
{
    return m_hasKept ? tr("The borders are kept.") : tr("The borders are where they were.");
}

void Bordering::leave()
{
    if (std::exchange(m_span, std::nullopt))
        m_view.setSelectionHandles(false);
}

} // namespace pullquote
