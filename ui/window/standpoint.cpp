#include "ui/window/standpoint.h"

#include "ui/article/articleview.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace pullquote {

Standpoint::Standpoint(const Session &session, ArticleView &view) : m_session(session), m_view(view)
{
    connect(&session, &Session::currentQuoteChanged, this, &Standpoint::settle);
}

void Standpoint::settle()
{
    m_caret = m_view.caret();
}

const Quote *Standpoint::quote() const
{
    const Quote *current = m_session.article().quote(m_session.currentQuote());
    const qsizetype caret = m_view.caret();
    if (!current || caret == m_caret)
        return current;
    const auto touches = [caret](Span part) { return part.start <= caret && caret <= part.end; };
    return std::any_of(current->content.begin(), current->content.end(), touches) ? current : nullptr;
}

qsizetype Standpoint::offset() const
{
    const Quote *current = quote();
    return current ? current->extent().start : m_view.caret();
}

void Standpoint::takeCaret(qsizetype offset)
{
    const QScopedValueRollback<bool> taking(m_isTaking, true);
    m_view.setCaret(offset);
    settle();
}

} // namespace pullquote
