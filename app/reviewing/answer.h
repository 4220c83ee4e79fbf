#pragma once

#include "app/model/entities.h"
#include "app/model/quote.h"

#include <QFlags>
#include <QHash>

#include <optional>

namespace pullquote {

/// In what the review's reading of a quote differs from its annotator's.
enum class Changed {
    Edges = 1, ///< other words (sameEdges())
    Kind = 2,
    Speaker = 4,    ///< other speakers, as a set, redirects followed
    Cue = 8,        ///< other words that report
    Source = 16,    ///< other words that name the speaker
    Addressee = 32, ///< other people spoken to, or other words that name them
    Topics = 64,
};
Q_DECLARE_FLAGS(WhatChanged, Changed)
Q_DECLARE_OPERATORS_FOR_FLAGS(WhatChanged)

/// What one reviewer has said about one quote of mine, or a quote of theirs that I have not. Derived from
/// decisions and layers whenever it is asked for, never stored.
struct Answer {
    enum class Verdict {
        Accepted, ///< what came of the review says the same as my quote did when it was decided on
        Amended,  ///< it says something else
        Rejected, ///< nothing came of it
        Missed,   ///< the reviewer has a quote that faces none of mine
    };

    ArticleId article;
    AnnotatorId reviewer;
    QDateTime when; ///< of the decision; of the reviewer's quote where nobody decided on it
    Verdict verdict = Verdict::Accepted;
    QString reason;
    std::optional<Quote> before; ///< mine, as it was when it was decided on; nothing: missed
    std::optional<Quote> now;    ///< mine, as it is; nothing: deleted, or not taken over yet
    std::optional<Quote> after;  ///< the review's, as it is; nothing: rejected
    WhatChanged changed;         ///< from `before` to `after`; empty unless amended
    bool isAgreed = false;       ///< mine, as it is, says what the review says
    /// The same as long as the answer says the same, and no other answer's. For remembering what was seen.
    QString key;

    /// The quote to go to, and to talk about: mine, or the one that I have not.
    const Quote &subject() const { return now ? *now : before ? *before : *after; }

    friend bool operator==(const Answer &, const Answer &) = default;
};

inline constexpr Answer::Verdict allAnswerVerdicts[] = {Answer::Verdict::Amended, Answer::Verdict::Rejected,
                                                        Answer::Verdict::Missed, Answer::Verdict::Accepted};

/// The answers in one article.
struct ArticleAnswers {
    Article article;
    QString text;
    QList<Answer> answers;                   ///< in text order, those to one quote by the reviewer's id
    QHash<QuoteId, QList<Comment>> comments; ///< on what the answers are about, oldest first
    /// Blind tagging withholds what the reviewers have and I have not, until I turn the review on.
    bool hidesMissed = false;
};

} // namespace pullquote
