#pragma once

#include "app/text/span.h"

#include <QAccessible>

namespace pullquote {

/// The character, word, sentence or paragraph that contains this offset of the text; the whole text for
/// QAccessible::NoBoundary. A word reaches to the start of the next one, as screen readers count. Empty at
/// the end of the text. Lines are known to the layout only: they are answered with the paragraph.
Span textUnitAt(QStringView text, qsizetype offset, QAccessible::TextBoundaryType type);

} // namespace pullquote
