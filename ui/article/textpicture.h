#pragma once

#include "app/text/span.h"

#include <QString>

#include <vector>

class QTextBlock;
class QTextDocument;

namespace pullquote {

/// The one place that maps an article's text to the QTextDocument that shows it, and back.
///
/// Every paragraph is a block, and positions equal offsets, but for one thing: QTextLayout needs quadratic
/// time for long words and lays out only whole blocks. So a paragraph longer than `longestBlock` is shown as
/// several blocks without space between them, cut after a sentence, else after a space, else between two
/// graphemes. Each cut
/// ("seam") adds one position to the document; the two positions at a seam are the same offset. All blocks
/// after a seam take the direction of their paragraph.
class TextPicture {
public:
    static constexpr qsizetype longestBlock = 4096;

    TextPicture() = default;
    explicit TextPicture(const QString &text);

    /// The article's own text.
    const QString &text() const { return m_text; }

    /// Fills an empty document. Characters that a QTextDocument would swallow or take for structure (CR,
    /// U+FFFC, U+FDD0, U+FDD1) are shown as others of the same length.
    void fill(QTextDocument &document) const;

    /// Whether the block goes on with the paragraph of the block before.
    static bool continues(const QTextBlock &block);

    /// Where the offset is shown; at a seam, after it. Offsets outside the text go to the nearest inside.
    int position(qsizetype offset) const;
    qsizetype offset(int position) const;
    Span span(int startPosition, int endPosition) const
    {
        return {offset(startPosition), offset(endPosition)};
    }

    /// Offsets of the cuts, ascending.
    const std::vector<qsizetype> &seams() const { return m_seams; }

private:
    QString m_text;
    std::vector<qsizetype> m_seams;
};

} // namespace pullquote
