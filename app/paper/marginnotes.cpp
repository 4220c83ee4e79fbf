#include "app/paper/marginnotes.h"

#include "app/paper/paperwords.h"

#include <QPainter>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qreal space = 5; ///< between two notes
constexpr qreal bar = 2;
constexpr qreal indent = 8;
constexpr qreal pitch = 10.5;
constexpr qreal baseline = 8;

qreal heightOf(const MarginNotes::Part &part)
{
    return part.note->height(part.first, part.note->lineCount());
}

} // namespace

LaidNote::LaidNote(const PaperNote &note, const PaperMetrics &metrics) : m_colour(note.colour)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](const QString &words, const QFont &font, QRgb colour, QChar before) {
        if (words.isEmpty())
            return;
        if (!m_words.isEmpty())
            m_words += before;
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(QColor::fromRgb(colour));
        formats.append({int(m_words.size()), int(words.size()), format});
        m_words += settable(words).replace(u'\n', QChar::LineSeparator);
    };
    QFont bold = metrics.smallFont;
    bold.setBold(true);
    constexpr QRgb ink = 0x000000, muted = 0x555555;
    add(note.number, bold, ink, {});
    add(note.heading, bold, ink, u' ');
    add(note.details, metrics.smallFont, muted, QChar::LineSeparator);
    add(note.remark, metrics.remarkFont, ink, QChar::LineSeparator);
    m_layout.setText(m_words);
    m_layout.setFont(metrics.smallFont);
    m_layout.setTextOption(PaperMetrics::option(false));
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(metrics.noteWidth - indent);
        line.setPosition({0, 0});
    }
    m_layout.endLayout();
}

qreal LaidNote::height(int first, int end) const
{
    return (end - first) * pitch;
}

int LaidNote::linesThatFit(int first, qreal height) const
{
    return std::clamp(int(height / pitch), 0, lineCount() - first);
}

void LaidNote::paint(QPainter &painter, QPointF at, int first, int end) const
{
    painter.fillRect(QRectF(at.x(), at.y(), bar, height(first, end)), QColor::fromRgb(m_colour));
    painter.setPen(Qt::black);
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        drawWords(painter, line, QStringView(m_words).sliced(line.textStart(), line.textLength()),
                  at + QPointF(indent, baseline + (i - first) * pitch - line.ascent()));
    }
}

bool MarginNotes::hasRoomFor(qreal height) const
{
    return m_needed + height <= m_bottom - m_top;
}

void MarginNotes::add(const Part &part)
{
    m_parts.append(part);
    m_needed += heightOf(part) + space;
}

void MarginNotes::removeLast()
{
    m_needed -= heightOf(m_parts.takeLast()) + space;
}

/// Down, each below the one before, and then up from the bottom, where they have been pushed out of it.
QList<qreal> MarginNotes::tops() const
{
    QList<qreal> tops;
    qreal free = m_top;
    for (const Part &part : m_parts) {
        tops.append(std::max(part.wanted, free));
        free = tops.last() + heightOf(part) + space;
    }
    qreal end = m_bottom;
    for (qsizetype i = m_parts.size() - 1; i >= 0 && tops[i] + heightOf(m_parts[i]) > end; --i) {
        tops[i] = std::max(end - heightOf(m_parts[i]), m_top);
        end = tops[i] - space;
    }
    // More than there is room for: all follow each other from the top.
    for (qsizetype i = 1; i < tops.size(); ++i)
        tops[i] = std::max(tops[i], tops[i - 1] + heightOf(m_parts[i - 1]) + space);
    return tops;
}

QList<MarginNotes::Part> MarginNotes::paint(QPainter &painter, qreal left) const
{
    QList<Part> further;
    const QList<qreal> tops = this->tops();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const int end = part.first + part.note->linesThatFit(part.first, m_bottom - tops[i] + 0.01);
        if (end > part.first)
            part.note->paint(painter, {left, tops[i]}, part.first, end);
        if (end < part.note->lineCount())
            further.append({part.note, 0, end});
    }
    return further;
}

} // namespace pullquote
