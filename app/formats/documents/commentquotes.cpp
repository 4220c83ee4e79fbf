#include "app/formats/documents/commentquotes.h"

#include "app/text/codepoints.h"
#include "app/text/excerpt.h"

namespace pullquote {

namespace {

QList<ForeignName> namesOf(const QStringList &names)
{
    QList<ForeignName> result;
    for (const QString &name : names)
        result.append({{}, name});
    return result;
}

void putLine(const CommentLine &line, ForeignQuote &quote)
{
    quote.kind = line.kind;
    quote.kindManual = true;
    quote.speakers = namesOf(line.speakers);
    quote.addressees = namesOf(line.addressees);
    quote.topics = namesOf(line.topics);
    quote.note = line.note;
}

} // namespace

SpanClaim claimOf(Span span, const QString &text, const CodePoints &codePoints)
{
    const CodePointSpan counted = codePoints.toCodePoints(span).value_or(CodePointSpan{});
    return {counted.start, counted.end, text.mid(span.start, span.length()), {}, {}};
}

/// What the comments on the parts of one quote have in common, and which part it is.
QString CommentQuotes::keyOf(const ReturnedComment &comment, int part)
{
    CommentLine line = *comment.line;
    line.part = part;
    return comment.author + u'\n' + line.text();
}

ForeignQuote &CommentQuotes::add(const ReturnedComment &comment, const ForeignName &annotator)
{
    const SpanClaim claim = claimOf(comment.span, m_text.canonical(), m_text.codePoints());
    QList<qsizetype> waiting =
        comment.line ? m_waiting.take(keyOf(comment, comment.line->part)) : QList<qsizetype>();
    qsizetype number = m_quotes.size();
    if (!waiting.isEmpty()) {
        number = waiting.takeFirst();
        m_quotes[number].content.append(claim);
        m_waiting.insert(keyOf(comment, comment.line->part), waiting);
    } else {
        ForeignQuote quote;
        quote.where = m_where.arg(excerpt(m_text.canonical(), {comment.span}, 60));
        quote.annotator = annotator;
        quote.content = {claim};
        if (comment.line)
            putLine(*comment.line, quote);
        else
            quote.note = comment.text;
        m_quotes.append(quote);
    }
    if (comment.line && comment.line->part < comment.line->parts)
        m_waiting[keyOf(comment, comment.line->part + 1)].append(number);
    return m_quotes[number];
}

} // namespace pullquote
