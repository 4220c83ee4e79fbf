#pragma once

#include "app/session/speakerproposal.h"

namespace pullquote {

/// Whom the source words of a clause mean, the likeliest first: names, then pronouns and titles by what was
/// named before them. Empty without source words. The request's own clause is not looked at.
QList<SpeakerProposal> proposalsFromSource(const ProposalRequest &request, const ReportingClause &clause);

/// "I" and "we" mean whoever speaks the quotation around them.
bool isFirstPerson(const ProposalRequest &request, const ReportingClause &clause);

/// The same speaker or the same new name is proposed already.
bool isAmong(const SpeakerProposal &proposal, const QList<SpeakerProposal> &found);

} // namespace pullquote
