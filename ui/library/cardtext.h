#pragma once

#include <QTextLayout>

class QPainter;

namespace pullquote {

/// A few lines of plain text in a width, the last one with an ellipsis when there is more.
class CardText {
public:
    CardText(const QString &text, const QFont &font, qreal width, int mostLines,
             const QList<QTextLayout::FormatRange> &formats = {});

    qreal height() const { return m_height; }
    void draw(QPainter *painter, QPointF topLeft) const { m_layout.draw(painter, topLeft); }

private:
    int layOut(qreal width, int mostLines);

    QTextLayout m_layout;
    qreal m_height = 0;
};

/// A search's snippet without its marks, and the words that were found in bold.
struct Snippet {
    QString text;
    QList<QTextLayout::FormatRange> found;

    explicit Snippet(const QString &marked);
};

} // namespace pullquote
