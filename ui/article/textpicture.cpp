#include "ui/article/textpicture.h"

#include "app/text/graphemes.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>

namespace pullquote {

namespace {

constexpr int continuesParagraph = 1; // QTextBlock::userState of a block after a seam

bool endsParagraph(QChar character)
{
    return character == u'\n' || character == QChar::ParagraphSeparator;
}

/// The same length, without what QTextDocument takes for structure.
QChar shown(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
        return u' ';
    case 0xFFFC: // would ask for an embedded object
    case 0xFDD0: // frame marks of QTextDocument
    case 0xFDD1:
        return QChar::ReplacementCharacter;
    default:
        return character;
    }
}

qsizetype lastSentence(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.toEnd();
    // The end of the view is no border of its own making, so it does not count.
    return finder.toPreviousBoundary();
}

/// Where to cut a paragraph whose rest starts at `start` and is too long to be one block.
qsizetype seamAfter(const QString &text, qsizetype start)
{
    const qsizetype limit = start + TextPicture::longestBlock;
    const qsizetype half = start + TextPicture::longestBlock / 2;
    const QStringView window = QStringView(text).sliced(half, limit - half);
    if (const qsizetype sentence = lastSentence(window); sentence > 0)
        return half + sentence;
    for (qsizetype at = limit; at > half; --at) {
        if (text.at(at - 1).isSpace())
            return at;
    }
    return graphemeBorderBefore(text, limit);
}

std::vector<qsizetype> seamsOf(const QString &text)
{
    std::vector<qsizetype> seams;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !endsParagraph(text.at(end)))
            ++end;
        while (end - start > TextPicture::longestBlock) {
            start = seamAfter(text, start);
            seams.push_back(start);
        }
        start = end + 1;
    }
    return seams;
}

} // namespace

TextPicture::TextPicture(const QString &text) : m_text(text), m_seams(seamsOf(text)) {}

void TextPicture::fill(QTextDocument &document) const
{
    QString picture;
    picture.reserve(m_text.size() + qsizetype(m_seams.size()));
    qsizetype start = 0;
    for (const qsizetype seam : m_seams) {
        picture.append(QStringView(m_text).sliced(start, seam - start)).append(u'\n');
        start = seam;
    }
    picture.append(QStringView(m_text).sliced(start));
    for (QChar &character : picture)
        character = shown(character);
    document.setUndoRedoEnabled(false);
    document.setPlainText(picture);

    for (const qsizetype offset : m_seams) {
        QTextBlock block = document.findBlock(position(offset));
        block.setUserState(continuesParagraph);
        const Qt::LayoutDirection direction = block.previous().textDirection();
        if (block.textDirection() != direction) {
            QTextBlockFormat format;
            format.setLayoutDirection(direction);
            QTextCursor(block).mergeBlockFormat(format);
        }
    }
}

bool TextPicture::continues(const QTextBlock &block)
{
    return block.userState() == continuesParagraph;
}

int TextPicture::position(qsizetype offset) const
{
    const qsizetype inside = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto seamsBefore = std::upper_bound(m_seams.begin(), m_seams.end(), inside) - m_seams.begin();
    return int(inside + seamsBefore);
}

qsizetype TextPicture::offset(int position) const
{
    // The separator of seam i stands at position seams[i] + i; what is behind it is i + 1 further than its
    // offset.
    qsizetype low = 0, high = qsizetype(m_seams.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_seams[size_t(middle)] + middle < position)
            low = middle + 1;
        else
            high = middle;
    }
    return std::clamp<qsizetype>(position - low, 0, m_text.size());
}

} // namespace pullquote
