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

MarkedWords markedWords(QStringView text, const QList<Span> &spans, const QList<Span> &marks, qsizetype limit)
{
    MarkedWords words;
    for (const Span &span : spans) {
        if (!words.text.isEmpty())
            words.text += QStringLiteral(" … ");
        const qsizetype start = words.text.size();
        words.text += text.mid(span.start, span.length());
        for (const Span &mark : marks) {
            const Span inside{std::max(mark.start, span.start), std::min(mark.end, span.end)};
            if (inside.start < inside.end)
                words.marks.append({start + inside.start - span.start, start + inside.end - span.start});
        }
    }
    words.text.replace(u'\n', u' ');
    if (words.text.size() > limit) {
        const qsizetype cut = words.text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit;
        words.text = words.text.left(cut) + QStringLiteral(" …");
        words.marks.removeIf([cut](Span mark) { return mark.start >= cut; });
        for (Span &mark : words.marks)
            mark.end = std::min(mark.end, cut);
    }
    return words;
}

MarkedText::MarkedText(QWidget *parent) : QWidget(parent), m_theme(Theme::light()), m_font(m_theme.uiFont(12))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setWords(const MarkedWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.text);
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
    QTextLayout layout(m_words.text.isEmpty() ? QStringLiteral(" ") : m_words.text, m_font);
    layout.setTextOption(options(m_words.text));
    return int(std::ceil(layOut(layout, std::max(width, 20))));
}

QSize MarkedText::sizeHint() const
{
    return {160, heightForWidth(160)};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_words.text, m_font);
    layout.setTextOption(options(m_words.text));
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
