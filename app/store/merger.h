#pragma once

#include "app/model/headmerge.h"
#include "app/store/changewriter.h"
#include "app/store/colleaguehistory.h"
#include "app/store/headmover.h"
#include "app/store/mergereport.h"

#include <functional>

namespace pullquote {

/// Brings a colleague's revisions into the project, unchanged, and moves the heads: to theirs where theirs
/// came of ours, to a merged one where both went on from a common state. Works inside a transaction of its
/// caller, and writes no line of the journal.
class Merger {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Merger)

public:
    /// `keepGoing` is asked now and then; false stops with a problem.
    Merger(ChangeWriter &writer, Database &ours, ColleagueHistory &theirs,
           const std::function<bool()> &keepGoing)
        : m_writer(writer),
          m_ours(ours),
          m_theirs(theirs),
          m_mover(writer.revisions()),
          m_keepGoing(keepGoing)
    {
    }

    Result<void> bringAll();

    HeadMover &mover() { return m_mover; }
    MergeReport &report() { return m_report; }

private:
    /// One entity of theirs that is not as it is here.
    struct Arrival {
        Revision head;
        std::optional<Revision> present; ///< ours
        bool isKnown = false;            ///< here, or was
        QList<Revision> unknown;         ///< theirs that are not here, or without state; parents first
        Meeting meeting = Meeting::Moves;
        bool isHeadNew = false; ///< not even without state is it here
        QHash<ChangeSetId, GivenState> states;

        Fields state(ChangeSetId id) const { return states.value(id).fields; }
    };
    using Arrivals = QList<Arrival>;

    /// Brings one of theirs to the arrivals, where there is something to bring.
    Result<void> meet(const QList<Revision> &theirs, Arrivals &arrivals);
    Result<void> bring(const Arrival &arrival);
    Result<Arrival> read(const QList<Revision> &theirs, const QList<Revision> &ours);
    static Result<void> checkStates(const Arrivals &arrivals);
    Result<void> checkWhatNeverChanges(const Arrival &arrival);
    Result<void> checkAgainstOurs(const QList<Revision> &theirs, const QList<Revision> &ours);
    Result<void> adopt(const Arrival &arrival);
    Result<void> adoptWhatItNames(const Revision &revision, const Fields &state);
    Result<void> adoptChangeSet(ChangeSetId id);
    Result<void> adoptText(const QString &sha256);
    Result<void> moveHead(const Arrival &arrival);
    Result<void> merge(EntityRef entity, const Revision &ours, const Revision &theirs);
    bool isKeptApart(const Arrival &arrival);
    bool isOtherTextHere(const Arrival &arrival);
    void countSame(const Revision &head);

    ChangeWriter &m_writer;
    Database &m_ours;
    ColleagueHistory &m_theirs;
    HeadMover m_mover;
    std::function<bool()> m_keepGoing;
    MergeReport m_report;
    QSet<QUuid> m_keptApart; ///< articles, the quotes in them, what is said about those
    QSet<ChangeSetId> m_adopted;
    QSet<QString> m_texts;
};

} // namespace pullquote
