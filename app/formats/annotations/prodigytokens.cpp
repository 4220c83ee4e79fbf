#include "app/formats/annotations/prodigytokens.h"

#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"

#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

char32_t codePointAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

int lengthOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// Behind all that belongs to the character at `at`: accents, signs of variation, what a joiner ties to it.
qsizetype endOfCharacter(QStringView text, qsizetype at)
{
    constexpr char32_t joiner = 0x200D;
    bool isJoined = true;
    while (at < text.size()) {
        const char32_t c = codePointAt(text, at);
        if (!isJoined && !QChar::isMark(c) && c != joiner)
            break;
        isJoined = c == joiner;
        at += lengthOf(c);
    }
    return at;
}

qsizetype endOfToken(QStringView text, qsizetype at)
{
    const char32_t first = codePointAt(text, at);
    if (QChar::isSpace(first)) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        return at;
    }
    at = endOfCharacter(text, at);
    while (QChar::isLetterOrNumber(first) && at < text.size() &&
           QChar::isLetterOrNumber(codePointAt(text, at)))
        at = endOfCharacter(text, at);
    return at;
}

} // namespace

ProdigyTokens::ProdigyTokens(QStringView text, const QList<Span> &spans)
{
    QList<qsizetype> borders;
    QSet<qsizetype> starts, ends;
    for (Span span : spans) {
        borders << span.start << span.end;
        starts.insert(span.start);
        ends.insert(span.end);
    }
    std::sort(borders.begin(), borders.end());
    auto border = borders.cbegin();
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        border = std::upper_bound(border, borders.cend(), at);
        const qsizetype whole = endOfToken(text, at);
        const qsizetype end = border == borders.cend() ? whole : std::min(whole, *border);
        m_tokens.append(Span{at, end});
        // A space that a span begins or ends with is a token of its own.
        const bool hasSpace = end < size && text[end] == u' ' && !text[at].isSpace() &&
                              !starts.contains(end) && !ends.contains(end + 1);
        m_hasSpace.append(hasSpace);
        at = end + (hasSpace ? 1 : 0);
    }
}

void ProdigyTokens::write(JsonWriter &writer, const ArticleContent &content) const
{
    writer.beginArray();
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Span token = m_tokens[i];
        const CodePointSpan counted = content.codePoints.toCodePoints(token).value_or(CodePointSpan{});
        writer.beginObject();
        writer.key(u"text");
        writer.text(QStringView(content.text).mid(token.start, token.length()));
        writer.key(u"start");
        writer.number(counted.start);
        writer.key(u"end");
        writer.number(counted.end);
        writer.key(u"id");
        writer.number(i);
        writer.key(u"ws");
        writer.value(m_hasSpace[i]);
        writer.endObject();
    }
    writer.endArray();
}

qsizetype ProdigyTokens::first(Span span) const
{
    return std::lower_bound(m_tokens.begin(), m_tokens.end(), span.start,
                            [](Span token, qsizetype start) { return token.start < start; }) -
           m_tokens.begin();
}

qsizetype ProdigyTokens::last(Span span) const
{
    return std::lower_bound(m_tokens.begin(), m_tokens.end(), span.end,
                            [](Span token, qsizetype end) { return token.start < end; }) -
           m_tokens.begin() - 1;
}

} // namespace pullquote
