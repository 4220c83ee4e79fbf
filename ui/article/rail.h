#pragma once

#include "ui/article/articlelayout.h"
#include "ui/article/articlemarks.h"
#include "ui/article/railrows.h"
#include "ui/article/textpicture.h"

namespace pullquote {

/// The labels beside the text: bar, number and speaker of every quote that starts in view.
/// Coordinates are the document's.
class Rail {
public:
    /// Something to click: a whole label, or a number of a folded one.
    struct Spot {
        QRect rect;
        RailLabel label;
        bool folded = false;
        int more = 0; ///< so many further quotes start here, for which there is no room

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    /// Finds places for the labels of what is between the two heights, which is laid out.
    void place(const ArticleLayout &layout, const TextPicture &picture, const ArticleMarks *marks,
               qreal fromY, qreal toY);
    /// What reaches into `region`.
    void draw(QPainter &painter, const ArticleLayout &layout, const QRegion &region) const;

    const QList<Spot> &spots() const { return m_spots; }
    /// Null where there is none.
    const Spot *spotAt(QPoint point) const;

private:
    void addNumbers(const RailRow &row, const QList<RailLabel> &labels, const PageMetrics &page,
                    int digitWidth);
    void drawSign(QPainter &painter, const QRect &words, int left, const ArticleLayout &layout) const;
    void drawLabel(QPainter &painter, const Spot &spot, const ArticleLayout &layout) const;

    QList<Spot> m_spots;
};

} // namespace pullquote
