#pragma once

#include "app/store/revisions.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace pullquote {

/// A state as it lies in a colleague's file. Empty fields: a deletion, or left out.
struct GivenState {
    Revision revision;
    Fields fields;
    CodePoints codePoints; ///< of the text that a quote lies in
};

/// Whether it hashes to what is on record, has our fields and no others, and spans that lie in the text.
/// Needs no file: on any thread.
Result<void> checkGiven(const GivenState &state);

/// The history in a colleague's file. Everything that it hands out but for states has been checked by itself:
/// ids and times are such, texts are those that their names say. What does not hold is a problem that names
/// the place. How things hang together is for the caller to check.
class ColleagueHistory {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ColleagueHistory)

public:
    explicit ColleagueHistory(Database &database) : m_database(database), m_revisions(database) {}

    /// Hears of one entity that has a head: all its revisions, in no order.
    using Visit = std::function<Result<void>(const QList<Revision> &)>;
    /// Goes through the entities, each once, by their types and ids, until a problem comes up.
    Result<void> forEach(const Visit &visit);
    /// Not checked yet.
    Result<GivenState> state(const Revision &revision);
    /// Who, when and the label.
    Result<ChangeSet> changeSet(ChangeSetId id);
    Result<QString> text(const QString &sha256);

private:
    Result<void> check(const Revision &revision) const;
    Result<void> hand(const QList<Revision> &revisions, const Visit &visit);
    Result<CodePoints> codePointsOf(ArticleId article);

    Database &m_database;
    Revisions m_revisions;
    QSet<QUuid> m_seen; ///< entities that were handed out
    QHash<ArticleId, QString> m_textNames;
    QCache<QString, CodePoints> m_counted{1 << 18}; ///< by the name of the text; the cost is in 64 bytes
};

} // namespace pullquote
