#include "app/reviewing/review.h"

#include <algorithm>

namespace pullquote {

Review::Review(Session &session, const ReviewScope &scope) : m_session(session), m_scope(scope)
{
    connect(&session, &Session::articleOpened, this, [this] {
        m_current = -1;
        compare();
    });
    connect(&session, &Session::catalogueChanged, this, &Review::followCatalogue);
    connect(&session, &Session::quotesChanged, this, &Review::follow);
    connect(&session, &Session::remarksChanged, this,
            [this](const QList<QuoteId> &quotes) { look(casesOf(quotes)); });
    compare();
}

bool Review::isHere() const
{
    const OpenArticle &article = m_session.article();
    return !article.isNull() && m_scope.contains(article.article().id);
}

QString Review::nameOf(Side side) const
{
    const Annotator &me = m_session.me();
    const bool isNewHere = annotator(side) == me.id && !m_session.catalogue().annotator(me.id);
    return isNewHere ? me.name : m_session.catalogue().nameOf(annotator(side));
}

const Quote *Review::quote(qsizetype index, Side side) const
{
    const Case &one = at(index);
    const qsizetype place = side == Side::Left ? one.a : one.b;
    const QList<ComparedQuote> &layer = side == Side::Left ? m_cases.a : m_cases.b;
    return place < 0 ? nullptr : m_session.article().quote(layer.at(place).id);
}

Span Review::extent(qsizetype index) const
{
    Span extent;
    for (Side side : {Side::Left, Side::Right}) {
        if (const Quote *one = quote(index, side))
            extent = extent.isEmpty() ? one->extent() : extent.united(one->extent());
    }
    return extent;
}

OpenCase Review::open(qsizetype index) const
{
    OpenCase open{quote(index, Side::Left), quote(index, Side::Right), nullptr, nullptr};
    open.decision = m_session.remarks().decision(standing(index).decision);
    if (open.decision) {
        open.result = m_session.article().quote(open.decision->result);
        // A copy that came of the case is no side of it: that side still has nothing of its own.
        for (const Quote **side : {&open.left, &open.right}) {
            if (*side && *side == open.result && !names(*open.decision, open.result->id))
                *side = nullptr;
        }
    }
    for (const Quote *one : {open.left, open.right}) {
        if (one && !open.result && !m_scope.isParty(m_session.me().id))
            open.result = ownWithWords(one->content);
    }
    return open;
}

/// One's own quote of these words; null where there is none, or where it is what came of another case.
const Quote *Review::ownWithWords(const QList<Span> &content) const
{
    const AnnotatorId me = m_session.me().id;
    const Quote *own = m_session.article().quoteWithContent(content, me);
    const QList<Decision> decisions = own ? m_session.remarks().decisionsOn(own->id) : QList<Decision>();
    const bool isResult = std::any_of(decisions.begin(), decisions.end(), [&](const Decision &decision) {
        return decision.annotator == me && decision.result == own->id;
    });
    return isResult ? nullptr : own;
}

qsizetype Review::countOf(CaseType type) const
{
    return std::count_if(m_cases.cases.begin(), m_cases.cases.end(),
                         [type](const Case &one) { return isOfType(one, type); });
}

qsizetype Review::caseAt(qsizetype offset) const
{
    for (QuoteId id : m_session.article().quotesAt(offset)) {
        if (const qsizetype found = caseOf(id); found >= 0)
            return found;
    }
    return -1;
}

void Review::setFilter(const CaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged();
}

bool Review::isShown(qsizetype index) const
{
    return m_filter.matches(at(index), m_cases, standing(index).state);
}

QList<qsizetype> Review::shown() const
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < count(); ++i) {
        if (isShown(i))
            indexes.append(i);
    }
    return indexes;
}

void Review::setCurrent(qsizetype index)
{
    if (index == m_current)
        return;
    m_current = index;
    emit currentChanged(index);
}

bool Review::isOpen(qsizetype index) const
{
    return standing(index).state != Standing::State::Decided;
}

bool Review::hasOpen() const
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (isOpen(i) && isShown(i))
            return true;
    }
    return false;
}

qsizetype Review::next(int by) const
{
    const bool openOnly = hasOpen();
    qsizetype index = m_current < 0 && by < 0 ? count() : m_current;
    for (qsizetype steps = 0; steps < count(); ++steps) {
        index = (index + by + count()) % count();
        if (isShown(index) && (isOpen(index) || !openOnly))
            return index;
    }
    return -1;
}

} // namespace pullquote
