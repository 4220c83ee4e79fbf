#pragma once

#include <QPointF>
#include <QString>

class QPainter;
class QTextLine;

namespace pullquote {

/// The words as they can be set: as many units as before, without characters that no font has.
QString settable(QStringView words);

/// Paints a line that has these words, with its top left at `at`. Emoji are pictures in their fonts, which Qt
/// leaves out of a PDF: these are painted as pictures.
void drawWords(QPainter &painter, const QTextLine &line, QStringView words, QPointF at);

} // namespace pullquote
