#include "app/text/jsontext.h"

#include <QStringConverter>

#include <algorithm>

namespace pullquote {

namespace {

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

/// Escapes what must be escaped of what stands from `start` on; in most texts that is nothing.
void escapeFrom(QByteArray &json, qsizetype start)
{
    if (std::none_of(json.cbegin() + start, json.cend(), mustEscape))
        return;
    const QByteArray plain = json.sliced(start);
    json.truncate(start);
    qsizetype from = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!mustEscape(plain[i]))
            continue;
        json.append(plain.constData() + from, i - from).append(escaped(plain[i]));
        from = i + 1;
    }
    json.append(plain.constData() + from, plain.size() - from);
}

} // namespace

void appendJsonText(QByteArray &json, QStringView text)
{
    json.append('"');
    // Encoded where it stays. Keys, ids and times are ASCII from end to end, which needs no encoder.
    const qsizetype start = json.size();
    QStringEncoder encode(QStringConverter::Utf8);
    json.resize(start + encode.requiredSpace(text.size()));
    char *end = json.data() + start;
    qsizetype plain = 0;
    for (; plain < text.size() && text[plain].unicode() < 0x80; ++plain)
        *end++ = char(text[plain].unicode());
    if (plain < text.size())
        end = encode.appendToBuffer(end, text.sliced(plain));
    json.truncate(end - json.constData());
    escapeFrom(json, start);
    json.append('"');
}

void appendJsonText(QByteArray &json, QByteArrayView utf8)
{
    json.append('"');
    const qsizetype start = json.size();
    json.append(utf8);
    escapeFrom(json, start);
    json.append('"');
}

} // namespace pullquote
