#pragma once

#include "app/review/comparedquote.h"
#include "app/reviewing/answer.h"
#include "app/store/projectreader.h"

namespace pullquote {

class Session;

/// Who asks for answers, and what of the catalogue they are found by. May go to another thread.
struct AnswerScope {
    AnnotatorId me;
    Redirects redirects; ///< of speakers and topics
    bool isBlind = false;
    QSet<ArticleId> revealed; ///< articles in which I have turned the review on

    static AnswerScope of(const Session &session);
    bool hidesOthers(ArticleId article) const { return isBlind && !revealed.contains(article); }

    friend bool operator==(const AnswerScope &, const AnswerScope &) = default;
};

/// Finds the answers to my quotes in one article.
///
/// Of each reviewer the newest decision counts that names the quote, as quote or as counterpart. Mine is
/// compared as it was then (Decision::states), what came of it as it is now. Missed is a quote of theirs,
/// unless it is ruled out, in an article in which they have decided on something of mine, that no decision
/// on mine names and that matches none of those quotes of mine that they have not decided on; nor has any of
/// mine that they let stand the same words. One that I have taken over stays in the list as agreed.
///
/// Blind tagging: an answer to a quote of mine is given to me, and is shown. What is missed is the others'
/// layer, and is withheld (ArticleAnswers::hidesMissed).
class AnswerFinder {
public:
    /// A state that a quote of the article had: the one with this hash, or the last one when it is empty.
    /// Nothing when there is none.
    using PastQuote = std::function<Result<std::optional<Quote>>(QuoteId quote, const QString &hash)>;

    /// All outlive this. `content` has the quotes of every layer.
    AnswerFinder(const ArticleContent &content, const AnswerScope &scope, const PastQuote &past);

    /// `decisions`: those on the article, oldest first.
    Result<ArticleAnswers> find(const QList<Decision> &decisions);

private:
    /// What one reviewer has decided on: my quotes, each with the newest decision.
    using DecidedBy = QMap<QuoteId, Decision>;

    Result<bool> isMine(QuoteId quote);
    Result<QMap<AnnotatorId, DecidedBy>> newest(const QList<Decision> &decisions);
    Result<std::optional<Quote>> before(QuoteId quote, const Decision &decision);
    Result<std::optional<Answer>> answerTo(QuoteId quote, const Decision &decision);
    void addMissed(AnnotatorId reviewer, const DecidedBy &decided, const QList<Decision> &decisions,
                   QList<Answer> &answers) const;
    Answer missed(const Quote &theirs, const QList<Decision> &decisions) const;
    QList<ComparedQuote> compared(const QList<Quote> &quotes) const;
    WhatChanged changes(const Quote &from, const Quote &to) const;
    bool saysTheSame(const Quote &a, const Quote &b) const { return !changes(a, b); }
    const Quote *quote(QuoteId id) const { return m_quotes.value(id, nullptr); }
    /// `verdict` is what the reviewer said of it, not what follows from how my quote is now.
    QString keyOf(const Answer &answer, QLatin1String verdict) const;

    const ArticleContent &m_content;
    const AnswerScope &m_scope;
    const PastQuote &m_past;
    QHash<QuoteId, const Quote *> m_quotes;
    QHash<QuoteId, bool> m_isMine;
};

} // namespace pullquote
