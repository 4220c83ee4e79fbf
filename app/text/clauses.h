#pragma once

#include "app/text/quotationmarks.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace pullquote {

/// What the source words of a reporting clause are.
enum class SourceForm {
    None,    ///< nobody is named: "when asked whether"
    Name,    ///< "President Putin", "the White House"
    Pronoun, ///< "she"
    Title,   ///< a description: "the minister", "officials in the capital"
};

/// What a pronoun or a form of address says about its person.
enum class Gender { Unknown, Masculine, Feminine, Neuter };
enum class Number { Unknown, Singular, Plural };

/// Why a clause was taken for the reporting clause. describe() gives the sentence.
enum class ClauseReason {
    NoClause,          ///< nothing beside the quotation reports it
    SubjectAfterCue,   ///< “…,” said Putin
    SubjectBeforeCue,  ///< Putin stated that …
    AccordingTo,       ///< according to Putin
    Colon,             ///< Putin: “…”
    Dash,              ///< “…” — Putin
    SpeechNoun,        ///< Putin’s remarks
    CueWithoutSubject, ///< when asked whether …
};

/// The words beside a quotation that say who spoke. All spans are UTF-16, half-open, of the whole text.
struct ReportingClause {
    Span clause;                ///< from the first to the last word of cue and source; empty without a clause
    std::optional<Span> cue;    ///< "said", "made clear"; the colon construction has none
    std::optional<Span> source; ///< "President Putin", without cue words, outside every quotation beside it
    SourceForm form = SourceForm::None;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    ClauseReason reason = ClauseReason::NoClause;
    double weight = 0; ///< how often these cue words report speech, 0 to 1

    bool found() const { return reason != ClauseReason::NoClause; }
    friend bool operator==(const ReportingClause &, const ReportingClause &) = default;
};

/// What reportingClause() needs to know beside the text.
struct QuotationContext {
    QList<Span> content;         ///< the quote's parts, marks included, ordered; one is enough
    QList<Quotation> quotations; ///< all of the text, or those near; by start, as findQuotations() gives them
    QString language;            ///< of the article, "en" or "de-AT"; empty is English
};

/// The clause that reports the quote. Looks at the paragraphs of the content only (and no further than a few
/// thousand characters), so that it takes as long in a book as in a note. An interrupted quote gets
/// the same clause for each of its parts.
ReportingClause reportingClause(QStringView text, const QuotationContext &context);

/// The reported words around an offset, for an indirect quote: of "Putin said that it rained, and left" what
/// lies behind "that", up to the clause's end. Without a cue in the sentence, the clause; never empty unless
/// the paragraph is.
Span clauseAt(QStringView text, qsizetype offset, const QList<Quotation> &quotations = {},
              const QString &language = {});

/// The reason as a sentence of the user's language: "The subject comes after the cue verb."
QString describe(ClauseReason reason);

} // namespace pullquote
