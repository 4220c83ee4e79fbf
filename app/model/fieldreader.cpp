#include "app/model/fieldreader.h"

#include "app/model/entityjson.h"

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

/// Whole numbers that a double holds exactly; anything else would be rounded in silence.
constexpr double largestExact = 9007199254740991.0;

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= largestExact) || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

} // namespace

void FieldReader::fail(QStringView key, const QString &what)
{
    if (!m_problem)
        m_problem = Problem{what, key.toString(), {}};
}

QString FieldReader::text(QStringView key)
{
    const QJsonValue value = m_fields.value(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fail(key, tr("A text is expected here."));
    return value.toString();
}

QStringList FieldReader::texts(QStringView key)
{
    QStringList list;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            fail(key, tr("A list of texts is expected here."));
        list.append(value.toString());
    }
    return list;
}

bool FieldReader::flag(QStringView key)
{
    const QJsonValue value = m_fields.value(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        fail(key, tr("True or false is expected here."));
    return value.toBool();
}

qint64 FieldReader::number(QStringView key)
{
    const QJsonValue value = m_fields.value(key);
    if (value.isNull() || value.isUndefined())
        return 0;
    const std::optional<qint64> number = wholeNumber(value);
    if (!number)
        fail(key, tr("A whole number is expected here."));
    return number.value_or(0);
}

QDateTime FieldReader::time(QStringView key)
{
    const QString written = text(key);
    const QDateTime time = timeFromText(written);
    if (!written.isEmpty() && !time.isValid())
        fail(key, tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(written));
    return time;
}

int FieldReader::topicKey()
{
    const qint64 key = number(u"key");
    if (key < 0 || key > 9)
        fail(u"key", tr("A topic's key is a number from 1 to 9, or null."));
    return int(std::clamp<qint64>(key, 0, 9));
}

QuoteFlags FieldReader::quoteFlags()
{
    QuoteFlags flags;
    for (const QString &name : texts(u"flags")) {
        const std::optional<QuoteFlag> flag = fromWord<QuoteFlag>(name);
        if (!flag)
            fail(u"flags", tr("“%1” is not a flag of a quote.").arg(name));
        else
            flags |= *flag;
    }
    return flags;
}

QList<Span> FieldReader::spans(SpanRole role)
{
    QList<Span> list;
    const QString key = word(role);
    for (const QJsonValue &value : array(key)) {
        const QJsonObject object = value.toObject();
        const std::optional<qint64> start = wholeNumber(object.value(u"start"));
        const std::optional<qint64> end = wholeNumber(object.value(u"end"));
        if (!start || !end) {
            fail(key, tr("A span needs a start and an end."));
            continue;
        }
        const std::optional<Span> span =
            *start < *end ? m_codePoints.toUtf16(CodePointSpan{*start, *end}) : std::nullopt;
        if (!span)
            fail(key, tr("The span %1–%2 does not lie in the text of %n character(s).", nullptr,
                         int(m_codePoints.length()))
                          .arg(*start)
                          .arg(*end));
        else
            list.append(*span);
    }
    return list;
}

QJsonArray FieldReader::array(QStringView key)
{
    const QJsonValue value = m_fields.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        fail(key, tr("A list is expected here."));
    return value.toArray();
}

QUuid FieldReader::uuid(QStringView key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QUuid uuid = uuidFromText(value.toString());
    if (uuid.isNull())
        fail(key, tr("“%1” is not an id.").arg(value.toVariant().toString()));
    return uuid;
}

} // namespace pullquote
