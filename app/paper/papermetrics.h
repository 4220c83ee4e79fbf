#pragma once

#include <QFont>
#include <QSizeF>
#include <QTextOption>

namespace pullquote {

/// Measures of a page, in points from the top left of what may be printed on, and its fonts, whose pixels are
/// points. The same for every device: what the preview shows is what the printer prints.
struct PaperMetrics {
    static PaperMetrics of(QSizeF page);

    /// Whether both columns stand on the page, with a few lines in them. On less nothing can be read, and
    /// what has no room for a line would go on from page to page without end.
    bool isUsable() const;

    qreal width = 0;
    qreal textWidth = 0; ///< the column of the text, at the left
    qreal noteLeft = 0;  ///< the column of the notes
    qreal noteWidth = 0;
    qreal bottom = 0;     ///< where text and notes end
    qreal footerLine = 0; ///< baseline of headline and page number

    qreal linePitch = 0;
    qreal paragraphSpace = 0;

    QFont textFont;
    QFont headlineFont;
    QFont smallFont;  ///< bylines and notes
    QFont remarkFont; ///< the words of notes

    /// How words are broken and set.
    static QTextOption option(bool isRightToLeft);
};

} // namespace pullquote
