#include "app/session/openconflicts.h"

#include "app/session/session.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"

#include <algorithm>

namespace pullquote {

OpenConflicts::OpenConflicts(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50); // what a gesture shows comes first
    connect(&m_soon, &QTimer::timeout, this, &OpenConflicts::refresh);
    if (session.queue())
        connect(session.queue(), &WriteQueue::stateChanged, this, &OpenConflicts::refreshSoon);
    connect(&session, &Session::catalogueChanged, this, &OpenConflicts::refreshSoon);
    connect(&session, &Session::articlesChanged, this, &OpenConflicts::refreshSoon);
    connect(&session, &Session::articleChanged, this, &OpenConflicts::refreshSoon);
    connect(&session, &Session::quotesChanged, this, &OpenConflicts::refreshSoon);
    refreshSoon();
}

void OpenConflicts::refreshSoon()
{
    // Until then the file does not say it yet; the queue tells when it does.
    if (!m_session.queue() || m_session.queue()->state() == WriteQueue::State::Saved)
        m_soon.start();
}

void OpenConflicts::refresh()
{
    const Result<QList<Conflict>> read = m_session.reader().conflicts();
    if (!read || *read == m_conflicts)
        return; // where the file cannot be read others say so
    m_conflicts = *read;
    m_entities.clear();
    for (const Conflict &conflict : std::as_const(m_conflicts)) {
        if (m_entities.isEmpty() || m_entities.constLast() != conflict.entity)
            m_entities.append(conflict.entity);
    }
    std::stable_sort(m_entities.begin(), m_entities.end(),
                     [](const EntityRef &a, const EntityRef &b) { return a.type < b.type; });
    emit changed();
}

} // namespace pullquote
