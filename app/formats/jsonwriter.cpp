#include "app/formats/jsonwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype bufferSize = 1 << 16;

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return QByteArrayLiteral("\\\"");
    case '\\':
        return QByteArrayLiteral("\\\\");
    case '\n':
        return QByteArrayLiteral("\\n");
    case '\t':
        return QByteArrayLiteral("\\t");
    case '\r':
        return QByteArrayLiteral("\\r");
    case '\b':
        return QByteArrayLiteral("\\b");
    case '\f':
        return QByteArrayLiteral("\\f");
    }
    return "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
}

bool mustEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

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

void JsonWriter::quoted(QStringView text)
{
    m_buffer.append('"');
    // Encoded where it stays; most texts have nothing to escape.
    const qsizetype start = m_buffer.size();
    QStringEncoder encode(QStringConverter::Utf8);
    m_buffer.resize(start + encode.requiredSpace(text.size()));
    m_buffer.truncate(encode.appendToBuffer(m_buffer.data() + start, text) - m_buffer.constData());
    if (std::any_of(m_buffer.cbegin() + start, m_buffer.cend(), mustEscape)) {
        const QByteArray plain = m_buffer.sliced(start);
        m_buffer.truncate(start);
        qsizetype from = 0;
        for (qsizetype i = 0; i < plain.size(); ++i) {
            if (!mustEscape(plain[i]))
                continue;
            m_buffer.append(plain.constData() + from, i - from).append(escaped(plain[i]));
            from = i + 1;
        }
        m_buffer.append(plain.constData() + from, plain.size() - from);
    }
    m_buffer.append('"');
}

void JsonWriter::key(QStringView name)
{
    separate();
    quoted(name);
    m_buffer.append(':');
    m_needsComma = false;
}

void JsonWriter::text(QStringView text)
{
    separate();
    quoted(text);
}

void JsonWriter::number(qint64 number)
{
    separate();
    m_buffer.append(QByteArray::number(number));
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
        return Problem{QCoreApplication::translate("pullquote::JsonWriter", "It cannot be written: %1.")
                           .arg(m_out.errorString()),
                       {},
                       {}};
    return {};
}

} // namespace pullquote
