#pragma once

#include "app/store/conflicts.h"

#include <QObject>
#include <QTimer>

namespace pullquote {

class Session;

/// What nobody has decided on yet, kept true: after opening, merging, undo, and every decision. It follows
/// from the file, and so is read from it, some moments after the last change.
class OpenConflicts : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit OpenConflicts(Session &session, QObject *parent = nullptr);

    /// Each entity once, by type and id.
    const QList<EntityRef> &entities() const { return m_entities; }
    qsizetype count() const { return m_entities.size(); }

signals:
    /// Something is in conflict that was not, or is no more, or over something else.
    void changed();

private:
    void refreshSoon();
    void refresh();

    Session &m_session;
    QTimer m_soon;
    QList<Conflict> m_conflicts;
    QList<EntityRef> m_entities;
};

} // namespace pullquote
