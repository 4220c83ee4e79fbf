#pragma once

#include "app/text/clauses.h"
#include "app/text/subjects.h"
#include "app/text/paragraphframe.h"

namespace pullquote {

/// Looks for the words that report one quotation (a single token) in its sentence. Every construction that
/// fits is a find; the one that binds closest wins.
class ReportSearch {
public:
    ReportSearch(const ParagraphFrame &frame, qsizetype target, const Language &language);

    struct Find {
        ReportingClause clause;
        int rank = 0; ///< higher binds closer
    };
    /// The best find; rank 0 when nothing reports the quotation.
    Find best() const;

private:
    Find colonBefore() const;
    Find cueRightBefore() const;
    Find behind() const;
    Find dashBehind() const;
    Find cueBefore() const;
    Find cueAtEnd() const;
    Find speechNounBehind() const;

    Find accordingTo(qsizetype at, int rank) const;
    Find lastAccordingToBefore() const;
    Find speechNounBefore(qsizetype after) const;
    Find withCue(const Cue &cue, int rank) const;
    std::optional<NounPhrase> inverted(const Cue &cue, qsizetype before) const;
    std::optional<NounPhrase> agent(const Cue &cue) const;
    const Cue *reporter(const QList<const Cue *> &candidates) const;
    bool isComplete(const Cue &cue) const;
    bool introducesAnother(const Cue &cue) const;
    bool opensClause() const;
    bool inEarlierSubordinate(const Cue &cue) const;
    QList<const Cue *> cuesIn(qsizetype from, qsizetype before) const;
    bool isKind(qsizetype i, TokenKind kind) const { return m_phrases.isKind(i, kind); }
    bool is(qsizetype i, Words any) const { return m_phrases.is(i, any); }
    ReportingClause clauseOf(const std::optional<Span> &cue, const std::optional<NounPhrase> &source,
                             ClauseReason reason, double weight) const;
    ReportingClause speechNounClause(qsizetype noun) const;

    const ParagraphFrame &m_frame;
    const QList<Token> &m_tokens;
    const Language &m_language;
    qsizetype m_target;
    Subjects m_phrases;
};

} // namespace pullquote
