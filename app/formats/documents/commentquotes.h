#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/documents/commentmatching.h"

#include <QHash>

namespace pullquote {

class CodePoints;

/// A place in a text as foreign quotes say it: in code points, with its words.
SpanClaim claimOf(Span span, const QString &text, const CodePoints &codePoints);

/// The quotes that comments on a text make: one with a line of ours says all of its quote, and those on the
/// parts of one quote are put together; any other text becomes the note of a quote.
class CommentQuotes {
public:
    /// `where`, with the words for %1, is said of each.
    CommentQuotes(const GivenText &text, const QString &where) : m_text(text), m_where(where) {}

    /// The quote that the comment is on, with it: a new one, or the one before that it is a part of.
    ForeignQuote &add(const ReturnedComment &comment, const ForeignName &annotator);

    const QList<ForeignQuote> &quotes() const { return m_quotes; }

private:
    static QString keyOf(const ReturnedComment &comment, int part);

    const GivenText &m_text;
    QString m_where;
    QList<ForeignQuote> m_quotes;
    QHash<QString, QList<qsizetype>> m_waiting; ///< for the next part, by what its comment has to say
};

} // namespace pullquote
