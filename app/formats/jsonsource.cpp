#include "app/formats/jsonsource.h"

#include "app/formats/jsonkeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::JsonSource", text);
}

/// Some editors save JSON as UTF-16, and many put a byte order mark in front.
QByteArray asUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringConverter::Utf16)(bytes)).toUtf8();
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

QString faultOf(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::DeepNesting:
        return tr("The JSON is nested too deep.");
    case QJsonParseError::IllegalUTF8String:
        return tr("The JSON has bytes that are not UTF-8.");
    case QJsonParseError::DocumentTooLarge:
        return tr("The JSON is too large.");
    default:
        return tr("The JSON is damaged: %1.").arg(error.errorString());
    }
}

/// Where the quotation mark stands that closes what begins at `at`; the size when none does.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    const QByteArrayView text(json);
    for (qsizetype end = text.indexOf('"', at); end >= 0; end = text.indexOf('"', end + 1)) {
        qsizetype backslashes = 0;
        while (end - backslashes > at && text[end - backslashes - 1] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return end;
    }
    return json.size();
}

} // namespace

std::optional<Problem> tooMuchJson(const QByteArray &bytes, const JsonLimits &limits)
{
    const QString remedy = tr("Split it and import the parts.");
    if (bytes.size() > limits.bytes)
        return Problem{tr("The JSON is larger than %1 MB.").arg(limits.bytes >> 20), {}, remedy};
    // Each value has at least a character and what parts it from the next.
    if (bytes.size() / 2 <= limits.values)
        return std::nullopt;
    qsizetype values = 1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '"')
            at = endOfString(bytes, at + 1);
        else if (c == ',' || c == '[' || c == '{')
            ++values;
    }
    if (values <= limits.values)
        return std::nullopt;
    return Problem{
        tr("The JSON has more than %1 million values.").arg(limits.values / 1'000'000), {}, remedy};
}

Result<QJsonValue> parseAnyJson(const QByteArray &bytes)
{
    // Values are counted in what is parsed: in UTF-16 a byte may look like a quotation mark.
    const QByteArray utf8 = bytes.size() > JsonLimits().bytes ? bytes : asUtf8(bytes);
    if (const std::optional<Problem> problem = tooMuchJson(utf8))
        return *problem;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = utf8.left(error.offset).count('\n') + 1;
        return Problem{faultOf(error), tr("line %1, byte %2").arg(line).arg(error.offset),
                       tr("Get the file again, or correct it there.")};
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> parseJson(const QByteArray &bytes)
{
    const Result<QJsonValue> value = parseAnyJson(bytes);
    if (!value)
        return value.problem();
    if (!value->isObject())
        return Problem{tr("This is JSON, but not a Pullquote project."), {}, {}};
    return value->toObject();
}

QByteArray jsonText(const QByteArray &object, QByteArrayView key)
{
    int depth = 0;
    bool isValue = false;
    QByteArrayView lastKey; // whose value comes next
    for (qsizetype at = 0; at < object.size(); ++at) {
        const char c = object[at];
        if (c == '"') {
            const qsizetype start = at + 1;
            at = endOfString(object, start);
            const auto text = QByteArrayView(object).sliced(start, at - start);
            if (depth == 1 && isValue && lastKey == key)
                return text.toByteArray();
            if (depth == 1 && !isValue)
                lastKey = text;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= 0)
                break;
        } else if (depth == 1 && (c == ':' || c == ',')) {
            isValue = c == ':';
        }
    }
    return {};
}

Result<void> checkJsonHeader(const QJsonObject &root)
{
    if (root.value(u"format") != QJsonValue(QStringLiteral("pullquote")))
        return Problem{tr("This is JSON, but not a Pullquote project: “format” is not “pullquote”."), {}, {}};
    const QJsonValue version = root.value(u"version");
    if (version == QJsonValue(jsonVersion))
        return {};
    return version.isDouble() && version.toDouble() > jsonVersion
               ? Problem{tr("It was written by a newer version of Pullquote."), {}, tr("Update Pullquote.")}
               : Problem{tr("“version” is not %1.").arg(jsonVersion), {}, {}};
}

} // namespace pullquote
