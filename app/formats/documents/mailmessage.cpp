#include "app/formats/documents/mailmessage.h"

#include "app/formats/documents/mailcoding.h"
#include "app/formats/documents/webcharset.h"

#include <QList>

namespace pullquote {

namespace {

constexpr int deepest = 20;
constexpr int mostParts = 1000;

/// The parts between lines of "--boundary", up to the one that closes.
QList<QByteArray> partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QList<QByteArray> parts;
    if (boundary.isEmpty())
        return parts;
    const QByteArray mark = "--" + boundary;
    qsizetype start = -1;
    for (qsizetype at = body.indexOf(mark); at >= 0 && parts.size() < mostParts;
         at = body.indexOf(mark, at + 1)) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        if (start >= 0)
            parts.append(body.mid(start, at - start));
        const qsizetype line = body.indexOf('\n', at);
        if (line < 0 || body.mid(at + mark.size(), 2) == "--")
            return parts;
        start = line + 1;
    }
    if (start >= 0)
        parts.append(body.mid(start)); // cut off
    return parts;
}

QByteArray decoded(const QByteArray &body, const QByteArray &coding)
{
    if (coding == "base64")
        return QByteArray::fromBase64(body);
    return coding == "quoted-printable" ? fromQuotedPrintable(body) : body;
}

class MailReader {
public:
    explicit MailReader(MailMessage &message) : m_message(message) {}

    void read(const MailHeader &header, const QByteArray &body, int depth = 0)
    {
        const QByteArray type = header.kind("content-type");
        const bool isAttached = header.kind("content-disposition") == "attachment";
        if (type.startsWith("multipart/") && !isAttached && depth < deepest)
            readParts(header, body, type, depth);
        else if ((type.isEmpty() || type == "text/plain" || type == "text/html") && !isAttached)
            readBody(header, body, type == "text/html");
        else
            addAttachment(header, type);
    }

private:
    void readParts(const MailHeader &header, const QByteArray &body, const QByteArray &type, int depth)
    {
        const QList<QByteArray> parts =
            partsOf(body, header.parameter("content-type", "boundary").toLatin1());
        for (const QByteArray &part : parts) {
            if (++m_parts > mostParts)
                return;
            qsizetype end = 0;
            const MailHeader inner = MailHeader::read(part, end);
            const bool hasPlain = !m_message.plain.isEmpty();
            const bool isOther = type == "multipart/alternative" && hasPlain && m_plainDepth > depth;
            if (!isOther)
                readDeeper(inner, part.mid(end), depth);
            if (type == "multipart/related")
                return; // the others are its pictures
        }
    }

    void readDeeper(const MailHeader &header, const QByteArray &body, int depth)
    {
        const qsizetype before = m_message.plain.size();
        read(header, body, depth + 1);
        if (m_message.plain.size() > before)
            m_plainDepth = depth + 1;
    }

    void readBody(const MailHeader &header, const QByteArray &body, bool isHtml)
    {
        const QByteArray bytes = decoded(body, header.kind("content-transfer-encoding"));
        const QByteArray charset = header.parameter("content-type", "charset").toLatin1();
        const WebText read = isHtml ? decodePage(bytes, charset) : decodeAs(bytes, charset);
        m_message.isGuess |= read.isGuess;
        m_message.replacedCount += read.replacedCount;
        if (isHtml) {
            m_message.html += read.text;
            return;
        }
        const bool isFlowed =
            header.parameter("content-type", "format").compare(u"flowed", Qt::CaseInsensitive) == 0;
        const bool deletes =
            header.parameter("content-type", "delsp").compare(u"yes", Qt::CaseInsensitive) == 0;
        if (!m_message.plain.isEmpty() && !m_message.plain.endsWith(u'\n'))
            m_message.plain += u'\n';
        m_message.plain += isFlowed ? unflowed(read.text, deletes) : read.text;
    }

    void addAttachment(const MailHeader &header, const QByteArray &type)
    {
        QString name = header.parameter("content-disposition", "filename");
        if (name.isEmpty())
            name = header.parameter("content-type", "name");
        m_message.attachments.append(name.isEmpty() ? QString::fromLatin1(type) : name);
    }

    MailMessage &m_message;
    int m_parts = 0;
    int m_plainDepth = 0; ///< where the last plain text was
};

} // namespace

MailMessage readMail(const QByteArray &bytes)
{
    MailMessage message;
    qsizetype end = 0;
    // Programs that keep many mails in one file put a line in front of each.
    const QByteArray mail = bytes.startsWith("From ") ? bytes.mid(bytes.indexOf('\n') + 1) : bytes;
    message.header = MailHeader::read(mail, end);
    MailReader(message).read(message.header, mail.mid(end));
    return message;
}

} // namespace pullquote
