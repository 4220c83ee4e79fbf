#pragma once

#include "app/session/knownspeaker.h"
#include "app/text/clauses.h"
#include "app/text/quotationmarks.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace pullquote {

/// A quote of the article that has a speaker already.
struct EarlierQuote {
    Span content; ///< of its first part to its last
    QUuid speaker;
};

/// All that the proposal looks at. Quotations and earlier quotes by start.
struct ProposalRequest {
    QStringView text;
    QList<Span> content; ///< the quote's parts, marks included
    QList<Quotation> quotations;
    ReportingClause clause; ///< as reportingClause() gave it, or with the source that a person marked
    QList<KnownSpeaker> speakers;
    QList<EarlierQuote> earlier;
    QString language;
};

enum class ProposalReason {
    Named,            ///< the source words are the speaker's name, alias or surname
    NewName,          ///< the source words are a name that no speaker has
    Pronoun,          ///< "he": the last who fits, subjects before objects
    Title,            ///< "the minister": role and affiliation, else the last who fits
    GoesOn,           ///< the quotation goes on from the one just reported
    PreviousQuote,    ///< no clause: who spoke before
    ParagraphSubject, ///< no clause: whom the sentence or the paragraph before is about
};

/// One candidate for the speaker of a quote.
struct SpeakerProposal {
    QUuid speaker;     ///< null: create a speaker called newName
    QString newName;   ///< only without a speaker: "Jaala Brown", titles taken off
    bool sure = false; ///< Enter may take it; otherwise it is a guess that stays unconfirmed
    ProposalReason reason = ProposalReason::Named;
    QString reasonText;        ///< for the picker: "he → V. Putin, last man named"
    std::optional<Span> words; ///< the words of the text it rests on
};

/// Who may have said it, the best first; empty when the text gives no hint. At most one of them is sure, and
/// it is the first. Looks back a bounded way, whatever the article's length.
QList<SpeakerProposal> proposeSpeakers(const ProposalRequest &request);

} // namespace pullquote
