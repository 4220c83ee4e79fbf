#include "app/text/paragraphframe.h"

#include <algorithm>

namespace pullquote {
namespace {

/// Decides behind which tokens a sentence ends.
class SentenceBorders {
public:
    SentenceBorders(const QList<Token> &tokens, const QList<Cue> &cues, const Language &language)
        : m_tokens(tokens), m_cues(cues), m_language(language)
    {
    }

    bool after(qsizetype i) const
    {
        if (i + 1 >= m_tokens.size() || m_tokens.at(i + 1).kind == TokenKind::Newline)
            return true;
        const Token &token = m_tokens.at(i);
        switch (token.kind) {
        case TokenKind::Newline:
            return true;
        case TokenKind::Stop:
            return m_tokens.at(i + 1).kind != TokenKind::Bracket && beginsSentence(i + 1);
        case TokenKind::Quotation:
            return afterQuotation(i);
        case TokenKind::Word:
            return token.abbreviated && afterAbbreviation(i);
        default:
            return false;
        }
    }

private:
    bool beginsSentence(qsizetype i) const
    {
        const Token &token = m_tokens.at(i);
        if (token.kind == TokenKind::Word || token.kind == TokenKind::Quotation)
            return token.capital || token.uncased || token.kind == TokenKind::Quotation;
        return token.kind == TokenKind::Number || token.kind == TokenKind::Bracket ||
               token.kind == TokenKind::Mark || token.kind == TokenKind::Dash;
    }

    /// "in the U.S. The army" but not "the U.S. Army", "Mr. Smith" or "V. Putin".
    bool afterAbbreviation(qsizetype i) const
    {
        const Token &token = m_tokens.at(i);
        const Token &next = m_tokens.at(i + 1);
        if (token.initial || token.words.testFlag(Word::Address) || !next.capital)
            return false;
        const Words starters = Word::Determiner | Word::Article | Word::Possessive | Word::Subordinator |
                               Word::Conjunction | Word::Preposition;
        return next.kind == TokenKind::Word && (m_language.pronoun(next.lower) || next.words & starters);
    }

    /// A sentence goes on behind a quotation that ends with a stop when what follows reports it.
    bool afterQuotation(qsizetype i) const
    {
        const QChar last = m_tokens.at(i).last;
        const Token &next = m_tokens.at(i + 1);
        const bool stop = QStringView(u".。।॥۔").contains(last);
        if (!stop && !QStringView(u"!?…！？؟").contains(last))
            return false;
        if (next.kind == TokenKind::Quotation)
            return true;
        if (next.kind != TokenKind::Word || !next.capital)
            return next.kind == TokenKind::Number || next.kind == TokenKind::Bracket;
        return !attributionFollows(i + 1, stop);
    }

    /// "“Stop!” Putin said", and where the writer put a full stop only if nothing else follows: "“Stop.”
    /// Putin said."
    bool attributionFollows(qsizetype first, bool strict) const
    {
        constexpr qsizetype longest = 7;
        for (const Cue &cue : m_cues) {
            if (cue.first <= first)
                continue;
            if (cue.first > first + longest)
                return false;
            for (qsizetype i = first; i < cue.first; ++i)
                if (m_tokens.at(i).kind != TokenKind::Word ||
                    (i > first && m_tokens.at(i).words & (Word::Verb | Word::Relative | Word::Conjunction)))
                    return false;
            const qsizetype next = cue.end + 1;
            const bool closes = next >= m_tokens.size() || m_tokens.at(next).kind == TokenKind::Stop ||
                                m_tokens.at(next).kind == TokenKind::Newline;
            return closes || !strict;
        }
        return false;
    }

    const QList<Token> &m_tokens;
    const QList<Cue> &m_cues;
    const Language &m_language;
};

} // namespace

ParagraphFrame::ParagraphFrame(QStringView text, Span frame, const QList<Span> &opaque,
                               const Language &language)
    : span(frame), tokens(tokenize(text, frame, opaque, language)), cues(findCues(tokens, language))
{
    const SentenceBorders borders(tokens, cues, language);
    qsizetype first = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        if (borders.after(i)) {
            if (tokens.at(first).kind != TokenKind::Newline || i > first)
                sentences.append({first, i});
            first = i + 1;
        }
}

qsizetype ParagraphFrame::tokenAt(qsizetype offset) const
{
    const auto behind = std::upper_bound(tokens.begin(), tokens.end(), offset,
                                         [](qsizetype at, const Token &t) { return at < t.span.start; });
    return behind - tokens.begin() - 1;
}

ParagraphFrame::Sentence ParagraphFrame::sentenceOf(qsizetype token) const
{
    for (const Sentence &sentence : sentences)
        if (token <= sentence.last)
            return sentence;
    return sentences.isEmpty() ? Sentence{} : sentences.last();
}

Span ParagraphFrame::spanOf(Sentence sentence) const
{
    if (sentence.last < sentence.first)
        return {span.start, span.start};
    return {tokens.at(sentence.first).span.start, tokens.at(sentence.last).span.end};
}

QList<Span> opaqueSpans(const QList<Quotation> &quotations, Span frame, const std::optional<Span> &target)
{
    constexpr int furthest = 64; // quotations that began before the frame and may reach into it
    auto from = std::lower_bound(quotations.begin(), quotations.end(), frame.start,
                                 [](const Quotation &q, qsizetype at) { return q.span.start < at; });
    for (int i = 0; i < furthest && from != quotations.begin(); ++i) {
        --from;
        if (from->balanced && from->depth == 0)
            break;
    }
    QList<Span> spans;
    const auto add = [&](Span piece) {
        piece = {std::max(piece.start, frame.start), std::min(piece.end, frame.end)};
        const bool taken = std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.overlaps(piece); });
        if (!piece.isEmpty() && !taken)
            spans.append(piece);
    };
    if (target)
        add(*target);
    for (; from != quotations.end() && from->span.start < frame.end; ++from) {
        const bool around = from->span.start < frame.start && frame.end < from->span.end;
        const bool around2 = target && from->span.contains(*target) && from->span != *target;
        const bool holdsFrame = std::any_of(from->parts.begin(), from->parts.end(),
                                            [&](Span part) { return part.contains(frame) && part != frame; });
        if (!from->balanced || around2 || (around && holdsFrame))
            continue;
        for (Span part : from->parts.isEmpty() ? QList<Span>{from->span} : from->parts)
            add(part);
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

Span boundedParagraph(QStringView text, qsizetype offset)
{
    const qsizetype at = std::clamp(offset, qsizetype(0), text.size());
    const qsizetype lowest = std::max(qsizetype(0), at - FrameReach);
    const qsizetype highest = std::min(text.size(), at + FrameReach);
    qsizetype start = at;
    while (start > lowest && text.at(start - 1) != u'\n')
        --start;
    qsizetype end = at;
    while (end < highest && text.at(end) != u'\n')
        ++end;
    return {start, end};
}

} // namespace pullquote
