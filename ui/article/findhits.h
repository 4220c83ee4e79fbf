#pragma once

#include "app/text/span.h"

#include <QList>

namespace pullquote {

/// What a search found: stretches of one length, in order. Shared, so copying costs nothing.
struct FindHits {
    QList<qsizetype> starts; ///< UTF-16 offsets in the article's text, ascending
    qsizetype length = 0;    ///< of every hit
    qsizetype current = -1;  ///< index of the one the user is at; -1 for none

    Span at(qsizetype index) const { return {starts.at(index), starts.at(index) + length}; }
};

} // namespace pullquote
