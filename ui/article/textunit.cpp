#include "ui/article/textunit.h"

#include "app/text/graphemes.h"

#include <QTextBoundaryFinder>

namespace pullquote {

namespace {

/// Nobody wants to hear a longer word or sentence, and looking for one must not read a book.
constexpr qsizetype farthest = 4096;

Span paragraphAt(QStringView text, qsizetype offset)
{
    const qsizetype before = offset > 0 ? text.lastIndexOf(u'\n', offset - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', offset);
    return {before + 1, after < 0 ? text.size() : after + 1};
}

bool isBorder(const QTextBoundaryFinder &finder, QAccessible::TextBoundaryType type)
{
    return type != QAccessible::WordBoundary ||
           finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
}

} // namespace

Span textUnitAt(QStringView text, qsizetype offset, QAccessible::TextBoundaryType type)
{
    if (type == QAccessible::NoBoundary)
        return {0, text.size()};
    if (offset < 0 || offset >= text.size())
        return {text.size(), text.size()};
    const Span paragraph = paragraphAt(text, offset);
    if (type == QAccessible::ParagraphBoundary || type == QAccessible::LineBoundary)
        return paragraph;
    if (type == QAccessible::CharBoundary)
        return {graphemeBorderBefore(text, offset), graphemeBorderAfter(text, offset + 1)};
    const Span near = {std::max(paragraph.start, offset - farthest),
                       std::min(paragraph.end, offset + farthest)};
    QTextBoundaryFinder finder(type == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                                 : QTextBoundaryFinder::Sentence,
                               text.sliced(near.start, near.length()));
    finder.setPosition(offset - near.start);
    if (!finder.isAtBoundary() || !isBorder(finder, type)) {
        while (finder.toPreviousBoundary() > 0 && !isBorder(finder, type)) {
        }
    }
    const qsizetype start = std::max<qsizetype>(finder.position(), 0);
    finder.setPosition(offset - near.start);
    while (finder.toNextBoundary() >= 0 && finder.position() < near.length() && !isBorder(finder, type)) {
    }
    const qsizetype end = finder.position() < 0 ? near.length() : finder.position();
    return {near.start + start, near.start + end};
}

} // namespace pullquote
