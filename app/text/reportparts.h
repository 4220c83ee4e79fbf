#pragma once

#include "app/text/clauses.h"
#include "app/text/paragraphframe.h"
#include "app/text/subjects.h"

namespace pullquote {

/// How closely the constructions bind a quotation to what reports it; only their order matters.
enum Binding {
    Unbound = 0,
    OtherClause = 30,
    Subjectless = 40,
    BehindButGoesOn = 55,
    AskedBefore = 58,
    AtEndOfSubordinate = 60,
    Before = 70,
    AtSentenceEnd = 75,
    IntroducedBefore = 80,
    BehindMixedWords = 85,
    RightBehind = 90,
    RightBefore = 95,
    ColonBinds = 100,
};

/// One construction that may report a quotation.
struct ReportFind {
    ReportingClause clause;
    int rank = Unbound; ///< a Binding; higher binds closer
};

/// What the constructions are made of, around one quotation (a single token) in its sentence.
class ReportParts {
public:
    ReportParts(const ParagraphFrame &frame, qsizetype target, const Language &language);

protected:
    using Find = ReportFind;

    /// The cue with its subject before it, behind it or behind "by".
    Find withCue(const Cue &cue, int rank) const;
    /// "according to the police", where the phrase begins at this token.
    Find accordingTo(qsizetype at, int rank) const;
    ReportingClause speechNounClause(qsizetype noun) const;
    const Cue *reporter(const QList<const Cue *> &candidates) const;
    QList<const Cue *> cuesIn(qsizetype from, qsizetype before) const;
    ReportingClause clauseOf(const std::optional<Span> &cue, const std::optional<NounPhrase> &source,
                             ClauseReason reason, double weight) const;

    bool opensClause() const;
    bool isComplete(const Cue &cue) const;
    bool introducesAnother(const Cue &cue) const;
    bool inEarlierSubordinate(const Cue &cue) const;
    bool isKind(qsizetype i, TokenKind kind) const { return m_phrases.isKind(i, kind); }
    bool is(qsizetype i, Words any) const { return m_phrases.is(i, any); }

    const ParagraphFrame &m_frame;
    const QList<Token> &m_tokens;
    const Language &m_language;
    qsizetype m_target;
    Subjects m_phrases;

private:
    std::optional<NounPhrase> inverted(const Cue &cue, qsizetype before) const;
    std::optional<NounPhrase> agent(const Cue &cue) const;
};

} // namespace pullquote
