#include "app/session/whensaved.h"

#include "app/session/session.h"

#include <utility>

namespace pullquote {

namespace {

WriteQueue::State stateOf(Session &session)
{
    const WriteQueue *queue = session.queue(); // none where a project is only read
    return queue ? queue->state() : WriteQueue::State::Saved;
}

} // namespace

WhenSaved::WhenSaved(Session &session, int rest, std::function<void()> call)
    : m_session(session), m_call(std::move(call))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &WhenSaved::askNow);
    if (session.queue())
        connect(session.queue(), &WriteQueue::stateChanged, this, &WhenSaved::follow);
}

void WhenSaved::askNow()
{
    m_rest.stop();
    const WriteQueue::State state = stateOf(m_session);
    m_awaited = state == WriteQueue::State::Saved    ? Awaited::Nothing
                : state == WriteQueue::State::Saving ? Awaited::File
                                                     : Awaited::Rest;
    if (state != WriteQueue::State::Saving)
        m_call();
}

void WhenSaved::drop()
{
    m_rest.stop();
    m_awaited = Awaited::Nothing;
}

bool WhenSaved::hasAll() const
{
    return stateOf(m_session) == WriteQueue::State::Saved;
}

void WhenSaved::follow(WriteQueue::State state)
{
    const bool isOver = state == WriteQueue::State::Saved && m_awaited != Awaited::Nothing;
    const bool hasFailed = state == WriteQueue::State::Failed && m_awaited == Awaited::File;
    if ((isOver || hasFailed) && !m_rest.isActive())
        askNow();
}

} // namespace pullquote
