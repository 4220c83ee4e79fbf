#pragma once

#include "app/formats/documents/commentline.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// What the comments on all parts of a quote say, and who wrote them.
struct SentLine {
    QString author;
    CommentLine line; ///< of the first part
    QString date = {};
};

/// A comment as it was sent, on one part of a quote.
struct SentComment {
    Span span;          ///< as the text is now; unknownSpan: it is nowhere
    qsizetype line = 0; ///< its index among the lines
    int part = 1;
};

/// A comment as it stands in the document that came back.
struct ReturnedComment {
    Span span; ///< as above; may be empty
    QString author;
    QString text;
    std::optional<CommentLine> line; ///< nothing: the text is no such line
    int note = -1;                   ///< its number in the document
    QString date = {};
};

inline constexpr Span unknownSpan{-1, -1};

/// For each comment that came back, the one that was sent, by its index; -1: it is new. None is there twice.
///
/// Programs that edit a document number its comments anew, and some put the name of who edits one to it. So
/// what counts is, one after the other: the words, the author and the line; words and line; words, author and
/// which part of a quote it is; words and part; the line on words that overlap; the part on words that it
/// shares at least half of, both times with the author first; the line, where only one has it; the date and
/// the part, where only one has them; the words.
QList<qsizetype> matchComments(const QList<SentLine> &lines, const QList<SentComment> &sent,
                               const QList<ReturnedComment> &returned);

} // namespace pullquote
