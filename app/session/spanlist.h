#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

namespace pullquote {

/// `spans` with one more, in text order; what touches or overlaps becomes one.
QList<Span> withSpan(QList<Span> spans, Span added);

/// `spans` with the one around `offset` cut in two there; white space at the cut goes. Unchanged when no span
/// has words on both sides of the offset.
QList<Span> splitAt(QStringView text, QList<Span> spans, qsizetype offset);

} // namespace pullquote
