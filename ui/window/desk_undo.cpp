// Undo and redo at the desk: what they did, and the way there. It may have been done yesterday, and far from
// here.

#include "app/store/undoneplace.h"
#include "ui/article/articleview.h"
#include "ui/library/articlerow.h"
#include "ui/window/desk.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/travel.h"

namespace pullquote {

void Desk::takeBack(Result<QString> (Session::*step)(), const QString &here, const QString &elsewhere)
{
    finishEditing(); // what is still being typed is the newest change
    QSet<QuoteId> touched, talkedAbout;
    Span where;
    UndonePlace other;
    QList<QMetaObject::Connection> listening;
    listening +=
        connect(&m_session, &Session::quotesChanged, this, [&](const QList<QuoteId> &quotes, Span span) {
            touched += QSet<QuoteId>(quotes.begin(), quotes.end());
            where = span;
        });
    listening += connect(&m_session, &Session::remarksChanged, this, [&](const QList<QuoteId> &quotes) {
        talkedAbout += QSet<QuoteId>(quotes.begin(), quotes.end());
    });
    listening += connect(&m_session, &Session::takenBackElsewhere, this,
                         [&](const UndonePlace &place) { other = place; });
    const Result<QString> label = (m_session.*step)();
    for (const QMetaObject::Connection &connection : std::as_const(listening))
        disconnect(connection);
    if (!other.article.id.isNull())
        goToUndone(other);
    else
        showUndone(touched.isEmpty() ? talkedAbout : touched, where);
    if (!label)
        emit failed(label.problem());
    else if (other.article.id.isNull())
        emit said(here.arg(*label));
    else
        emit said(elsewhere.arg(rowOf(other.article).title, *label));
    emit acted();
}

/// In the open article. One quote is gone to, several are only looked at.
void Desk::showUndone(const QSet<QuoteId> &touched, Span where)
{
    if (touched.size() != 1)
        return;
    if (const Quote *quote = m_session.article().quote(*touched.begin()); quote && !m_review) {
        m_session.setCurrentQuote(quote->id);
        where = where.isEmpty() ? quote->extent() : where;
    }
    if (!where.isEmpty())
        m_view->ensureVisible(where);
}

/// In another article, which opens. Where only its details are others, the list of articles shows it. A quote
/// that went has left its words.
void Desk::goToUndone(const UndonePlace &place)
{
    if (place.quotes.isEmpty())
        return;
    if (const Result<void> opened = m_session.openArticle(place.article.id); !opened)
        return emit failed(opened.problem());
    const Quote &first = place.quotes.first();
    if (m_session.article().quote(first.id))
        goTo(place.article.id, first.id);
    else
        m_travel->toSpan(first.extent());
}

} // namespace pullquote
