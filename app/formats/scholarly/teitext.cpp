#include "app/formats/scholarly/teitext.h"

namespace pullquote::tei {

namespace {

/// Of XML: no-break spaces are words.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

} // namespace

QString onOneLine(QStringView text)
{
    TextBuilder builder;
    builder.add(text, false);
    return builder.text();
}

void TextBuilder::breakParagraph(bool isKept)
{
    m_hasSpace = false;
    if (!isKept) {
        m_hasBreak = true;
        return;
    }
    settle();
    if (m_hasParagraph)
        m_text += u'\n';
    m_hasParagraph = true;
}

void TextBuilder::settle()
{
    if (m_hasBreak && !m_text.isEmpty())
        m_text += u'\n';
    else if (m_hasSpace && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u' ';
    m_hasBreak = false;
    m_hasSpace = false;
}

void TextBuilder::add(QStringView words, bool isKept)
{
    if (isKept) {
        settle();
        m_text += words;
        return;
    }
    for (qsizetype start = 0; start < words.size();) {
        qsizetype end = start;
        while (end < words.size() && !isSpace(words[end]))
            ++end;
        if (end > start) {
            settle();
            m_text += words.sliced(start, end - start);
        }
        if (end < words.size())
            m_hasSpace = true;
        start = end + 1;
    }
}

} // namespace pullquote::tei
