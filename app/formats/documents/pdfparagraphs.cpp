#include "app/formats/documents/pdfparagraphs.h"

#include "app/formats/documents/pdfjoin.h"

#include <cmath>

namespace pullquote {

namespace {

constexpr qsizetype rowsBetweenGlances = 1024; ///< at the watcher
constexpr double headingSize = 1.2; ///< of the text's size: lines of a headline end where they like

bool beginsWithBullet(const QString &text)
{
    static const QString bullets = QStringLiteral("•‣▪●○◦■□►➢");
    return !text.isEmpty() && bullets.contains(text.front());
}

/// Up to the end of a sentence, with what closes behind it.
bool endsSentence(const QString &text)
{
    static const QString closing = QStringLiteral("\"'”’»“‘)]");
    static const QString ends = QStringLiteral(".!?…:;。！？");
    qsizetype last = text.size() - 1;
    while (last >= 0 && closing.contains(text[last]))
        --last;
    return last >= 0 && ends.contains(text[last]);
}

/// Tells where paragraphs begin.
class Borders {
public:
    explicit Borders(const PdfRows &rows) : m_rows(rows) {}

    /// Between this row and the one above it.
    bool isAbove(qsizetype row) const
    {
        const PdfRow &above = m_rows.rows[row - 1];
        const PdfRow &below = m_rows.rows[row];
        if (!isSameSize(above.size, below.size) || beginsWithBullet(below.text))
            return true;
        const bool isHeading = above.size >= headingSize * m_rows.bodySize;
        const bool isShort = !isHeading && leavesRoom(above, below);
        const bool goesOn = below.text.front().isLower() && !endsSentence(above.text);
        if ((above.start < 0) != (below.start < 0)) // of two directions
            return isShort || endsSentence(above.text);
        if (above.run != below.run)
            return !goesOn && (isHeading || isShort || isSetIn(above, below));
        if (isApart(row))
            return isShort || isHeading || !goesOn;
        return isShort || (!isHeading && isSetIn(above, below));
    }

private:
    /// Whether the first word of the row below would have fitted: then somebody ended the row.
    bool leavesRoom(const PdfRow &above, const PdfRow &below) const
    {
        if (endsInHyphen(above.text))
            return false;
        qsizetype word = below.text.indexOf(u' ');
        word = word < 0 ? below.text.size() : word;
        const double perLetter = (below.end - below.start) / double(below.text.size());
        const double needed = perLetter * (1.25 * double(word) + 1); // it may be of wide letters
        const PdfRun &run = m_rows.runs[above.run];
        return above.end + needed < (endsSentence(above.text) ? run.edge : run.end);
    }

    /// Set in from the rows around it, or out, as the first lines in lists and bibliographies are. What is
    /// centred is not, nor what stands behind a bullet.
    bool isSetIn(const PdfRow &above, const PdfRow &below) const
    {
        if (std::abs(below.start - m_rows.runs[below.run].start) <= 0.7 * below.size)
            return false;
        if (above.run != below.run)
            return true;
        const double shift = below.start - above.start;
        const bool isCentred = std::abs(above.box.center().x() - below.box.center().x()) < 0.3 * below.size;
        return std::abs(shift) > 0.3 * below.size && !isCentred &&
               !(shift > 0 && beginsWithBullet(above.text));
    }

    /// The step to this row from the one above, as a multiple of its size; 0 where they are in two runs.
    double step(qsizetype row) const
    {
        if (row < 1 || row >= m_rows.rows.size() || m_rows.rows[row].run != m_rows.rows[row - 1].run)
            return 0;
        const PdfRow &below = m_rows.rows[row];
        return (below.box.bottom() - m_rows.rows[row - 1].box.bottom()) / std::max(below.size, 1.0);
    }

    /// More white is above it than in the whole document, and than above or below near by: listings are set
    /// closer than text.
    bool isApart(qsizetype row) const
    {
        const double here = step(row);
        if (here <= 1.25 * m_rows.step)
            return false;
        const double before = step(row - 1);
        const double behind = step(row + 1);
        return (before <= 0 && behind <= 0) || (before > 0 && here > 1.15 * before) ||
               (behind > 0 && here > 1.15 * behind);
    }

    const PdfRows &m_rows;
};

} // namespace

QList<PdfParagraph> paragraphsOf(const PdfRows &rows, const Watcher &watcher)
{
    PdfWords words;
    for (const PdfRow &row : rows.rows)
        words.add(row.text);
    const Borders borders(rows);
    QList<PdfParagraph> paragraphs;
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        const PdfRow &row = rows.rows[i];
        if (i % rowsBetweenGlances == 0 && !watcher.goesOn(i, rows.rows.size()))
            break;
        if (i == 0 || borders.isAbove(i))
            paragraphs.append({QString(), row.size});
        appendLine(paragraphs.last().text, row.text, words);
    }
    return paragraphs;
}

} // namespace pullquote
