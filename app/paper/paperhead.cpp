#include "app/paper/paperhead.h"

#include "app/paper/paperstroke.h"
#include "app/paper/paperwords.h"

#include <QPainter>
#include <QTextLayout>

namespace pullquote {

namespace {

constexpr QRgb muted = 0x555555;
constexpr int mostLines = 12; ///< of a headline: more is none

/// Paints words as a paragraph with its top at `top`, and returns its end.
qreal paintParagraph(QPainter &painter, const QString &words, const QFont &font, QRgb colour, qreal width,
                     qreal pitch, qreal top)
{
    const QString set = settable(words);
    QTextLayout layout(set, font);
    layout.setTextOption(PaperMetrics::option(set.isRightToLeft()));
    painter.setPen(QColor::fromRgb(colour));
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i, top += pitch) {
        const QTextLine line = layout.lineAt(i);
        drawWords(painter, line, QStringView(set).sliced(line.textStart(), line.textLength()),
                  {0, top + pitch * 0.75 - line.ascent()});
    }
    return top;
}

/// Sets entries one after the other, on as many rows as they need.
class KeyRows {
public:
    KeyRows(QPainter &painter, const PaperMetrics &metrics, qreal top)
        : m_painter(painter), m_metrics(metrics), m_y(top)
    {
    }

    void addKey(const PaperKey &key)
    {
        const qreal sign = key.isTopic ? 8.5 : 6.5;
        const QPointF at = place(sign, key.name, key.count);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor::fromRgb(key.colour));
        if (key.isTopic)
            m_painter.drawEllipse(QRectF(at.x(), at.y() - 5.4, 5, 5));
        else
            m_painter.drawRect(QRectF(at.x(), at.y() - 7, 2, 9));
        m_painter.setBrush(Qt::NoBrush);
        write(at.x() + sign, at.y(), key.name, key.count);
    }

    void addSign(const PaperSign &sign)
    {
        const QPointF at = place(2, sign.meaning, {});
        const qreal width = widthOf(sign.meaning);
        const PaperMark mark{{}, sign.style, 0x777777, 0, {}};
        const PaperStroke stroke(m_painter);
        stroke.drawGround(mark, {at.x() + 2, at.x() + 2 + width}, at.y());
        stroke.drawLine(mark, {at.x() + 2, at.x() + 2 + width}, at.y());
        write(at.x() + 2, at.y(), {}, sign.meaning);
    }

    void addWords(const QString &words)
    {
        if (words.isEmpty())
            return;
        const QPointF at = place(0, words, {});
        write(at.x(), at.y(), {}, words);
    }

    void endRow(qreal height)
    {
        if (m_x > 0)
            m_y += height;
        m_x = 0;
    }
    qreal end() const { return m_y; }

private:
    static constexpr qreal pitch = 13;
    static constexpr qreal space = 11;

    qreal widthOf(const QString &words) const
    {
        QTextLayout layout(words, m_metrics.smallFont);
        return setLine(layout).naturalTextWidth();
    }

    QTextLine setLine(QTextLayout &layout) const
    {
        layout.setTextOption(PaperMetrics::option(false));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_metrics.textWidth);
        layout.endLayout();
        return line;
    }

    /// Where an entry stands: its left end and its baseline.
    QPointF place(qreal sign, const QString &name, const QString &count)
    {
        const qreal width = sign + widthOf(name) + (count.isEmpty() ? 0 : 4 + widthOf(count));
        if (m_x > 0 && m_x + width > m_metrics.textWidth) {
            m_x = 0;
            m_y += pitch;
        }
        const QPointF at(m_x, m_y + 9);
        m_x += width + space;
        return at;
    }

    void write(qreal x, qreal baseline, const QString &name, const QString &count)
    {
        const auto draw = [&](const QString &words, QRgb colour) {
            QTextLayout layout(words, m_metrics.smallFont);
            const QTextLine line = setLine(layout);
            m_painter.setPen(QColor::fromRgb(colour));
            drawWords(m_painter, line, words, {x, baseline - line.ascent()});
            x += line.naturalTextWidth() + 4;
        };
        if (!name.isEmpty())
            draw(settable(name), 0x000000);
        if (!count.isEmpty())
            draw(settable(count), muted);
    }

    QPainter &m_painter;
    const PaperMetrics &m_metrics;
    qreal m_x = 0;
    qreal m_y;
};

} // namespace

qreal paintHead(QPainter &painter, const PaperArticle &article, const PaperMetrics &metrics)
{
    qreal y = 0;
    if (!article.headline.isEmpty())
        y = paintParagraph(painter, article.headline, metrics.headlineFont, 0x000000, metrics.textWidth, 26,
                           y) +
            4;
    for (const QString &words : {article.byline, article.address}) {
        if (!words.isEmpty())
            y = paintParagraph(painter, words, metrics.smallFont, muted, metrics.textWidth, 12, y);
    }
    KeyRows rows(painter, metrics, y + 10);
    for (qsizetype i = 0; i < article.keys.size(); ++i) {
        if (i > 0 && article.keys[i].isTopic && !article.keys[i - 1].isTopic)
            rows.endRow(14);
        rows.addKey(article.keys[i]);
    }
    rows.addWords(article.furtherKeys);
    rows.endRow(16);
    for (const PaperSign &sign : article.signs)
        rows.addSign(sign);
    rows.endRow(16);
    if (rows.end() > 0) {
        painter.setPen(QPen(QColor(0xc8, 0xc5, 0xbf), 0.5));
        painter.drawLine(QPointF(0, rows.end() + 4), QPointF(metrics.textWidth, rows.end() + 4));
    }
    return rows.end() + 16;
}

} // namespace pullquote
