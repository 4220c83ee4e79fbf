#pragma once

#include "app/session/session.h"
#include "app/store/dispute.h"

#include <QCoreApplication>

namespace pullquote {

/// Decides what two people have said differently of one thing. One change set, one undo, which opens the
/// conflict again.
class Settling {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Settling)

public:
    explicit Settling(Session &session) : m_session(session) {}

    /// Whose it is to decide: null when it is everybody's. Only its annotator changes a quote, a comment or a
    /// decision.
    static AnnotatorId ownerOf(const Dispute &dispute);
    bool isForMe(const Dispute &dispute) const;

    /// `chosen` has a number of DisputedField::values for each field. A problem where one is missing, where
    /// it is somebody else's, where it is another conflict by now, and where what should go is referred to.
    Result<void> settle(const Dispute &dispute, const QHash<QString, int> &chosen);

private:
    Result<Change> decision(const Dispute &dispute, const QHash<QString, int> &chosen);

    Session &m_session;
};

} // namespace pullquote
