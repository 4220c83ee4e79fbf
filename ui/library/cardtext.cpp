#include "ui/library/cardtext.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <cmath>

namespace pullquote {

namespace {

constexpr QChar foundBegins(0x0002);
constexpr QChar foundEnds(0x0003);

/// What is longer cannot be seen anyway, and would be laid out for nothing.
constexpr qsizetype longest = 1000;

} // namespace

CardText::CardText(const QString &text, const QFont &font, qreal width, int mostLines,
                   const QList<QTextLayout::FormatRange> &formats)
    : m_layout(text.left(longest).replace(u'\n', u' '), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    const int laidOut = layOut(width, mostLines);
    if (laidOut == m_layout.text().size() || m_layout.lineCount() == 0)
        return;
    const int lastStart = m_layout.lineAt(m_layout.lineCount() - 1).textStart();
    QFont widest = font;
    widest.setBold(font.bold() || !formats.isEmpty());
    const QString rest =
        QFontMetricsF(widest).elidedText(m_layout.text().mid(lastStart), Qt::ElideRight, width);
    m_layout.setText(m_layout.text().left(lastStart) + rest);
    layOut(width, mostLines);
}

int CardText::layOut(qreal width, int mostLines)
{
    m_height = 0;
    int end = 0;
    m_layout.beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += std::ceil(line.height());
        end = line.textStart() + line.textLength();
    }
    m_layout.endLayout();
    return end;
}

Snippet::Snippet(const QString &marked)
{
    int start = -1;
    for (const QChar c : marked) {
        if (c == foundBegins) {
            start = int(text.size());
        } else if (c == foundEnds && start >= 0) {
            QTextLayout::FormatRange range{start, int(text.size()) - start, {}};
            range.format.setFontWeight(QFont::Bold);
            found.append(range);
            start = -1;
        } else if (c != foundEnds) {
            text.append(c);
        }
    }
}

} // namespace pullquote
