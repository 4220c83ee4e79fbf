#pragma once

#include "app/model/changeset.h"
#include "app/session/quotesbyid.h"
#include "app/text/codepoints.h"
#include "app/text/quotationlookup.h"
#include "app/text/spanindex.h"

#include <vector>

namespace pullquote {

/// One span of one quote, as the index of an article holds it.
struct QuoteSpan {
    QuoteId quote;
    SpanRole role = SpanRole::Content;

    friend bool operator==(const QuoteSpan &, const QuoteSpan &) = default;
    friend bool operator<(const QuoteSpan &a, const QuoteSpan &b)
    {
        return a.quote == b.quote ? a.role < b.role : a.quote < b.quote;
    }
};

/// The article that a person works on, in memory: its text, the quotations seen in it, and the quotes of
/// every annotator with an index of their spans. Quotes are numbered from 1 in text order.
/// Only the session changes it. Offsets are UTF-16.
class OpenArticle {
public:
    using Hit = SpanIndex<QuoteSpan>::Entry;

    OpenArticle() = default;
    /// `text` is canonical.
    OpenArticle(Article article, QString text, QList<Quote> quotes);
    OpenArticle(OpenArticle &&) = default;
    OpenArticle &operator=(OpenArticle &&) = default;

    bool isNull() const { return m_article.id.isNull(); }
    const Article &article() const { return m_article; }
    const QString &text() const { return m_text; }
    const CodePoints &codePoints() const { return m_codePoints; }
    const QuotationLookup &quotations() const { return m_quotations; }
    /// Those within some thousand characters of `span`, by start, the outer one first: what the reading of
    /// clauses needs, however long the article is.
    QList<Quotation> quotationsNear(Span span) const;
    QString words(Span span) const { return m_text.mid(span.start, span.length()); }

    qsizetype quoteCount() const { return qsizetype(m_order.size()); }
    /// Null when the article has no such quote.
    const Quote *quote(QuoteId id) const { return m_quotes.find(id); }
    /// `number` is in [1, quoteCount()].
    const Quote &quoteNumber(qsizetype number) const;
    /// 0 when the article has no such quote.
    qsizetype numberOf(QuoteId id) const;
    /// The number that a quote has or would get.
    qsizetype numberFor(const Quote &quote) const;
    /// The same of a quote that would begin at the caret.
    qsizetype numberAt(qsizetype caret) const;

    /// Every span of every role that overlaps `range`.
    std::vector<Hit> spansIn(Span range) const { return m_spans.overlapping(range); }
    /// The quotes with content at the caret or that the caret touches, the innermost first, of equal ones the
    /// later start.
    QList<QuoteId> quotesAt(qsizetype caret) const;
    /// The annotator's quote whose content is exactly these spans; null when there is none.
    const Quote *quoteWithContent(const QList<Span> &content, AnnotatorId annotator) const;

    void setArticle(const Article &article) { m_article = article; }
    void put(const Quote &quote);
    void remove(QuoteId id);

private:
    struct Place {
        Span extent;
        const Quote *quote; ///< in m_quotes; its id decides between equal extents
        friend bool operator<(const Place &a, const Place &b)
        {
            return a.extent == b.extent ? a.quote->id < b.quote->id : a.extent < b.extent;
        }
    };

    Article m_article;
    QString m_text;
    CodePoints m_codePoints;
    QuotationLookup m_quotations;
    QuotesById m_quotes;
    SpanIndex<QuoteSpan> m_spans;
    std::vector<Place> m_order; ///< one contiguous block: moving 100,000 of them is cheaper than a tree
};

} // namespace pullquote
