#pragma once

#include "app/store/journal.h"
#include "app/store/revisions.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace pullquote {

/// What of a project stays here when a copy of it goes to somebody else.
struct LeftOut {
    /// What deleted things were: the states of deleted quotes, speakers and so on, what was said about
    /// deleted quotes, the texts of deleted articles. That they are deleted goes along.
    bool deleted = false;
    /// Quotes, comments and decisions of these people, and their names.
    QSet<AnnotatorId> layers;
};

/// Takes out of a private copy of a project what is not to go along, so that a merge finds in it nothing that
/// did not happen. What goes altogether is as if it had never been known there: a merge says nothing about
/// it. What is deleted stays on record as deleted, by revisions without their states. What stays, stays with
/// all that it came of, under the same ids. The journal begins anew: it says what was done in a file, and
/// this one is another person's.
///
/// Works inside a transaction of its caller. The bytes are gone when the file has been packed.
class LeavingOut {
    Q_DECLARE_TR_FUNCTIONS(pullquote::LeavingOut)

public:
    /// `keepGoing` is asked now and then; false stops with a problem.
    LeavingOut(Database &database, const LeftOut &what, const std::function<bool()> &keepGoing)
        : m_database(database), m_revisions(database), m_what(what), m_keepGoing(keepGoing)
    {
    }

    /// `label` is the one line of the new journal.
    Result<void> run(const QString &label);

private:
    void findEntities();
    void chooseByAnnotator();
    void chooseComments();
    void chooseDecisions();
    bool isLayerOut(QUuid entity);
    /// Whether a kept thing may still be about this quote.
    bool isSpokenOf(QUuid quote) const;

    Result<void> cutEntities();
    void removeEntity(EntityRef entity);
    void removeWhatWasTakenBack(EntityRef entity);
    void forgetStates(EntityRef entity);
    void rememberName(const Fields &state);

    void cutChangeSets();
    void cutTexts();
    void beginJournal(const QString &label);

    Database &m_database;
    Revisions m_revisions;
    LeftOut m_what;
    std::function<bool()> m_keepGoing;
    QHash<QUuid, EntityType> m_living;
    QHash<QUuid, EntityType> m_deleted;
    QSet<QUuid> m_gone;           ///< as if it had never been known
    QSet<ChangeSetId> m_nameless; ///< change sets whose label goes
    QStringList m_names;          ///< of deleted things, which labels may repeat
};

} // namespace pullquote
