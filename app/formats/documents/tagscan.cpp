#include "app/formats/documents/tagscan.h"

#include <algorithm>

namespace pullquote {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80);
}

bool isNamePart(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Walks over mark-up, tag by tag.
class TagScanner {
public:
    TagScanner(QByteArrayView bytes, Markup markup) : m_bytes(bytes), m_isXml(markup == Markup::Xml) {}

    bool findsFlood()
    {
        while (m_at < m_bytes.size()) {
            const qsizetype open = m_bytes.indexOf('<', m_at);
            if (open < 0)
                return false;
            m_at = open + 1;
            if (beginsWith("!--"))
                skipComment();
            else if (m_isXml && beginsWith("![CDATA["))
                skipPast("]]>");
            else if (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && scanTag())
                return true;
        }
        return false;
    }

private:
    bool beginsWith(QByteArrayView start) const { return m_bytes.sliced(m_at).startsWith(start); }

    void skipPast(QByteArrayView end)
    {
        const qsizetype found = m_bytes.indexOf(end, m_at);
        m_at = found < 0 ? m_bytes.size() : found + end.size();
    }

    /// In HTML "--!>" ends one, too.
    void skipComment()
    {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        skipPast("-->");
        const qsizetype other =
            m_isXml ? -1 : rest.first(m_at - (m_bytes.size() - rest.size())).indexOf("--!>");
        if (other >= 0)
            m_at = m_bytes.size() - rest.size() + other + 4;
    }

    /// True at a flood; else stands behind the tag, and behind the raw text that belongs to it.
    bool scanTag()
    {
        const qsizetype name = m_at;
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>' &&
               m_bytes[m_at] != '/')
            ++m_at;
        const QByteArray tag =
            m_bytes.sliced(name, std::min<qsizetype>(m_at - name, 8)).toByteArray().toLower();
        for (int count = 0; m_at < m_bytes.size() && m_bytes[m_at] != '>';) {
            if (isSpace(m_bytes[m_at]) || m_bytes[m_at] == '/') {
                ++m_at;
                continue;
            }
            skipAttribute();
            if (++count > mostAttributes)
                return true;
        }
        const bool isEmpty = m_bytes[m_at - 1] == '/'; // "<script/>"
        if (!m_isXml && !isEmpty && (tag == "script" || tag == "style"))
            skipRawText(tag);
        return false;
    }

    /// A name with its value. A quote that stands in no value begins none: what follows it are names.
    void skipAttribute()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && isNamePart(m_bytes[m_at]))
            ++m_at;
        if (m_at == start)
            return skipUnquoted();
        qsizetype value = m_at;
        while (value < m_bytes.size() && isSpace(m_bytes[value]))
            ++value;
        if (value == m_bytes.size() || m_bytes[value] != '=')
            return;
        m_at = value + 1;
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
        if (m_at < m_bytes.size() && (m_bytes[m_at] == '"' || m_bytes[m_at] == '\''))
            skipQuoted();
        else
            skipUnquoted();
    }

    void skipQuoted()
    {
        const char quote = m_bytes[m_at];
        const qsizetype end = m_bytes.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_bytes.size() : end + 1;
    }

    void skipUnquoted()
    {
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>')
            ++m_at;
    }

    void skipRawText(const QByteArray &tag)
    {
        while (m_at < m_bytes.size()) {
            skipPast("</");
            if (m_bytes.sliced(m_at, std::min(tag.size(), m_bytes.size() - m_at))
                    .compare(tag, Qt::CaseInsensitive) == 0)
                return;
        }
    }

    QByteArrayView m_bytes;
    bool m_isXml;
    qsizetype m_at = 0;
};

} // namespace

bool hasAttributeFlood(const QByteArray &bytes, Markup markup)
{
    return TagScanner(bytes, markup).findsFlood();
}

} // namespace pullquote
