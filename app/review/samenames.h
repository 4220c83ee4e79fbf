#pragma once

#include "app/store/mergereport.h"

namespace pullquote {

/// Who of two projects' speakers and topics is one, by their names.
struct NamePairs {
    SameOnes same;
    QList<std::pair<Speaker, Speaker>> doubtful; ///< only a person can say; each pair once, by name
};

/// Compares those in `added`, which a colleague's file has just brought, with all others; two that stand in
/// one file were kept apart by somebody. Speakers are one when exactly two of a kind have the same name, or
/// when one's name is an alias of the other, without regard to case. Names that are short for each other ("V.
/// Putin", "Putin"), differ in accents only, or stand for an organisation's ("UN"), and names of several or
/// of another kind, are doubtful. Topics are one when exactly two have the same name. Costs in proportion to
/// the number of names and of the pairs found.
NamePairs pairNames(const QList<Speaker> &speakers, const QList<Topic> &topics, const QSet<QUuid> &added);

} // namespace pullquote
