#include "app/text/tokens.h"

namespace pullquote {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

TokenKind markKind(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u'،':
    case u'、':
    case u'，':
        return TokenKind::Comma;
    case u':':
    case u'：':
        return TokenKind::Colon;
    case u';':
    case u'؛':
    case u'；':
        return TokenKind::Semicolon;
    case u'–':
    case u'—':
    case u'―':
    case u'-':
        return TokenKind::Dash;
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'؟':
    case u'۔':
    case u'।':
    case u'॥':
        return TokenKind::Stop;
    case u'(':
    case u')':
    case u'[':
    case u']':
        return TokenKind::Bracket;
    case u'\n':
        return TokenKind::Newline;
    default:
        return TokenKind::Mark;
    }
}

/// Walks one frame of the text.
class Tokenizer {
public:
    Tokenizer(QStringView text, Span frame, const Language &language)
        : m_text(text), m_frame(frame), m_language(language), m_at(frame.start)
    {
    }

    QList<Token> run(const QList<Span> &opaque)
    {
        qsizetype next = 0;
        while (m_at < m_frame.end) {
            while (next < opaque.size() && opaque.at(next).end <= m_at)
                ++next;
            if (next < opaque.size() && opaque.at(next).start <= m_at)
                takeQuotation(opaque.at(next));
            else
                takeNext(next < opaque.size() ? std::min(opaque.at(next).start, m_frame.end) : m_frame.end);
        }
        return m_tokens;
    }

private:
    QChar charAt(qsizetype i) const { return i < m_frame.end ? m_text.at(i) : QChar(); }

    void takeQuotation(Span span)
    {
        Token token;
        token.span = {std::max(span.start, m_frame.start), std::min(span.end, m_frame.end)};
        token.kind = TokenKind::Quotation;
        const auto isContent = [](QChar c) { return c.isLetterOrNumber(); };
        for (QChar c : m_text.mid(token.span.start, token.span.length()))
            if (isContent(c)) {
                token.capital = c.isUpper();
                break;
            }
        for (qsizetype i = token.span.end - 1; i >= token.span.start && token.last.isNull(); --i) {
            const QChar c = m_text.at(i);
            if (isContent(c) || markKind(c) != TokenKind::Mark)
                token.last = c;
        }
        m_tokens.append(token);
        m_at = std::max(token.span.end, m_at + 1);
    }

    void takeNext(qsizetype limit)
    {
        const QChar c = m_text.at(m_at);
        if (isWordPart(c) || c == u'&')
            takeWord(limit);
        else if (c.isSpace() && c != u'\n')
            ++m_at;
        else
            takeMark(limit);
    }

    void takeMark(qsizetype limit)
    {
        Token token;
        token.kind = markKind(m_text.at(m_at));
        const qsizetype start = m_at++;
        while (token.kind == TokenKind::Stop && m_at < limit && markKind(m_text.at(m_at)) == TokenKind::Stop)
            ++m_at;
        token.span = {start, m_at};
        m_tokens.append(token);
    }

    /// Letters with inner apostrophes, hyphens and full stops ("U.S.", "one-on-one", "don’t", "3.5").
    void takeWord(qsizetype limit)
    {
        const qsizetype start = m_at;
        while (m_at < limit) {
            const QChar c = m_text.at(m_at);
            const bool joins = (isApostrophe(c) || c == u'-' || c == u'\u2011' || c == u'.') &&
                               m_at + 1 < limit && isWordPart(charAt(m_at + 1)) &&
                               (c != u'.' || joinsAtStop(start));
            if (!isWordPart(c) && !joins && (c != u'&' || m_at > start))
                break;
            ++m_at;
        }
        Token token;
        token.span = {start, m_at};
        finishWord(token, limit);
        m_tokens.append(token);
    }

    /// "U.S" and "Russia-U.S": single letters between stops; "3.5": digits. Not "end.Next".
    bool joinsAtStop(qsizetype start) const
    {
        const QChar before = m_text.at(m_at - 1);
        if (before.isDigit())
            return m_text.at(m_at + 1).isDigit();
        return before.isLetter() &&
               (m_at - 1 == start || QStringView(u".-\u2011").contains(m_text.at(m_at - 2)));
    }

    void finishWord(Token &token, qsizetype limit)
    {
        const QStringView written = m_text.mid(token.span.start, token.span.length());
        token.capital = written.front().isUpper();
        token.uncased = written.front().category() == QChar::Letter_Other;
        token.kind = written.front().isDigit() ? TokenKind::Number : TokenKind::Word;
        token.lower = written.toString().toLower().replace(u'\u2019', u'\'').replace(u'\u02BC', u'\'');
        cutPossessive(token, limit);
        const bool dotted = token.lower.contains(u'.');
        const bool single = token.lower.size() == 1 && (token.capital || token.uncased);
        token.words = m_language.words(token.lower);
        if (m_at < limit && m_text.at(m_at) == u'.' &&
            (dotted || single || token.words.testFlag(Word::Abbreviation))) {
            token.abbreviated = true;
            token.initial = single;
            if (single)
                token.lower += u'.'; // "I." is no pronoun
            token.span.end = ++m_at;
        }
    }

    /// "Putin’s" and "leaders’" are the words without their ending; "there’s" and "he’s" are contractions.
    void cutPossessive(Token &token, qsizetype limit)
    {
        if (token.lower.size() > 2 && token.lower.endsWith(u"'s")) {
            token.lower.chop(2);
            token.span.end -= 2;
            token.possessive = !m_language.pronoun(token.lower);
        } else if (token.lower.endsWith(u's') && m_at < limit && isApostrophe(m_text.at(m_at))) {
            token.possessive = true;
            ++m_at;
        }
    }

    QStringView m_text;
    Span m_frame;
    const Language &m_language;
    qsizetype m_at;
    QList<Token> m_tokens;
};

} // namespace

QList<Token> tokenize(QStringView text, Span frame, const QList<Span> &opaque, const Language &language)
{
    return Tokenizer(text, frame, language).run(opaque);
}

} // namespace pullquote
