#include "app/formats/documents/frontmatter.h"

#include <QRegularExpression>

namespace pullquote {

namespace {

constexpr int mostLines = 500;

/// A value without the quotes around it. A comment behind it goes.
QString unquoted(const QString &raw)
{
    const QString value = raw.trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        const QChar quote = value[0];
        QString words;
        for (qsizetype i = 1; i < value.size(); ++i) {
            const bool isEscape = quote == u'"' && value[i] == u'\\' && i + 1 < value.size();
            const bool isDoubled =
                quote == u'\'' && value[i] == quote && i + 1 < value.size() && value[i + 1] == quote;
            if (isEscape || isDoubled)
                ++i;
            else if (value[i] == quote)
                break;
            words += value[i];
        }
        return words;
    }
    const qsizetype comment = value.indexOf(QLatin1String(" #"));
    return (comment < 0 ? value : value.left(comment)).trimmed();
}

/// "[a, "b, c"]" as its items.
QStringList itemsOf(const QString &list)
{
    static const QRegularExpression item(QStringLiteral(R"re("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\[\]]+)re"));
    QStringList items;
    for (auto match = item.globalMatch(list.mid(1)); match.hasNext();) {
        if (const QString value = unquoted(match.next().captured()); !value.isEmpty())
            items.append(value);
    }
    return items;
}

/// "[[Ida Brandt]]" and "[Ida Brandt](https://…)": notes link to people.
QString withoutLink(const QString &value)
{
    static const QRegularExpression wiki(QStringLiteral(R"re(^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$)re"));
    static const QRegularExpression link(QStringLiteral(R"re(^\[([^\]]*)\]\([^)]*\)$)re"));
    const QRegularExpressionMatch asWiki = wiki.match(value);
    const QRegularExpressionMatch asLink = link.match(value);
    return asWiki.hasMatch() ? asWiki.captured(1) : asLink.hasMatch() ? asLink.captured(1) : value;
}

/// Reads one line after the other.
class Reader {
public:
    explicit Reader(QChar separator) : m_separator(separator) {}

    void read(const QString &line)
    {
        const QString words = line.trimmed();
        if (words.isEmpty() || words.startsWith(u'#'))
            return;
        const bool isIndented = line[0].isSpace();
        if (words.startsWith(QLatin1String("- "))) {
            m_isText |= m_key.isEmpty() && !isIndented;
            add(unquoted(words.mid(2)));
        } else if (isIndented) {
            if (m_isBlock)
                add(words);
        } else {
            readKey(words);
        }
    }

    QHash<QString, QStringList> values() const { return m_values; }
    /// There were keys, and in YAML nothing that is neither a key nor belongs to one: words between two rules
    /// are a text.
    bool hasFrontMatter() const { return m_hasKey && !(m_isText && m_separator == u':'); }

private:
    void readKey(const QString &words)
    {
        const qsizetype at = words.indexOf(m_separator);
        const bool isKey =
            at > 0 && (m_separator != u':' || at + 1 == words.size() || words[at + 1].isSpace());
        m_key = isKey ? words.left(at).trimmed().toLower() : QString();
        m_hasKey |= isKey;
        m_isText |= !isKey;
        m_isBlock = false;
        const QString value = words.mid(at + 1).trimmed();
        if (m_key.isEmpty() || value.isEmpty())
            return;
        m_isBlock = value[0] == u'>' || value[0] == u'|';
        if (value.startsWith(u'[') && !value.startsWith(QLatin1String("[["))) {
            for (const QString &item : itemsOf(value))
                add(item);
        } else if (!m_isBlock) {
            add(unquoted(value));
        }
    }

    void add(const QString &value)
    {
        if (m_key.isEmpty() || value.isEmpty())
            return;
        QStringList &values = m_values[m_key];
        if (m_isBlock && !values.isEmpty())
            values.last() += u' ' + value;
        else
            values.append(withoutLink(value));
    }

    QChar m_separator;
    QHash<QString, QStringList> m_values;
    QString m_key;
    bool m_hasKey = false;
    bool m_isText = false;  ///< a line is no key and belongs to none
    bool m_isBlock = false; ///< a text over several lines, ">" or "|"
};

} // namespace

QString FrontMatter::value(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        if (const QStringList found = values.value(QLatin1String(key)); !found.isEmpty())
            return found.join(QStringLiteral(", "));
    }
    return {};
}

FrontMatter readFrontMatter(const QString &text)
{
    FrontMatter matter;
    const QString fence = text.left(3);
    if ((fence != QLatin1String("---") && fence != QLatin1String("+++")) ||
        !text.section(u'\n', 0, 0).mid(3).trimmed().isEmpty())
        return matter;
    Reader reader(fence == QLatin1String("---") ? u':' : u'=');
    qsizetype at = text.indexOf(u'\n') + 1;
    for (int count = 0; at > 0 && count < mostLines; ++count) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QString line = text.mid(at, (end < 0 ? text.size() : end) - at);
        at = end + 1;
        if (line.trimmed() == fence ||
            (fence == QLatin1String("---") && line.trimmed() == QLatin1String("..."))) {
            if (!reader.hasFrontMatter())
                return matter;
            matter.isFound = true;
            matter.values = reader.values();
            matter.end = end < 0 ? text.size() : at;
            return matter;
        }
        reader.read(line);
    }
    return matter;
}

} // namespace pullquote
