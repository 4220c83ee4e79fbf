#pragma once

#include "app/reviewing/review.h"

#include <QCoreApplication>

namespace pullquote {

/// Cases of a review in words.
class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(pullquote::CaseWords)

public:
    /// Not longer than `review` lives.
    explicit CaseWords(const Review &review) : m_review(review) {}

    /// What is the matter with one: "edges, kind differ", "only Ida", "same".
    QString what(qsizetype index) const;
    /// How it stands: "Ida’s taken", "amended", "neither: slip", "Omar has changed the quote …"; empty while
    /// nobody has decided.
    QString standing(qsizetype index) const;
    /// The first words of the quote, the left one's where there are two.
    QString excerpt(qsizetype index) const;
    /// All of it for who listens: "Case 9 of 17, edges, kind differ, …".
    QString spoken(qsizetype index) const;

    /// What a filter is called: "edges", "only Ida".
    QString nameOf(CaseType type) const;
    static QString nameOf(CaseField field);

private:
    QString decided(const Decision &decision, qsizetype index) const;

    const Review &m_review;
};

} // namespace pullquote
