#include "app/formats/documents/webcharset.h"

#include "app/formats/decodedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

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

/// What the decoder makes of all the bytes; nothing when more letters beyond ASCII do not fit than do.
std::optional<WebText> fitting(QStringDecoder decoder, const QByteArray &bytes)
{
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return WebText{std::move(text), false, 0};
    const qsizetype replaced = text.count(QChar(QChar::ReplacementCharacter));
    const qsizetype wide =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; }) - replaced;
    return replaced > wide ? std::nullopt : std::optional(WebText{std::move(text), false, replaced});
}

WebText guessed(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {std::move(text), false, 0};
    return {fromWindows1252(bytes), true, 0};
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
        return {QStringDecoder(QStringConverter::Utf16)(bytes), false, 0};
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray encoding = hasMark ? QByteArray("utf-8") : meantBy(label);
    if (encoding.isEmpty())
        return guessed(bytes);
    if (encoding == "windows-1252")
        return {fromWindows1252(bytes), false, 0};
    QStringDecoder decoder(encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return guessed(bytes);
    const std::optional<WebText> fit = fitting(std::move(decoder), bytes);
    return fit ? *fit : guessed(bytes);
}

WebText decodePage(const QByteArray &bytes, const QByteArray &label)
{
    return decodeAs(bytes, label.isEmpty() ? namedInPage(bytes) : label);
}

QStringList encodingNames()
{
    return {QStringLiteral("utf-8"),        QStringLiteral("utf-16le"),     QStringLiteral("utf-16be"),
            QStringLiteral("windows-1252"), QStringLiteral("windows-1250"), QStringLiteral("windows-1251"),
            QStringLiteral("windows-1253"), QStringLiteral("windows-1254"), QStringLiteral("windows-1255"),
            QStringLiteral("windows-1256"), QStringLiteral("iso-8859-2"),   QStringLiteral("iso-8859-15"),
            QStringLiteral("macintosh"),    QStringLiteral("koi8-r"),       QStringLiteral("gb18030"),
            QStringLiteral("big5"),         QStringLiteral("shift_jis"),    QStringLiteral("euc-jp"),
            QStringLiteral("euc-kr")};
}

QString foundEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringLiteral("utf-16le");
    if (bytes.startsWith("\xFE\xFF"))
        return QStringLiteral("utf-16be");
    const QString named = QString::fromLatin1(meantBy(namedInPage(bytes)));
    if (encodingNames().contains(named))
        return named;
    return guessed(bytes).isGuess ? QStringLiteral("windows-1252") : QStringLiteral("utf-8");
}

} // namespace pullquote
