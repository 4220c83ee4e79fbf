#include "app/formats/jsonwriter.h"

#include "app/formats/writeall.h"
#include "app/text/jsontext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace pullquote {

namespace {

constexpr qsizetype bufferSize = 1 << 16;

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_buffer.append(',');
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_buffer.append(bracket);
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_buffer.append(bracket);
    m_needsComma = true;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void JsonWriter::key(QStringView name)
{
    separate();
    appendJsonText(m_buffer, name);
    m_buffer.append(':');
    m_needsComma = false;
}

void JsonWriter::text(QStringView text)
{
    separate();
    appendJsonText(m_buffer, text);
}

void JsonWriter::number(qint64 number)
{
    separate();
    char digits[20];
    m_buffer.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr - digits);
}

void JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        separate();
        m_buffer.append("null");
        return;
    case QJsonValue::Bool:
        separate();
        m_buffer.append(value.toBool() ? "true" : "false");
        return;
    case QJsonValue::Double:
        number(value.toInteger());
        return;
    case QJsonValue::String:
        text(value.toString());
        return;
    case QJsonValue::Array:
        beginArray();
        for (const QJsonValue &item : value.toArray())
            this->value(item);
        endArray();
        return;
    case QJsonValue::Object:
        separate();
        m_buffer.append(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return;
    }
}

void JsonWriter::flush()
{
    m_failed = m_out.write(m_buffer) != m_buffer.size() || m_failed;
    m_buffer.resize(0);
}

Result<void> JsonWriter::finish()
{
    flush();
    if (m_failed)
        return unwritable(m_out);
    return {};
}

} // namespace pullquote
