#pragma once

#include "app/formats/documents/commentline.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// A comment as it was sent, on one part of a quote.
struct SentComment {
    Span span; ///< as the text is now; empty: unknown
    QString author;
    CommentLine line;
};

/// A comment as it stands in the document that came back.
struct ReturnedComment {
    Span span; ///< as above; empty: it is on no words, or on white space
    QString author;
    QString text;
    std::optional<CommentLine> line; ///< nothing: the text is no such line
};

/// For each comment that came back, the one that was sent, by its index; -1: it is new. None is there twice.
///
/// Programs that edit a document number its comments anew, and some put the name of who edits one to it, so
/// what counts is, one after the other: the words, the author and the line; the words and the line; the words
/// and which part of a quote it is; the words; the line, in the order of the text; overlapping words.
QList<qsizetype> matchComments(const QList<SentComment> &sent, const QList<ReturnedComment> &returned);

} // namespace pullquote
