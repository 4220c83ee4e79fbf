#pragma once

#include "app/review/measure.h"

#include <QList>

#include <functional>

namespace pullquote {

/// The values that one item was given, as numbers from 0; whoever gave none is not in it.
using Ratings = QList<int>;

/// How far two values are apart: δ² of the formula, 0 for a value and itself. Symmetric.
using Distance = std::function<double(int, int)>;

/// Σ n(c) n(k) δ²(c, k) over the ordered pairs of values, from how often each value was given: for a distance
/// of which this is known quicker than pair by pair.
using Disagreement = std::function<double(const QList<double> &counts)>;

/// Krippendorff's alpha, 1 − Do/De, for any number of annotators and with gaps (Krippendorff 2004, Content
/// Analysis, 2nd ed., ch. 11; Hayes and Krippendorff 2007, Communication Methods and Measures 1:77-89).
/// Observed and expected are disagreement. Without a distance it is the nominal one: 0 or 1.
///
/// Items with less than two values do not count; without any other, alpha is not defined. When all values are
/// one, agreement is complete (1) if the scheme has others to choose from (`schemeSize` > 1, as in DKPro
/// Statistics), and not defined otherwise. With a distance and no `disagreement` the cost is the square of
/// the number of values.
ChanceCorrected krippendorffAlpha(const QList<Ratings> &items, qsizetype schemeSize,
                                  const Distance &distance = {}, const Disagreement &disagreement = {});

} // namespace pullquote
