#include "app/formats/documents/sentcomments.h"

#include "app/formats/documents/commentquotes.h"
#include "app/formats/documents/documenttext.h"

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

/// The comment that was written on a part, counted from 1.
CommentLine lineOf(const ForeignQuote &quote, int part)
{
    return {quote.kind.value_or(QuoteKind::Direct),
            wordsOf(quote.speakers),
            wordsOf(quote.addressees),
            wordsOf(quote.topics),
            quote.note,
            part,
            int(quote.content.size())};
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

/// What a comment says now and did not say before, as fields of the quote.
void putChanges(const CommentLine &sent, const ReturnedComment &returned, ForeignQuote &quote)
{
    if (!returned.line) {
        quote.note = returned.text;
        return;
    }
    const CommentLine &line = *returned.line;
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

} // namespace

bool SentQuote::isGone() const
{
    return std::none_of(m_returned.begin(), m_returned.end(),
                        [](const auto &comment) { return comment.has_value(); });
}

std::optional<ChangedQuote> SentQuote::changed(const GivenText &text) const
{
    ChangedQuote result{m_quote, {}};
    ForeignQuote &quote = result.quote;
    quote.content.clear();
    quote.derivedFrom = m_quote.id;
    quote.created.clear();
    quote.modified.clear();
    bool isChanged = false;
    for (qsizetype i = 0; i < m_comments.size(); ++i) {
        if (!m_returned[i]) {
            isChanged = true;
            continue;
        }
        const ReturnedComment &comment = *m_returned[i];
        const bool isMoved = !comment.span.isEmpty() && comment.span != m_comments[i].span;
        const bool saysOther = comment.line != m_comments[i].line;
        quote.content.append(isMoved ? claimOf(comment.span, text.canonical(), text.codePoints())
                                     : m_quote.content[i]);
        if (saysOther)
            putChanges(m_comments[i].line, comment, quote);
        if ((isMoved || saysOther) && result.author.isEmpty())
            result.author = comment.author;
        isChanged |= isMoved || saysOther;
    }
    return isChanged ? std::optional(result) : std::nullopt;
}

SentComments::SentComments(const QList<ForeignQuote> &quotes, Anchoring &anchoring)
{
    for (const ForeignQuote &quote : quotes) {
        QList<SentComment> comments;
        for (const SpanClaim &claim : quote.content) {
            const Result<Span> span = anchoring.anchor(claim);
            const Span words = span ? withoutOuterWhite(anchoring.text().canonical(), *span) : Span{};
            comments.append(
                {words, quote.annotator.name.simplified(), lineOf(quote, int(comments.size()) + 1)});
            m_places.append({comments.last(), m_quotes.size(), comments.size() - 1});
            if (!words.isEmpty() && !m_quoteAt.contains(words))
                m_quoteAt.insert(words, m_quotes.size());
        }
        m_quotes.append(SentQuote(quote, comments));
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        const Span x = a.comment.span;
        const Span y = b.comment.span;
        return x.start != y.start ? x.start < y.start : x.end > y.end;
    });
}

QList<ReturnedComment> SentComments::take(const QList<ReturnedComment> &returned)
{
    QList<SentComment> sent;
    for (const Place &place : std::as_const(m_places))
        sent.append(place.comment);
    const QList<qsizetype> matches = matchComments(sent, returned);
    QList<ReturnedComment> left;
    for (qsizetype i = 0; i < returned.size(); ++i) {
        if (matches[i] < 0) {
            left.append(returned[i]);
            continue;
        }
        const Place &place = m_places[matches[i]];
        m_quotes[place.quote].setReturned(place.part, returned[i]);
    }
    return left;
}

const ForeignQuote *SentComments::quoteAt(Span span) const
{
    const auto found = m_quoteAt.constFind(span);
    return found == m_quoteAt.constEnd() || span.isEmpty() ? nullptr : &m_quotes[*found].quote();
}

} // namespace pullquote
