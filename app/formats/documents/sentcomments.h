#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/documents/commentmatching.h"

#include <QHash>

namespace pullquote {

/// What a colleague made of a quote, and who it was as the comment says.
struct ChangedQuote {
    ForeignQuote quote; ///< derived from the one that was sent; still with that one's annotator and id
    QString author;     ///< of the first comment that was changed
};

/// A quote that was sent, with the comments on its parts, and what came back of them.
class SentQuote {
public:
    /// The spans are those of the parts of the content, in its order.
    SentQuote(const ForeignQuote &quote, const SentLine &line, const QList<Span> &spans)
        : m_quote(quote), m_line(line), m_spans(spans), m_returned(spans.size())
    {
    }

    const ForeignQuote &quote() const { return m_quote; }
    const SentLine &line() const { return m_line; }
    void setReturned(qsizetype part, const ReturnedComment &comment) { m_returned[part] = comment; }

    /// Those of its comments that came back.
    QList<ReturnedComment> returned() const;
    /// Nothing when all of them came back as they were.
    std::optional<ChangedQuote> changed(const GivenText &text) const;

private:
    /// What a comment on it says now and did not say before, as fields of the quote.
    void putChanges(const ReturnedComment &comment, ForeignQuote &quote) const;

    ForeignQuote m_quote;
    SentLine m_line;
    QList<Span> m_spans;
    QList<std::optional<ReturnedComment>> m_returned;
};

/// All comments that were sent on an article's text.
class SentComments {
public:
    /// Where they are in the text as it is here.
    SentComments(const QList<ForeignQuote> &quotes, Anchoring &anchoring);

    /// Gives each comment that came back to the quote that it was sent on; what is left is new.
    QList<ReturnedComment> take(const QList<ReturnedComment> &returned);

    const QList<SentQuote> &quotes() const { return m_quotes; }
    /// The first quote with a part that covers just these words; null: there is none.
    const ForeignQuote *quoteAt(Span span) const;

private:
    QList<SentQuote> m_quotes;
    QList<SentComment> m_comments; ///< in the order of the text; the line is the number of the quote
    QHash<Span, qsizetype> m_quoteAt;
};

} // namespace pullquote
