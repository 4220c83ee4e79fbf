#include "ui/review/markedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

constexpr int leading = 3; ///< between lines, pixels

/// Lays out and returns the height.
qreal layOut(QTextLayout &layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height()) + leading;
    }
    layout.endLayout();
    return std::max<qreal>(y - leading, 0);
}

QTextOption options(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

} // namespace

MarkedText::MarkedText(QWidget *parent) : QWidget(parent), m_theme(Theme::light()), m_font(m_theme.uiFont(12))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setWords(const MarkedExcerpt &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.words);
    updateGeometry();
    update();
}

void MarkedText::setTheme(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
    updateGeometry();
    update();
}

void MarkedText::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    update();
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout(m_words.words.isEmpty() ? QStringLiteral(" ") : m_words.words, m_font);
    layout.setTextOption(options(m_words.words));
    return int(std::ceil(layOut(layout, std::max(width, 20))));
}

QSize MarkedText::sizeHint() const
{
    return {160, heightForWidth(160)};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_words.words, m_font);
    layout.setTextOption(options(m_words.words));
    QList<QTextLayout::FormatRange> formats;
    for (const Span &mark : m_words.marks) {
        QTextCharFormat format;
        format.setBackground(m_theme.tint(m_theme.colour(4), 0.3));
        format.setFontUnderline(true);
        format.setUnderlineColor(m_theme.colour(4));
        formats.append({int(mark.start), int(mark.length()), format});
    }
    layout.setFormats(formats);
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(m_isQuiet ? m_theme.muted : m_theme.ink);
    layout.draw(&painter, {0, 0});
}

} // namespace pullquote
