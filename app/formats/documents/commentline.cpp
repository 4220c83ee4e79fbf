#include "app/formats/documents/commentline.h"

#include "app/model/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

const QString none = QStringLiteral("-");

/// What an XML file or a word processor would change.
bool isOdd(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool hasSpaceAround(const QString &text)
{
    return text.isEmpty() || text.front().isSpace() || text.back().isSpace();
}

bool isPlainName(const QString &name)
{
    return !hasSpaceAround(name) && name != none &&
           !name.contains(QStringLiteral("(part "), Qt::CaseInsensitive) &&
           std::none_of(name.begin(), name.end(), [](QChar c) {
               return isOdd(c) || c == u',' || c == u';' || c == u'"' || c == u'\\';
           });
}

/// Comments are paragraphs: blank ones and spaces around them get lost.
bool isPlainNote(const QString &note)
{
    const QStringList lines = note.split(u'\n');
    return !note.startsWith(u'"') && std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return !hasSpaceAround(line) && std::none_of(line.begin(), line.end(), isOdd);
    });
}

QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QStringLiteral("\\") + c;
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (isOdd(c))
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString list(const QStringList &names)
{
    QStringList written;
    for (const QString &name : names)
        written.append(isPlainName(name) ? name : quoted(name));
    return written.isEmpty() ? none : written.join(QStringLiteral(", "));
}

/// Reads a comment from left to right.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) {}

    std::optional<CommentLine> read()
    {
        static const QRegularExpression head(QStringLiteral("^\\s*\\[\\s*([A-Za-z-]+)\\s*\\]\\s*"));
        const QRegularExpressionMatch match = head.match(m_text);
        const auto kind = fromWord<QuoteKind>(match.captured(1).toLower());
        if (!kind)
            return std::nullopt;
        CommentLine line;
        line.kind = *kind;
        m_at = match.capturedEnd();
        while (m_at < m_text.size())
            readField(line);
        return line;
    }

private:
    void readField(CommentLine &line)
    {
        static const QRegularExpression name(QStringLiteral("\\G[\\s;]*(speakers?|to|topics?|note)\\s*:\\s*"),
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = name.match(m_text, m_at);
        if (!match.hasMatch()) {
            // Words that somebody wrote without saying what they are.
            line.note = m_text.mid(m_at).trimmed();
            while (line.note.startsWith(u';'))
                line.note = line.note.mid(1).trimmed();
            m_at = m_text.size();
            return;
        }
        m_at = match.capturedEnd();
        switch (match.captured(1).at(0).toLower().unicode()) {
        case u's':
            line.speakers = readNames(line);
            break;
        case u't':
            (match.captured(1).size() == 2 ? line.addressees : line.topics) = readNames(line);
            break;
        default:
            line.note = readNote();
        }
    }

    QStringList readNames(CommentLine &line)
    {
        static const QRegularExpression part(QStringLiteral("\\G\\s*\\(part (\\d{1,4}) of (\\d{1,4})\\)"),
                                             QRegularExpression::CaseInsensitiveOption);
        QStringList names;
        for (;;) {
            skipSpace();
            const QString name = m_at < m_text.size() && m_text[m_at] == u'"' ? readQuoted() : readPlain();
            if (!name.isEmpty() || m_wasQuoted)
                names.append(name);
            if (const auto match = part.match(m_text, m_at); match.hasMatch()) {
                line.part = match.captured(1).toInt();
                line.parts = match.captured(2).toInt();
                m_at = match.capturedEnd();
            }
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                return names;
            ++m_at;
        }
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QString readPlain()
    {
        static const QRegularExpression end(QStringLiteral("[,;\\n]|\\(part \\d"),
                                            QRegularExpression::CaseInsensitiveOption);
        m_wasQuoted = false;
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found;
        const QString name = m_text.mid(m_at, stop - m_at).trimmed();
        m_at = stop;
        return name == none ? QString() : name;
    }

    QString readQuoted()
    {
        m_wasQuoted = true;
        QString words;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size()) {
                words += m_text[m_at];
                continue;
            }
            const QChar c = m_text[++m_at];
            bool isNumber = false;
            const ushort unit = c == u'u' ? QStringView(m_text).mid(m_at + 1, 4).toUShort(&isNumber, 16) : 0;
            if (isNumber)
                m_at += 4;
            words += isNumber ? QChar(unit) : c == u'n' ? QChar(u'\n') : c;
        }
        ++m_at;
        return words;
    }

    QString readNote()
    {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"' && m_text.trimmed().endsWith(u'"');
        const QString note = isQuoted ? readQuoted() : m_text.mid(m_at).trimmed();
        m_at = m_text.size();
        return note;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_wasQuoted = false;
};

} // namespace

QString CommentLine::text() const
{
    QString line = QStringLiteral("[%1] speaker: %2; ").arg(word(kind), list(speakers));
    if (!addressees.isEmpty())
        line += QStringLiteral("to: ") + list(addressees) + QStringLiteral("; ");
    line += QStringLiteral("topics: ") + list(topics);
    if (parts > 1)
        line += QStringLiteral(" (part %1 of %2)").arg(part).arg(parts);
    if (!note.isEmpty())
        line += QStringLiteral("; note: ") + (isPlainNote(note) ? note : quoted(note));
    return line;
}

std::optional<CommentLine> CommentLine::parse(const QString &text)
{
    return Reader(text).read();
}

} // namespace pullquote
