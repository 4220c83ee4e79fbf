#include "app/formats/documents/webcharset.h"

#include "app/formats/decodedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace pullquote {

namespace {

struct Meaning {
    const char *label;
    const char *encoding;
};

/// Labels that mean more than they say (encoding.spec.whatwg.org, "Names and labels").
constexpr Meaning meanings[] = {
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"l1", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"shift_jis", "windows-31j"},
    {"shift-jis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"x-sjis", "windows-31j"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"utf8", "utf-8"},
};

QByteArray meantBy(const QByteArray &label)
{
    const QByteArray name = label.trimmed().toLower();
    for (const Meaning &row : meanings) {
        if (name == row.label)
            return row.encoding;
    }
    return name;
}

WebText guessed(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {std::move(text), false};
    return {fromWindows1252(bytes), true};
}

/// What the first kilobytes of a page say about the encoding of the rest; empty when nothing.
QByteArray namedInPage(const QByteArray &bytes)
{
    static const QRegularExpression named(
        QStringLiteral(
            R"(<meta\s[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w:.-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(QString::fromLatin1(bytes.left(4096)));
    const QByteArray label = (match.captured(1) + match.captured(2)).toLatin1().toLower();
    // Bytes in which an ASCII reader finds this are no UTF-16.
    return label.startsWith("utf-16") ? QByteArray("utf-8") : label;
}

} // namespace

WebText decodeAs(const QByteArray &bytes, const QByteArray &label)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringConverter::Utf16)(bytes), false};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {QString::fromUtf8(bytes), false};
    const QByteArray encoding = meantBy(label);
    if (encoding.isEmpty())
        return guessed(bytes);
    if (encoding == "windows-1252")
        return {fromWindows1252(bytes), false};
    QStringDecoder decoder(encoding.constData());
    return decoder.isValid() ? WebText{decoder(bytes), false} : guessed(bytes);
}

WebText decodePage(const QByteArray &bytes, const QByteArray &label)
{
    return decodeAs(bytes, label.isEmpty() ? namedInPage(bytes) : label);
}

} // namespace pullquote
