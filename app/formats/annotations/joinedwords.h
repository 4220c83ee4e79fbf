#pragma once

#include "app/formats/annotations/anchoring.h"

namespace pullquote {

/// Gives each of some places its part of the words that a file repeats for all of them, put together with
/// `joint` between: brat has a space there, our tables " […] ". The lengths of the places tell where a part
/// ends, in code points or in UTF-16. Where they do not fit the words, the words count and the places do not.
QList<SpanClaim> claimsWithWords(QList<SpanClaim> places, const QString &words, QStringView joint);

} // namespace pullquote
