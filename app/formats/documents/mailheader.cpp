#include "app/formats/documents/mailheader.h"

#include "app/formats/documents/mailcoding.h"
#include "app/formats/documents/webcharset.h"

#include <QRegularExpression>

namespace pullquote {

namespace {

constexpr int mostFields = 1000;
constexpr qsizetype longestField = 64 << 10;

/// "=?charset?B or Q?…?=" (RFC 2047). White space between two of them is none.
QString withoutEncodedWords(const QString &field)
{
    static const QRegularExpression word(
        QStringLiteral(R"re(=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=)re"));
    QString decoded;
    qsizetype at = 0;
    bool wasWord = false;
    for (auto matches = word.globalMatch(field); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString between = field.mid(at, match.capturedStart() - at);
        if (!wasWord || !between.trimmed().isEmpty())
            decoded += between;
        const QByteArray coded = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).compare(u'b', Qt::CaseInsensitive) == 0;
        const QByteArray bytes = isBase64 ? QByteArray::fromBase64(coded)
                                          : fromQuotedPrintable(QByteArray(coded).replace('_', ' '));
        decoded += decodeAs(bytes, match.captured(1).toLatin1()).text;
        at = match.capturedEnd();
        wasWord = true;
    }
    return decoded + field.mid(at);
}

bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7f' && c != ':'; });
}

} // namespace

MailHeader MailHeader::read(const QByteArray &bytes, qsizetype &end)
{
    MailHeader header;
    QByteArray open;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype next = bytes.indexOf('\n', at);
        next = next < 0 ? bytes.size() : next + 1;
        QByteArray line = bytes.mid(at, next - at);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (isFolded && !open.isEmpty() && !line.trimmed().isEmpty()) {
            if (QByteArray &value = header.m_fields[open]; value.size() < longestField)
                value += ' ' + line.trimmed();
        } else if (line.isEmpty() || colon < 0 || !isFieldName(line.left(colon)) ||
                   header.m_fields.size() > mostFields) {
            end = line.isEmpty() ? next : at;
            return header;
        } else {
            const QByteArray name = line.left(colon).toLower();
            open = header.m_fields.contains(name) ? QByteArray() : name;
            if (!open.isEmpty())
                header.m_fields.insert(name, line.mid(colon + 1).trimmed().left(longestField));
        }
        at = next;
    }
    end = bytes.size();
    return header;
}

QString MailHeader::text(const char *name) const
{
    return withoutEncodedWords(decodeAs(m_fields.value(name), {}).text).simplified();
}

QByteArray MailHeader::kind(const char *name) const
{
    const QByteArray field = m_fields.value(name);
    const qsizetype end = field.indexOf(';');
    return (end < 0 ? field : field.left(end)).trimmed().toLower();
}

QString MailHeader::parameter(const char *name, const char *parameter) const
{
    const QString field = QString::fromLatin1(m_fields.value(name));
    const QRegularExpression simple(
        QStringLiteral(R"re(;\s*%1\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*)))re").arg(QLatin1String(parameter)),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression coded(
        QStringLiteral(R"re(;\s*%1\*\s*=\s*([\w-]*)'[\w-]*'([^\s;]*))re").arg(QLatin1String(parameter)),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = coded.match(field); match.hasMatch())
        return decodeAs(QByteArray::fromPercentEncoding(match.captured(2).toLatin1()),
                        match.captured(1).toLatin1())
            .text;
    const QRegularExpressionMatch match = simple.match(field);
    return withoutEncodedWords(match.captured(1) + match.captured(2));
}

QString MailHeader::sender() const
{
    static const QRegularExpression named(QStringLiteral(R"re(^\s*"?([^"<]*?)"?\s*<([^>]*)>)re"));
    static const QRegularExpression commented(QStringLiteral(R"re(^\s*\S+@\S+\s*\((.*)\)\s*$)re"));
    // Taken apart before it is decoded: a name may have a comma or a bracket in it.
    const QString raw = decodeAs(m_fields.value("from"), {}).text;
    if (const QRegularExpressionMatch match = named.match(raw); match.hasMatch())
        return withoutEncodedWords(match.captured(match.capturedLength(1) > 0 ? 1 : 2)).simplified();
    if (const QRegularExpressionMatch match = commented.match(raw); match.hasMatch())
        return withoutEncodedWords(match.captured(1)).simplified();
    return text("from");
}

int MailHeader::mailFields() const
{
    int count = 0;
    for (const char *name : {"from", "to", "subject", "date", "mime-version", "message-id", "received",
                             "return-path", "content-type", "reply-to"})
        count += contains(name) ? 1 : 0;
    return count;
}

} // namespace pullquote
