#pragma once

#include "app/session/session.h"

#include <QTimer>

class QSettings;

namespace pullquote {

/// Keeps the comments that somebody is writing over the end of the program, and over a crash of it: a second
/// after the last key, as a note is saved. They lie with the user's settings, not in the project: words that
/// were not sent are nobody else's, and travel with no file.
class KeptDrafts : public QObject {
    Q_OBJECT

public:
    /// Gives the session the drafts of its project. Both outlive this.
    KeptDrafts(QSettings &store, Session &session, QObject *parent);
    ~KeptDrafts() override;

    void keep();

private:
    QString group() const;

    QSettings &m_store;
    Session &m_session;
    QTimer m_soon;
};

} // namespace pullquote
