#pragma once

#include "app/review/comparison.h"
#include "app/text/result.h"

#include <QSet>

namespace pullquote {

class ProjectReader;

/// Whose layers are to be compared, and where.
struct ComparisonRequest {
    ArticleId article; ///< null: the whole project
    /// Of the project these only: under blind tagging, those for which the review is on.
    std::optional<QSet<ArticleId>> only;
    AnnotatorId me; ///< chosen first where nobody else is
    AnnotatorId a;  ///< null, or of somebody without quotes there: chosen, unless both are named
    AnnotatorId b;  ///< likewise
    ComparisonScope scope;
};

/// Two layers face to face, with what it takes to show each case.
struct LayersCompared {
    QList<AnnotatorId> annotators; ///< who has quotes there, the most first; then who was named all the same
    AnnotatorId a;                 ///< who was compared; null where there are not two
    AnnotatorId b;
    Comparison comparison; ///< of the articles in which one of them has a quote
    Agreement agreement;
    QList<QString> texts; ///< of the articles of the comparison
};

/// Reads and compares, one article after the other. Two who are named are the two, in this order, where one
/// of them has a quote: that the other has none there is what there is to be seen. Else it takes `me`, or who
/// has the most quotes, and the one who has the most quotes in the articles of the first. Nothing when
/// `goesOn`, which hears how many articles of how many are done, stops it. A problem when an article cannot
/// be read.
Result<std::optional<LayersCompared>> compareLayers(ProjectReader &project, const ComparisonRequest &request,
                                                    const std::function<bool(qint64, qint64)> &goesOn);

} // namespace pullquote
