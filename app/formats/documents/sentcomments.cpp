#include "app/formats/documents/sentcomments.h"

#include "app/formats/documents/colleague.h"
#include "app/formats/documents/commentquotes.h"
#include "app/formats/documents/documenttext.h"
#include "app/text/outerfirst.h"

#include <algorithm>

namespace pullquote {

namespace {

QStringList wordsOf(const QList<ForeignName> &names)
{
    QStringList words;
    for (const ForeignName &name : names)
        words.append(name.name);
    return words;
}

/// What was written on its parts.
SentLine lineOf(const ForeignQuote &quote)
{
    return {authorName(quote.annotator.name),
            {quote.kind.value_or(QuoteKind::Direct), wordsOf(quote.speakers), wordsOf(quote.addressees),
             wordsOf(quote.topics), quote.note, 1, int(quote.content.size())},
            quote.created};
}

/// The names as they are now, each as it was sent where it was.
QList<ForeignName> renamed(const QList<ForeignName> &sent, const QStringList &now)
{
    QList<ForeignName> names;
    for (const QString &name : now) {
        const auto known = std::find_if(sent.begin(), sent.end(),
                                        [&name](const ForeignName &other) { return other.name == name; });
        names.append(known != sent.end() ? *known : ForeignName{{}, name});
    }
    return names;
}

/// Whatever part they are on.
bool saysTheSame(CommentLine line, const CommentLine &other)
{
    line.part = other.part;
    line.parts = other.parts;
    return line == other;
}

} // namespace

QList<ReturnedComment> SentQuote::returned() const
{
    QList<ReturnedComment> returned;
    for (const std::optional<ReturnedComment> &comment : m_returned) {
        if (comment)
            returned.append(*comment);
    }
    return returned;
}

void SentQuote::putChanges(const ReturnedComment &comment, ForeignQuote &quote) const
{
    if (!comment.line) {
        quote.note = comment.text;
        return;
    }
    const CommentLine &sent = m_line.line;
    const CommentLine &line = *comment.line;
    if (line.kind != sent.kind) {
        quote.kind = line.kind;
        quote.kindManual = true;
    }
    if (line.speakers != sent.speakers)
        quote.speakers = renamed(quote.speakers, line.speakers);
    if (line.addressees != sent.addressees)
        quote.addressees = renamed(quote.addressees, line.addressees);
    if (line.topics != sent.topics)
        quote.topics = renamed(quote.topics, line.topics);
    if (line.note != sent.note)
        quote.note = line.note;
}

std::optional<ChangedQuote> SentQuote::changed(const GivenText &text) const
{
    ChangedQuote result{m_quote, {}};
    ForeignQuote &quote = result.quote;
    quote.content.clear();
    quote.derivedFrom = m_quote.id;
    quote.created.clear();
    quote.modified.clear();
    bool hasOtherContent = false;
    bool saysOther = false;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (!m_returned[i]) {
            hasOtherContent = true;
            continue;
        }
        const ReturnedComment &comment = *m_returned[i];
        const bool isMoved =
            !comment.span.isEmpty() && comment.span != m_spans[i] && m_spans[i] != unknownSpan;
        const bool isOther = !comment.line || !saysTheSame(*comment.line, m_line.line);
        quote.content.append(isMoved ? claimOf(comment.span, text.canonical(), text.codePoints())
                                     : m_quote.content[i]);
        if (isOther)
            putChanges(comment, quote);
        if ((isMoved || isOther) && result.author.isEmpty())
            result.author = comment.author;
        hasOtherContent |= isMoved;
        saysOther |= isOther;
    }
    if (!hasOtherContent && !saysOther)
        return std::nullopt;
    if (hasOtherContent && !quote.kindManual) // it follows the marks, and these may be others now
        quote.kind.reset();
    return result;
}

SentComments::SentComments(const QList<ForeignQuote> &quotes, Anchoring &anchoring)
{
    for (const ForeignQuote &quote : quotes) {
        QList<Span> spans;
        for (const SpanClaim &claim : quote.content) {
            const Result<Span> span = anchoring.anchor(claim);
            spans.append(span ? withoutOuterWhite(anchoring.text().canonical(), *span) : unknownSpan);
            m_comments.append({spans.last(), m_quotes.size(), int(spans.size())});
            if (!spans.last().isEmpty() && !m_quoteAt.contains(spans.last()))
                m_quoteAt.insert(spans.last(), m_quotes.size());
        }
        m_quotes.append(SentQuote(quote, lineOf(quote), spans));
    }
    std::stable_sort(m_comments.begin(), m_comments.end(),
                     [](const SentComment &a, const SentComment &b) { return outerFirst(a.span, b.span); });
}

QList<ReturnedComment> SentComments::take(const QList<ReturnedComment> &returned)
{
    QList<SentLine> lines;
    for (const SentQuote &quote : std::as_const(m_quotes))
        lines.append(quote.line());
    const QList<qsizetype> matches = matchComments(lines, m_comments, returned);
    QList<ReturnedComment> left;
    for (qsizetype i = 0; i < returned.size(); ++i) {
        if (matches[i] < 0) {
            left.append(returned[i]);
            continue;
        }
        const SentComment &sent = m_comments[matches[i]];
        m_quotes[sent.line].setReturned(sent.part - 1, returned[i]);
    }
    return left;
}

const ForeignQuote *SentComments::quoteAt(Span span) const
{
    const auto found = m_quoteAt.constFind(span);
    return found == m_quoteAt.constEnd() || span.isEmpty() ? nullptr : &m_quotes[*found].quote();
}

} // namespace pullquote
