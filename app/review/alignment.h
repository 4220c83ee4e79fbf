#pragma once

#include "app/review/unitizing.h"

#include <optional>

namespace pullquote {

/// The alignment of several annotators' units that has the least disorder (Mathet, Widlöcher, Métivier 2015,
/// Computational Linguistics 41:437-479): each unit in one unitary alignment, which has a unit of each
/// annotator or nothing in its place.
struct Alignment {
    double disorder = 0;        ///< of all, by the mean number of units of an annotator
    qsizetype unitary = 0;      ///< how many unitary alignments
    qsizetype greedyGroups = 0; ///< groups of overlapping units that were too large (bestAssignment())
};

/// d = 3 d_pos + d_label, and 1 against nothing, as for nothing against nothing. d_pos is
/// ((|Δstart| + |Δend|)/(length + length))², d_label 0 or 1.
///
/// Two annotators: an assignment. Units that do not overlap are at least 3 apart, and 2 is the price of
/// leaving both alone, so only overlapping ones are looked at. More annotators: an exhaustive search, for 20
/// units in all at most; nothing beyond, and nothing where there are no units. Units may overlap, and come in
/// any order.
std::optional<Alignment> bestAlignment(const QList<QList<LabelledUnit>> &annotators);

} // namespace pullquote
