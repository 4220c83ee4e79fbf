#pragma once

#include "app/model/entities.h"
#include "app/review/agreement.h"
#include "app/review/cases.h"
#include "app/review/paircounter.h"
#include "app/review/readlayers.h"
#include "app/review/unitizing.h"
#include "app/text/codepoints.h"

namespace pullquote {

/// What a comparison takes of a project besides quotes.
struct ComparisonScope {
    Redirects redirects;
    QList<Topic> topics;        ///< without redirects, in the codebook's order
    qsizetype speakerCount = 0; ///< without redirects
};

/// One article of a comparison.
struct ComparedArticle {
    ArticleId id;
    QString title;
    Cases cases;
    /// For each case what was decided on it and stands (decidedCases()).
    QList<std::optional<Decision>> decisions;

    /// How many quotes of a layer are in a case: all but what is ruled out and faces nobody.
    qsizetype countA() const;
    qsizetype countB() const;
    /// As Agreement::fromReview.
    qint64 fromReview() const;
};

/// Compares two annotators' layers in one article or in several. Touches nothing but what it is given, so it
/// runs in any thread. O(n log n) in the quotes (matchQuotes()).
class Comparison {
public:
    explicit Comparison(ComparisonScope scope) : m_scope(std::move(scope)) {}

    void add(const ReadLayers &layers);

    /// A quote of an article's text as it would be compared.
    ComparedQuote compared(const Quote &quote, const QString &text) const;
    const QList<ComparedArticle> &articles() const { return m_articles; }

    /// Of all articles that were added.
    Agreement agreement() const;
    /// Of one, without the measures of unitizing: these are of all of them in a row.
    Agreement agreementIn(const ComparedArticle &article) const;

    /// Gamma takes longer than all the rest: articles in a row, a quote from its first character to its last,
    /// speakers as labels. As gammaOf(); nothing when `goesOn` stopped it.
    std::optional<Gamma> gamma(int samples = 30, quint64 seed = 1,
                               const std::function<bool(qint64, qint64)> &goesOn = {}) const;

private:
    void addUnits(const Cases &cases, const CodePoints &codePoints);
    QList<LabelledUnit> contentUnits(const QList<ComparedQuote> &layer, const CodePoints &codePoints);
    QList<LabelledUnit> extentUnits(const QList<ComparedQuote> &layer, const CodePoints &codePoints);

    ComparisonScope m_scope;
    QList<ComparedArticle> m_articles;
    PairCounter m_pairs;
    Numbering<QList<SpeakerId>> m_labels;
    UnitCoincidences m_quoteUnits;
    UnitCoincidences m_speakerUnits;
    qint64 m_leftOut = 0;
    QList<QList<LabelledUnit>> m_extents{{}, {}};
    qsizetype m_length = 0; ///< of the articles so far, code points
};

} // namespace pullquote
