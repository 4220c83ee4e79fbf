#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/documents/commentmatching.h"

#include <QHash>

namespace pullquote {

/// What a colleague made of a quote, and who it was as the comment says.
struct ChangedQuote {
    ForeignQuote quote; ///< derived from the one that was sent; still that one's annotator and id
    QString author;
};

/// A quote that was sent, with the comments on its parts, and what came back of them.
class SentQuote {
public:
    /// The comments are those on the parts of the content, in its order.
    SentQuote(const ForeignQuote &quote, const QList<SentComment> &comments)
        : m_quote(quote), m_comments(comments), m_returned(comments.size())
    {
    }

    const ForeignQuote &quote() const { return m_quote; }
    void setReturned(qsizetype part, const ReturnedComment &comment) { m_returned[part] = comment; }

    /// None of its comments came back.
    bool isGone() const;
    /// Nothing when all of them came back as they were.
    std::optional<ChangedQuote> changed(const GivenText &text) const;

private:
    ForeignQuote m_quote;
    QList<SentComment> m_comments;
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
    /// A comment, and the part of the quote that it is on.
    struct Place {
        SentComment comment;
        qsizetype quote;
        qsizetype part;
    };

    QList<SentQuote> m_quotes;
    QList<Place> m_places; ///< in the order of the text
    QHash<Span, qsizetype> m_quoteAt;
};

} // namespace pullquote
