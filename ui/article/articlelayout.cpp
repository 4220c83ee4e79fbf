#include "ui/article/articlelayout.h"

#include "ui/article/textpicture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace pullquote {

namespace {

/// Blocks whose lines are kept, with their glyphs: more than any window shows, some megabytes.
constexpr size_t mostLaidOut = 300;

/// The width of a character of this very text, so that estimates fit its script and its mixture of letters.
qreal averageWidth(const QTextDocument &document, const QFont &font)
{
    constexpr qsizetype sampled = 400;
    QString sample;
    for (QTextBlock block = document.begin(); block.isValid() && sample.size() < sampled;
         block = block.next())
        sample += block.text().left(sampled - sample.size());
    const QFontMetricsF metrics(font);
    return sample.isEmpty() ? metrics.averageCharWidth()
                            : metrics.horizontalAdvance(sample) / qreal(sample.size());
}

} // namespace

ArticleLayout::ArticleLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document), m_theme(Theme::light())
{
}

void ArticleLayout::setTheme(const Theme &theme)
{
    m_theme = theme;
    reset();
}

void ArticleLayout::setZoom(int percent)
{
    m_zoom = percent;
    reset();
}

void ArticleLayout::setHeader(const QString &headline, const QString &byline)
{
    m_header.setWords(headline, byline);
    reset();
}

void ArticleLayout::documentChanged(int, int, int)
{
    reset();
}

/// Forgets every height. Taken when the text, the width, the zoom or the fonts change.
void ArticleLayout::reset()
{
    m_page = PageMetrics::of(m_theme, qRound(document()->pageSize().width()), m_zoom);
    if (document()->defaultFont() != m_page.textFont) {
        document()->setDefaultFont(m_page.textFont); // comes back here through documentChanged
        return;
    }
    m_header.layOut(m_page, m_theme);
    for (const int number : m_laidOut) {
        if (const QTextBlock block = document()->findBlockByNumber(number); block.isValid())
            block.layout()->clearLayout();
    }
    m_laidOut.clear();

    const qreal characterWidth = averageWidth(*document(), m_page.textFont);
    std::vector<int> heights;
    heights.reserve(size_t(document()->blockCount()));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        heights.push_back(estimate(block, characterWidth));
    m_heights.assign(std::move(heights));
    announceSize();
    emit update();
}

int ArticleLayout::spaceAfter(const QTextBlock &block) const
{
    const QTextBlock next = block.next();
    const bool close = next.isValid() && (TextPicture::continues(next) || next.length() == 1);
    return close ? 0 : m_page.paragraphSpace;
}

int ArticleLayout::estimate(const QTextBlock &block, qreal characterWidth) const
{
    const int length = block.length() - 1; // without the separator
    if (length == 0)
        return m_page.paragraphSpace;
    const int lines = 1 + int(length * characterWidth / m_page.columnWidth);
    return lines * m_page.linePitch + spaceAfter(block);
}

/// Breaks the block into lines on rows of the page; its height.
int ArticleLayout::layOutLines(const QTextBlock &block) const
{
    QTextLayout &layout = *block.layout();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // or every paint, and every box of a highlight, would shape the words again
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_page.columnWidth);
        const LineRow row = rowAround(0, line, m_page);
        line.setPosition({0, y - row.top - line.ascent()});
        y += row.bottom - row.top;
    }
    layout.endLayout();
    if (block.length() == 1) { // an empty paragraph is but a space, with the caret in its middle
        QTextLine line = layout.lineAt(0);
        line.setPosition({0, (m_page.paragraphSpace - line.height()) / 2});
        return m_page.paragraphSpace;
    }
    return y + spaceAfter(block);
}

/// Whether a height changed.
bool ArticleLayout::ensureLines(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (number < 0 || number >= m_heights.count())
        return false;
    bool changed = false;
    if (block.layout()->lineCount() == 0) {
        const int height = layOutLines(block);
        changed = height != m_heights.height(number);
        if (changed)
            m_heights.setHeight(number, height);
        m_laidOut.push_back(number);
    }
    block.layout()->setPosition(
        QPointF(m_page.columnLeft, top(block))); // read by Qt's accessible text interface
    return changed;
}

void ArticleLayout::freeOldLines() const
{
    while (m_laidOut.size() > mostLaidOut) {
        const QTextBlock block = document()->findBlockByNumber(m_laidOut.front());
        m_laidOut.pop_front();
        if (block.isValid())
            block.layout()->clearLayout();
    }
}

bool ArticleLayout::layOut(qreal fromY, qreal toY) const
{
    freeOldLines();
    bool changed = false;
    for (QTextBlock block = blockAt(fromY); block.isValid() && top(block) <= toY; block = block.next())
        changed |= ensureLines(block);
    return changed;
}

QTextBlock ArticleLayout::blockAt(qreal y) const
{
    const qsizetype number = m_heights.itemAt(qint64(std::floor(y)) - m_header.height());
    return document()->findBlockByNumber(int(std::max<qsizetype>(number, 0)));
}

int ArticleLayout::top(const QTextBlock &block) const
{
    return m_header.height() +
           int(m_heights.top(std::min<qsizetype>(block.blockNumber(), m_heights.count())));
}

std::pair<int, int> ArticleLayout::positionsBetween(qreal fromY, qreal toY) const
{
    const QTextBlock last = blockAt(toY);
    return {blockAt(fromY).position(), last.position() + last.length() - 1};
}

LineRow ArticleLayout::rowAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int y = int(blockBoundingRect(block).top());
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {y, y, y};
    const LineRow row = rowOf(line, m_page);
    return {y + row.top, y + row.baseline, y + row.bottom};
}

QSizeF ArticleLayout::documentSize() const
{
    const qint64 height = m_header.height() + m_heights.total() + m_page.bottomMargin;
    return {document()->pageSize().width(), qreal(height)};
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(), documentSize()};
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    if (ensureLines(block))
        const_cast<ArticleLayout *>(this)->announceSize();
    const int number = block.blockNumber();
    const int height = number < m_heights.count() ? m_heights.height(number) : 0;
    return QRectF(m_page.columnLeft, top(block), m_page.columnWidth, height);
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QTextBlock block = blockAt(point.y());
    const QPointF inBlock = point - blockBoundingRect(block).topLeft();
    const QTextLayout &layout = *block.layout();
    QTextLine hit = layout.lineAt(0);
    for (int i = 0; i < layout.lineCount() && rowOf(layout.lineAt(i), m_page).top <= inBlock.y(); ++i)
        hit = layout.lineAt(i);
    if (!hit.isValid())
        return block.position();
    const bool onWords = hit.naturalTextRect().contains(inBlock);
    if (accuracy == Qt::ExactHit && !onWords)
        return -1;
    return block.position() + cursorAt(hit, block.text(), inBlock.x());
}

} // namespace pullquote
