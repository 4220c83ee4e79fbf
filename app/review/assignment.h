#pragma once

#include <QList>

namespace pullquote {

/// Two that may face each other, and what that is worth; above 0.
struct Candidate {
    qsizetype a = 0;
    qsizetype b = 0;
    double worth = 0;
};

struct Assignment {
    QList<Candidate> pairs; ///< by a; each a and each b in one at most
    qsizetype greedyGroups = 0;
};

/// The one-to-one pairs of `candidates` that are worth most together (Kuhn 1955, Munkres 1957).
///
/// Exact within each group of those linked by candidates, up to 500 of both sides together. In a larger group
/// the pair that is worth most is taken first, and so on; `greedyGroups` counts these. Indexes from 0; among
/// equals the lower ones win, so give them in the order of the text. Cubic in a group, n log n over the
/// groups.
Assignment bestAssignment(QList<Candidate> candidates);

/// Up to so many, of both sides together, a group is assigned exactly.
inline constexpr qsizetype exactAssignmentLimit = 500;

} // namespace pullquote
