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

/// Walks over mark-up, tag by tag.
class TagScanner {
public:
    explicit TagScanner(QByteArrayView markup) : m_bytes(markup) {}

    bool findsFlood()
    {
        while (m_at < m_bytes.size()) {
            const qsizetype open = m_bytes.indexOf('<', m_at);
            if (open < 0)
                return false;
            m_at = open + 1;
            if (beginsWith("!--"))
                skipPast("-->");
            else if (beginsWith("![CDATA["))
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
            if (isSpace(m_bytes[m_at]) || m_bytes[m_at] == '/' || m_bytes[m_at] == '=') {
                ++m_at;
            } else if (m_bytes[m_at] == '"' || m_bytes[m_at] == '\'') {
                skipValue();
            } else {
                skipWord();
                if (++count > 2 * mostAttributes) // a name and a value without quotes each
                    return true;
            }
        }
        if (tag == "script" || tag == "style")
            skipRawText(tag);
        return false;
    }

    void skipValue()
    {
        const char quote = m_bytes[m_at];
        const qsizetype end = m_bytes.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_bytes.size() : end + 1;
    }

    void skipWord()
    {
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>' &&
               m_bytes[m_at] != '=' && m_bytes[m_at] != '/')
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
    qsizetype m_at = 0;
};

} // namespace

bool hasAttributeFlood(const QByteArray &markup)
{
    return TagScanner(markup).findsFlood();
}

} // namespace pullquote
