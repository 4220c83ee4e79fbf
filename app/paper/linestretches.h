#pragma once

#include <QGlyphRun>
#include <QList>
#include <QTextLayout>

#include <utility>

namespace pullquote {

/// Left and right end on a line, in the coordinates of its QTextLayout.
using LineStretch = std::pair<qreal, qreal>;

/// Whether words of a line may run in both directions: then a cursor's x does not say where a range ends.
bool mixesDirections(QStringView text);

/// Where the words `[start, end)` of the line are: one stretch, or more where the direction changes in them.
/// `mixed`: directions mix on the line, or the paragraph is written from the right.
QList<LineStretch> stretchesOf(const QTextLine &line, int start, int end, bool mixed);

/// Where the words of one run of glyphs are, that are `[start, end)` of the line.
LineStretch stretchOf(const QGlyphRun &run, const QTextLine &line, int start, int end);

} // namespace pullquote
