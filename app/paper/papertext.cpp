#include "app/paper/papertext.h"

#include "app/paper/paperwords.h"
#include "app/text/graphemes.h"

#include <QPainter>

#include <algorithm>

namespace pullquote {

namespace {

/// Laying out costs more than in proportion to the length, of a text without spaces the square of it.
constexpr qsizetype longestPiece = 4096;

constexpr char16_t wordJoiner = 0x2060;
constexpr char16_t isolate = 0x2066; // the number takes no part in the direction of the words around
constexpr char16_t endOfIsolate = 0x2069;

} // namespace

PaperPiece::PaperPiece(const PaperArticle &article, Span span, size_t firstMark, const PaperMetrics &metrics,
                       bool isRightToLeft)
    : m_span(span)
{
    m_isMixed = isRightToLeft || mixesDirections(QStringView(article.text).sliced(span.start, span.length()));
    m_words = withLabels(article, firstMark);
    layOut(metrics, isRightToLeft);
}

QString PaperPiece::withLabels(const PaperArticle &article, size_t firstMark)
{
    QString words;
    qsizetype copied = m_span.start;
    const auto copyTo = [&](qsizetype end) {
        words += settable(QStringView(article.text).sliced(copied, end - copied));
        copied = end;
    };
    for (size_t i = firstMark; i < article.marks.size() && article.marks[i].span.start < m_span.end; ++i) {
        const PaperMark &mark = article.marks[i];
        if (mark.label.isEmpty() || mark.span.start < m_span.start)
            continue;
        copyTo(mark.span.start);
        QString label = mark.label + QChar(wordJoiner);
        if (!m_labels.isEmpty() && m_labels.last().at == mark.span.start)
            label.prepend(QChar(u'\u2009'));
        if (m_isMixed)
            label = QChar(isolate) + label + QChar(endOfIsolate);
        m_labels.append({mark.span.start, int(words.size()), int(label.size())});
        words += label;
    }
    copyTo(m_span.end);
    return words;
}

void PaperPiece::layOut(const PaperMetrics &metrics, bool isRightToLeft)
{
    m_layout.setText(m_words);
    m_layout.setFont(metrics.textFont);
    m_layout.setTextOption(PaperMetrics::option(isRightToLeft));
    QTextCharFormat raised;
    raised.setFont(metrics.smallFont);
    raised.setFontWeight(QFont::Bold);
    raised.setProperty(QTextFormat::FontPixelSize, 9); // of which two thirds are left
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    raised.setForeground(QColor(0x55, 0x55, 0x55));
    QList<QTextLayout::FormatRange> formats;
    for (const Label &label : std::as_const(m_labels))
        formats.append({label.position, label.length, raised});
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(metrics.textWidth);
        line.setPosition({0, 0});
    }
    m_layout.endLayout();
}

int PaperPiece::positionOf(qsizetype offset, bool begins) const
{
    qsizetype position = offset - m_span.start;
    for (const Label &label : m_labels) {
        if (label.at > offset || (label.at == offset && !begins))
            break;
        position += label.length;
    }
    return int(position);
}

qsizetype PaperPiece::offsetOf(int position) const
{
    qsizetype offset = m_span.start + position;
    for (const Label &label : m_labels) {
        if (label.position >= position)
            break;
        offset -= std::min(label.length, position - label.position);
    }
    return offset;
}

Span PaperPiece::spanOf(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    return {offsetOf(line.textStart()), offsetOf(line.textStart() + line.textLength())};
}

QList<LineStretch> PaperPiece::stretches(int number, Span span) const
{
    const QTextLine line = m_layout.lineAt(number);
    const int lineEnd = line.textStart() + line.textLength();
    const int start = std::max(positionOf(std::max(span.start, m_span.start), true), line.textStart());
    int end = std::min(positionOf(std::min(span.end, m_span.end), false), lineEnd);
    while (end > start && end == lineEnd && m_words.at(end - 1).isSpace())
        --end;
    return end > start ? stretchesOf(line, start, end, m_isMixed) : QList<LineStretch>();
}

void PaperPiece::draw(QPainter &painter, int number, QPointF at) const
{
    const QTextLine line = m_layout.lineAt(number);
    drawWords(painter, line, QStringView(m_words).sliced(line.textStart(), line.textLength()), at);
}

bool PaperText::layOutPiece()
{
    if (m_at >= m_paragraph.end) {
        while (m_at < m_article.text.size() && m_article.text.at(m_at) == u'\n')
            ++m_at;
        if (m_at >= m_article.text.size())
            return false;
        const qsizetype end = m_article.text.indexOf(u'\n', m_at);
        m_paragraph = {m_at, end < 0 ? m_article.text.size() : end};
        m_isRightToLeft = QStringView(m_article.text)
                              .sliced(m_at, std::min(m_paragraph.length(), longestPiece))
                              .isRightToLeft();
    }
    while (m_firstMark < m_article.marks.size() && m_article.marks[m_firstMark].span.start < m_at)
        ++m_firstMark;
    qsizetype end = std::min(m_at + longestPiece, m_paragraph.end);
    if (end < m_paragraph.end)
        end = std::max(graphemeBorderBefore(m_article.text, end), m_at + 1);
    m_piece = std::make_shared<const PaperPiece>(m_article, Span{m_at, end}, m_firstMark, m_metrics,
                                                 m_isRightToLeft);
    m_line = 0;
    m_lineCount = m_piece->lineCount();
    // The last line of what is not the end of a paragraph goes on, and is laid out again with what follows.
    if (end < m_paragraph.end && m_lineCount > 1)
        --m_lineCount;
    return m_lineCount > 0;
}

PaperLine PaperText::next()
{
    if ((!m_piece || m_line >= m_lineCount) && !layOutPiece())
        return {};
    PaperLine line;
    line.piece = m_piece;
    line.number = m_line++;
    line.span = m_piece->spanOf(line.number);
    line.beginsParagraph = line.span.start <= m_paragraph.start;
    line.endsParagraph = line.span.end >= m_paragraph.end;
    m_at = line.span.end;
    const QTextLine laid = m_piece->line(line.number);
    // A script that is taller than the text's has more room; the raised numbers ask for none.
    const qreal usual = m_metrics.linePitch;
    const qreal above = std::max(usual * 0.7, laid.ascent() - 2);
    const qreal below = std::max(usual * 0.3, laid.descent() - 2);
    line.ascent = above;
    line.height = above + below;
    return line;
}

} // namespace pullquote
