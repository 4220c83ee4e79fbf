#include "ui/library/articlecards.h"

#include "ui/library/articlerow.h"
#include "ui/library/cardtext.h"

#include <QPainter>

namespace pullquote {

namespace {

constexpr int side = 15;
constexpr int above = 9;
constexpr int below = 9;
constexpr int gap = 3;
constexpr int edge = 3; // the accent at the left of the open article

/// "The Harbour Post · 16 June": when there is too little room, the outlet gives way to the date.
QString whereAndWhen(const ArticleRow &row, const QFontMetricsF &metrics, qreal width)
{
    if (row.outlet.isEmpty() || row.published.isEmpty())
        return metrics.elidedText(row.outlet + row.published, Qt::ElideRight, width);
    const QString when = QStringLiteral(" · ") + row.published;
    const qreal room = width - metrics.horizontalAdvance(when);
    return metrics.elidedText(metrics.elidedText(row.outlet, Qt::ElideRight, room) + when, Qt::ElideRight,
                              width);
}

} // namespace

/// The texts of one card, laid out.
class ArticleCards::Layout {
public:
    Layout(const ArticleRow &row, const Theme &theme, int width)
        : snippet(row.snippet),
          headline(row.title, theme.uiFont(0, QFont::Bold), width - 2 * side, 2),
          found(snippet.text, theme.textFont(13), width - 2 * side, row.snippet.isEmpty() ? 0 : 2,
                snippet.found),
          footHeight(QFontMetrics(theme.uiFont(12)).height())
    {
    }

    int height() const { return above + int(headline.height()) + foundHeight() + gap + footHeight + below; }
    int foundHeight() const { return found.height() > 0 ? int(found.height()) + gap : 0; }

    Snippet snippet;
    CardText headline;
    CardText found;
    int footHeight;
};

QSize ArticleCards::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<ArticleRow>();
    return {m_width, Layout(row, m_theme, m_width).height()};
}

void ArticleCards::paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isOpen) const
{
    if (option.state.testFlag(QStyle::State_Selected) || isOpen)
        painter->fillRect(option.rect, m_theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.paper);
    if (isOpen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(edge, option.rect.height())), m_theme.accent);
    // The ring says where the keys are; a mouse user is not shown it on every card.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(edge + 1.5, 1.5, -1.5, -1.5), 5, 5);
    }
}

void ArticleCards::paintFoot(QPainter *painter, const QRectF &line, const ArticleRow &row,
                             const QString &standing) const
{
    const QFont font = m_theme.uiFont(12);
    const QFontMetricsF metrics(font);
    const QString right = metrics.elidedText(standing, Qt::ElideRight, line.width() / 2);
    const qreal rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + 12;
    const QString left = whereAndWhen(row, metrics, line.width() - rightWidth);
    painter->setFont(font);
    painter->setPen(m_theme.muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, left);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
}

void ArticleCards::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<ArticleRow>();
    const Layout layout(row, m_theme, option.rect.width());
    painter->save();
    paintGround(painter, option, row.isOpen);
    const QPointF left(option.rect.left() + side, option.rect.top() + above);
    painter->setPen(m_theme.ink);
    layout.headline.draw(painter, left);
    qreal y = left.y() + layout.headline.height() + gap;
    if (layout.foundHeight() > 0) {
        layout.found.draw(painter, {left.x(), y});
        y += layout.foundHeight();
    }
    paintFoot(painter, QRectF(left.x(), y, option.rect.width() - 2 * side, layout.footHeight), row,
              m_standing ? m_standing(row.id) : standing(row, index.data(UnfinishedRole).toInt()));
    painter->restore();
}

} // namespace pullquote
