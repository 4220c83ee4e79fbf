#pragma once

#include "app/session/session.h"
#include "app/store/projectreader.h"

namespace pullquote {

/// Which quotes name the speakers, or the topics, of a project: what the file says, with what is still on its
/// way to it. Joined ones are answered by the one they became. Under blind tagging only one's own quotes
/// count.
///
/// It is taken in the thread of the session and holds the session's answer of that moment; it may be asked in
/// any thread, over any connection to the same file.
class QuoteUses {
public:
    /// `type` is Speaker or Topic.
    QuoteUses(Session &session, EntityType type);

    /// How many quotes name each; who is not named is not in it.
    Result<QHash<QUuid, int>> counts(ProjectReader &reader) const;
    /// The quotes that name one, in the order of the project; quotes that are not in the file yet stand last
    /// among those of their article.
    Result<QList<QuoteUse>> of(ProjectReader &reader, const QUuid &id) const;

private:
    /// Speakers and addressees, or topics, redirects followed.
    QSet<QUuid> namedBy(const Quote &quote) const;
    bool isAsked(const Quote &quote) const;

    EntityType m_type;
    UseFilter m_filter;
    QHash<QuoteId, Quote> m_pending; ///< as they will be in the file
};

} // namespace pullquote
