#include "app/formats/documents/commentquotes.h"

#include "app/text/codepoints.h"
#include "app/text/excerpt.h"

#include <QHash>

namespace pullquote {

namespace {

QList<ForeignName> namesOf(const QStringList &names)
{
    QList<ForeignName> result;
    for (const QString &name : names)
        result.append({{}, name});
    return result;
}

/// What the comments on the parts of one quote have in common, and which part comes next.
QString keyOf(const QString &author, CommentLine line, int part)
{
    line.part = part;
    return author + u'\n' + line.text();
}

/// Finds the quote that a comment on a further part belongs to.
class PartsInOrder {
public:
    /// The index of the quote that waits for this part; -1: none does.
    qsizetype find(const ReturnedComment &comment)
    {
        const auto waiting = m_waiting.find(keyOf(comment.author, *comment.line, comment.line->part));
        return waiting == m_waiting.end() || waiting->isEmpty() ? -1 : waiting->takeFirst();
    }
    void waitForNext(const ReturnedComment &comment, qsizetype quote)
    {
        if (comment.line->part < comment.line->parts)
            m_waiting[keyOf(comment.author, *comment.line, comment.line->part + 1)].append(quote);
    }

private:
    QHash<QString, QList<qsizetype>> m_waiting;
};

} // namespace

SpanClaim claimOf(Span span, const QString &text, const CodePoints &codePoints)
{
    const CodePointSpan counted = codePoints.toCodePoints(span).value_or(CodePointSpan{});
    return {counted.start, counted.end, text.mid(span.start, span.length()), {}, {}};
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

QList<ForeignQuote> quotesOfComments(const QList<ReturnedComment> &comments, const QString &text,
                                     const CodePoints &codePoints, const QString &where)
{
    QList<ForeignQuote> quotes;
    PartsInOrder parts;
    for (const ReturnedComment &comment : comments) {
        const SpanClaim claim = claimOf(comment.span, text, codePoints);
        qsizetype quote = comment.line ? parts.find(comment) : -1;
        if (quote >= 0) {
            quotes[quote].content.append(claim);
        } else {
            quote = quotes.size();
            ForeignQuote added;
            added.where = where.arg(excerpt(text, {comment.span}, 60));
            added.annotator.name = comment.author;
            added.content = {claim};
            if (comment.line)
                putLine(*comment.line, added);
            else
                added.note = comment.text;
            quotes.append(added);
        }
        if (comment.line)
            parts.waitForNext(comment, quote);
    }
    return quotes;
}

} // namespace pullquote
