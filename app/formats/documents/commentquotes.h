#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/documents/commentmatching.h"

namespace pullquote {

class CodePoints;

/// A place in a text as foreign quotes say it: in code points, with its words.
SpanClaim claimOf(Span span, const QString &text, const CodePoints &codePoints);

/// What a line says about its quote, as fields of it; not its content.
void putLine(const CommentLine &line, ForeignQuote &quote);

/// The quotes that comments on a text make: one with a line of ours says all of its quote, and those on the
/// parts of one quote are put together; any other text becomes the note of a quote. `where` is said of each.
QList<ForeignQuote> quotesOfComments(const QList<ReturnedComment> &comments, const QString &text,
                                     const CodePoints &codePoints, const QString &where);

} // namespace pullquote
