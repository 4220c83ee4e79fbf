#include "ui/article/rail.h"

#include "ui/theme/speechballoon.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace pullquote {

namespace {

constexpr qreal rowHeight = 24;    // one line of a label; also the smallest target
constexpr qreal detailHeight = 15; // more for the topics of the current one
constexpr qreal farthest = 44;     // from its line, before labels fold to numbers
constexpr qreal barSpace = 11;     // from the left edge to the number
constexpr qreal laneIndent = 6;
constexpr qreal signHeight = 11;
constexpr qreal signGap = 5;

/// Of a guess, as it stands behind the name.
QString markBehind(const RailLabel &label)
{
    return label.mark.isEmpty() ? QString() : u' ' + label.mark;
}

/// Room for the sign of comments, where there is one, at 100 %.
qreal signWidth(const RailLabel &label)
{
    return label.remark.isEmpty() ? 0 : signGap + speechBalloonWidth(signHeight);
}

QFont labelFont(const PageMetrics &page, const Theme &theme, bool bold)
{
    return theme.uiFont(page.scaled(theme.uiPixels * 12.0 / 13), bold ? QFont::DemiBold : QFont::Normal);
}

QList<RailRow> rowsFor(const QList<RailLabel> &labels, const ArticleLayout &layout,
                       const TextPicture &picture)
{
    const PageMetrics &page = layout.page();
    QList<RailRow> rows;
    for (int i = 0; i < labels.size(); ++i) {
        const RailLabel &label = labels.at(i);
        const LineRow line = layout.rowAt(picture.position(label.at.start));
        const bool twoLines = label.current && !label.detail.isEmpty() && !page.railFolded;
        RailRow row;
        row.wanted = (line.top + line.bottom - page.scaled(rowHeight)) / 2;
        row.height = page.scaled(rowHeight + (twoLines ? detailHeight : 0));
        row.line = line.baseline;
        row.current = label.current;
        row.labels = {i};
        rows.append(row);
    }
    return rows;
}

} // namespace

void Rail::place(const ArticleLayout &layout, const TextPicture &picture, const ArticleMarks *marks,
                 qreal fromY, qreal toY)
{
    m_spots.clear();
    if (!marks)
        return;
    const PageMetrics &page = layout.page();
    const auto [start, end] = layout.positionsBetween(fromY, toY);
    QList<RailLabel> labels = marks->labelsIn(picture.span(start, end));
    std::stable_sort(labels.begin(), labels.end(), [](const RailLabel &one, const RailLabel &other) {
        return one.at.start < other.at.start;
    });
    QList<RailRow> rows = rowsFor(labels, layout, picture);
    placeRows(rows, page.scaled(farthest), page.scaled(rowHeight));
    const int digitWidth = QFontMetrics(labelFont(page, layout.theme(), true)).horizontalAdvance(u'8');
    for (const RailRow &row : std::as_const(rows)) {
        if (row.numbers && row.labels.size() > 1)
            addNumbers(row, labels, page, digitWidth);
        else
            m_spots.append({QRect(page.railLeft, row.top, page.railWidth, row.height),
                            labels.at(row.labels.first()), page.railFolded, 0});
    }
}

/// Numbers side by side, as many as there is room for. Digits are taken to be of one width: to measure every
/// number took half of the time where hundreds begin on a page.
void Rail::addNumbers(const RailRow &row, const QList<RailLabel> &labels, const PageMetrics &page,
                      int digitWidth)
{
    const int right = page.railLeft + page.railWidth;
    const int roomForMore = 4 * digitWidth; // " +99"
    int x = page.railLeft;
    for (qsizetype i = 0; i < row.labels.size(); ++i) {
        const RailLabel &label = labels.at(row.labels.at(i));
        const int digits = digitWidth * int(QLocale().toString(label.number).size());
        const int width = std::max(page.scaled(rowHeight), page.scaled(barSpace + 5) + digits) +
                          page.scaled(signWidth(label));
        const bool last = i + 1 == row.labels.size();
        if (i > 0 && x + width + (last ? 0 : roomForMore) > right) {
            m_spots.last().more = int(row.labels.size() - i);
            m_spots.last().rect.setRight(right);
            return;
        }
        m_spots.append({QRect(x, row.top, std::min(width, right - x), row.height), label, true, 0});
        x += width;
    }
}

const Rail::Spot *Rail::spotAt(QPoint point) const
{
    for (const Spot &spot : m_spots) {
        if (spot.rect.contains(point))
            return &spot;
    }
    return nullptr;
}

/// The sign of comments, behind what stands in `words` up to `left`.
void Rail::drawSign(QPainter &painter, const QRect &words, int left, const ArticleLayout &layout) const
{
    const PageMetrics &page = layout.page();
    const QSizeF size(speechBalloonWidth(page.scaled(signHeight)), page.scaled(signHeight));
    const QPointF at(left + page.scaled(signGap), words.y() + (words.height() - size.height()) / 2 + 1);
    drawSpeechBalloon(painter, {at, size}, layout.theme().accent);
}

void Rail::drawLabel(QPainter &painter, const Spot &spot, const ArticleLayout &layout) const
{
    const PageMetrics &page = layout.page();
    const Theme &theme = layout.theme();
    const RailLabel &label = spot.label;
    const int lineHeight = page.scaled(rowHeight);
    const int indent = spot.folded ? 0 : page.scaled(laneIndent * std::min(label.depth, 3));
    const int barHeight = spot.rect.height() - page.scaled(9);
    const int barWidth = page.scaled(label.current ? 5 : 3);
    const QColor bar = label.colour.isValid() ? label.colour : theme.muted;
    painter.fillRect(QRect(spot.rect.x() + indent, spot.rect.y() + page.scaled(4.5), barWidth, barHeight),
                     bar);

    QRect words = spot.rect.adjusted(indent + page.scaled(barSpace + (label.current ? 2 : 0)), 0, 0, 0);
    words.setHeight(lineHeight);
    QString number = QLocale().toString(label.number);
    if (spot.more > 0)
        number += QStringLiteral(" +%L1").arg(spot.more);
    painter.setFont(labelFont(page, theme, true));
    painter.setPen(theme.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, number);
    if (spot.folded) {
        if (!label.remark.isEmpty())
            drawSign(painter, words, words.left() + painter.fontMetrics().horizontalAdvance(number), layout);
        return;
    }

    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(number + u' '));
    const int detailLeft = spot.rect.x() + indent + page.scaled(barSpace + 2);
    const auto drawElided = [&](const QRect &rect, const QString &text) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return rect.left() + painter.fontMetrics().horizontalAdvance(shown);
    };
    if (!label.current) {
        painter.setFont(labelFont(page, theme, false));
        painter.setPen(theme.muted);
    }
    const QString mark = markBehind(label);
    const int widthOfMark = painter.fontMetrics().horizontalAdvance(mark);
    QRect behind = words;
    behind.setLeft(
        drawElided(words.adjusted(0, 0, -page.scaled(signWidth(label)) - widthOfMark, 0), label.name));
    const int end = drawElided(behind, mark);
    if (!label.remark.isEmpty())
        drawSign(painter, words, end, layout);
    if (spot.rect.height() > lineHeight) {
        painter.setFont(labelFont(page, theme, false));
        painter.setPen(theme.muted);
        drawElided(QRect(detailLeft, words.y() + page.scaled(detailHeight), spot.rect.right() - detailLeft,
                         lineHeight),
                   label.detail);
    }
}

void Rail::draw(QPainter &painter, const ArticleLayout &layout, const QRegion &region) const
{
    painter.save();
    painter.setLayoutDirection(
        Qt::LeftToRight); // the rail is on the right of the text also in a mirrored window
    for (const Spot &spot : m_spots) {
        if (region.intersects(spot.rect))
            drawLabel(painter, spot, layout);
    }
    painter.restore();
}

} // namespace pullquote
