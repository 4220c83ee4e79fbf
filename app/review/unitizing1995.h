#pragma once

#include "app/review/measure.h"
#include "app/text/span.h"

#include <QList>

namespace pullquote {

/// The older alpha for unitizing, which DKPro Statistics and INCEpTION report: one category, and how far
/// units of two annotators that overlap are apart, in squares of characters (Krippendorff 1995, Sociological
/// Methodology 25:47-76; expected disagreement as corrected in Krippendorff 2004, Content Analysis, 2nd ed.,
/// 251-255). Pullquote shows UnitCoincidences; this one is for comparing with numbers from elsewhere.
///
/// A text of `length` characters, above 0; what each annotator marked, ordered and without overlaps; two
/// annotators or more. Observed and expected are disagreement: of several categories, alpha is 1 less the
/// quotient of their sums. Not defined without units. O(n log n) for two annotators.
ChanceCorrected unitizingAlpha1995(qsizetype length, const QList<QList<CodePointSpan>> &annotators);

} // namespace pullquote
