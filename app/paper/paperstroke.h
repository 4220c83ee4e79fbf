#pragma once

#include "app/paper/linestretches.h"
#include "app/paper/paperarticle.h"

#include <QRectF>

class QPainter;
class QColor;

namespace pullquote {

/// Paints marks on paper: tints behind words, and lines below them that tell their styles apart without
/// colour.
class PaperStroke {
public:
    explicit PaperStroke(QPainter &painter) : m_painter(painter) {}

    /// What lies behind the words of a stretch.
    void drawGround(const PaperMark &mark, LineStretch stretch, qreal baseline) const;
    /// The line below them.
    void drawLine(const PaperMark &mark, LineStretch stretch, qreal baseline) const;

private:
    void drawHatch(const QRectF &rect) const;

    QPainter &m_painter;
};

} // namespace pullquote
