#pragma once

#include "app/model/entities.h"
#include "app/review/gamma.h"
#include "app/review/spanscores.h"

namespace pullquote {

/// How far two annotators agree, as numbers: what the report page, the report and the command line show.
///
/// A pair is two quotes that face each other (Case::isPair()). A is the reference of precision and recall.
/// Speakers and topics are compared where neither of a pair is ruled out; kinds always, ruled out being one.
struct Agreement {
    /// How many pairs agree, of how many that can be compared.
    struct Part {
        qint64 agree = 0;
        qint64 of = 0;
    };
    struct TopicKappa {
        TopicId topic;
        QString name;
        Measure kappa; ///< Cohen's, this topic against the rest
    };

    qint64 both = 0; ///< pairs
    qint64 onlyA = 0;
    qint64 onlyB = 0;
    /// Pairs of which one is what its annotator made of it in deciding on the two. Whether they agreed before
    /// is not seen any more.
    qint64 fromReview = 0;
    PrecisionRecall found;

    qint64 sameEdges = 0; ///< pairs with the same words (sameEdges())
    Measure edgesF1;      ///< F1 of those; what corresponds to "exact" in SpanScores

    Part kind;
    Measure kindKappa; ///< Cohen's

    Part speaker;
    Measure speakerAlpha; ///< Krippendorff's, nominal: the same set of speakers; nobody is a value, too

    Part topics;
    Measure topicsAlpha;        ///< Krippendorff's with masiDistance()
    QList<TopicKappa> perTopic; ///< those that a pair has, in the codebook's order

    // Unitizing: articles in a row, content in code points, outermost quotes of each layer.
    Measure quoteUnits;    ///< u alpha of quote or not
    Measure speakerUnits;  ///< u alpha with speakers as labels
    Measure speakerLabels; ///< cu alpha of the same
    qint64 leftOut = 0;    ///< quotes of both layers that lie on others

    /// Groups of overlapping quotes that were matched greedily (Matching::greedyGroups).
    qint64 greedyGroups = 0;

    qint64 total() const { return both + onlyA + onlyB; }
};

} // namespace pullquote
