#include "ui/article/articleheader.h"

#include <QPainter>

namespace pullquote {

namespace {

/// Lays out on lines of a fixed pitch from `top` on; where the next thing may start. Nothing for no words.
int layOutWords(QTextLayout &layout, const QFont &font, const PageMetrics &page, int top, int pitch)
{
    layout.clearLayout();
    if (layout.text().isEmpty())
        return top;
    layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = layout.text().isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setPosition({qreal(page.columnLeft), qreal(top)});
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(page.columnWidth);
        line.setPosition({0, y + (pitch - line.height()) / 2});
        y += pitch;
    }
    layout.endLayout();
    return top + y;
}

} // namespace

void ArticleHeader::setWords(const QString &headline, const QString &byline)
{
    m_headline.setText(headline);
    m_byline.setText(byline);
}

void ArticleHeader::layOut(const PageMetrics &page, const Theme &theme)
{
    const QFont headlineFont = theme.textFont(page.scaled(theme.textPixels * 27.0 / 17), QFont::DemiBold);
    QFont bylineFont = theme.uiFont(page.scaled(theme.uiPixels));
    bylineFont.setPixelSize(page.scaled(theme.uiPixels * 12.5 / 13));
    int y = page.topMargin;
    if (!m_headline.text().isEmpty())
        y = layOutWords(m_headline, headlineFont, page, y, page.scaled(34)) + page.scaled(7);
    if (!m_byline.text().isEmpty())
        y = layOutWords(m_byline, bylineFont, page, y, page.scaled(20));
    m_height = y > page.topMargin ? y + page.scaled(20) : y;
}

void ArticleHeader::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.ink);
    m_headline.draw(&painter, {});
    painter.setPen(theme.muted);
    m_byline.draw(&painter, {});
}

} // namespace pullquote
