#include "app/model/fieldreader.h"

#include "app/model/timetext.h"

#include <algorithm>

namespace pullquote {

void FieldReader::fail(const char *key, const QString &what)
{
    if (!m_problem)
        m_problem = Problem{what, QLatin1String(key), {}};
}

QString FieldReader::text(const char *key)
{
    return valueAt<QByteArray>(key, [] { return tr("A text is expected here."); }).text();
}

/// Whether it is a list of whatever shape; nothing is an empty one.
bool FieldReader::isList(const char *key, const FieldValue &value)
{
    const bool isOther = value.is<bool>() || value.is<qint64>() || value.is<QByteArray>();
    if (isOther)
        fail(key, tr("A list is expected here."));
    return !isOther;
}

QByteArrayList FieldReader::list(const char *key)
{
    const FieldValue &value = m_fields.value(key);
    if (!isList(key, value) || value.isEmpty()) // an empty list has no shape
        return {};
    return valueAt<QByteArrayList>(key, [] { return tr("A list of texts is expected here."); }).list();
}

QStringList FieldReader::texts(const char *key)
{
    QStringList texts;
    for (const QByteArray &text : list(key))
        texts.append(QString::fromUtf8(text));
    return texts;
}

bool FieldReader::flag(const char *key)
{
    return valueAt<bool>(key, [] { return tr("True or false is expected here."); }).flag();
}

qint64 FieldReader::number(const char *key)
{
    return valueAt<qint64>(key, [] { return tr("A whole number is expected here."); }).number();
}

QDateTime FieldReader::time(const char *key)
{
    const QString written = text(key);
    const QDateTime time = timeFromText(written);
    if (!written.isEmpty() && !time.isValid())
        fail(key, tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(written));
    return time;
}

int FieldReader::topicKey()
{
    const qint64 key = number("key");
    if (key < 0 || key > 9)
        fail("key", tr("A topic's key is a number from 1 to 9, or null."));
    return int(std::clamp<qint64>(key, 0, 9));
}

QuoteFlags FieldReader::quoteFlags()
{
    QuoteFlags flags;
    for (const QString &name : texts("flags")) {
        const std::optional<QuoteFlag> flag = fromWord<QuoteFlag>(name);
        if (!flag)
            fail("flags", tr("“%1” is not a flag of a quote.").arg(name));
        else
            flags |= *flag;
    }
    return flags;
}

QList<Span> FieldReader::spans(SpanRole role)
{
    QList<Span> found;
    const char *key = word(role).data();
    const FieldValue &value = m_fields.value(key);
    if (!isList(key, value) || value.isEmpty())
        return {};
    for (const CodePointSpan &counted :
         valueAt<QList<CodePointSpan>>(key, [] { return tr("A span needs a start and an end."); }).spans()) {
        const std::optional<Span> span = counted.isEmpty() ? std::nullopt : m_codePoints.toUtf16(counted);
        if (!span)
            fail(key, tr("The span %1–%2 does not lie in the text of %n character(s).", nullptr,
                         int(m_codePoints.length()))
                          .arg(counted.start)
                          .arg(counted.end));
        else
            found.append(*span);
    }
    return found;
}

QUuid FieldReader::uuid(const char *key, const QByteArray &text)
{
    const QUuid uuid = uuidFromText(QLatin1String(text));
    if (uuid.isNull())
        fail(key, tr("“%1” is not an id.").arg(QString::fromUtf8(text)));
    return uuid;
}

} // namespace pullquote
