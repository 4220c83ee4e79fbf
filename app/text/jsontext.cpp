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

} // namespace

void appendJsonText(QByteArray &json, QStringView text)
{
    json.append('"');
    // Encoded where it stays; most texts have nothing to escape.
    const qsizetype start = json.size();
    QStringEncoder encode(QStringConverter::Utf8);
    json.resize(start + encode.requiredSpace(text.size()));
    json.truncate(encode.appendToBuffer(json.data() + start, text) - json.constData());
    if (std::any_of(json.cbegin() + start, json.cend(), mustEscape)) {
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
    json.append('"');
}

} // namespace pullquote
