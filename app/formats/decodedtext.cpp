#include "app/formats/decodedtext.h"

#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DecodedText", text);
}

/// 0x80 to 0x9F; the five that the code page leaves open are replaced.
constexpr char16_t windows1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

bool looksBinary(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes))
        return false;
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' &&
               c != '\v' && c != '\x1A' && c != '\x1B';
    });
}

Result<DecodedText> decodeAsGiven(const QByteArray &bytes)
{
    if (bytes.size() > 2 * maximumTextBytes)
        return Problem{tr("The text is longer than 256 MB."), {}, tr("Split it into articles.")};
    if (looksBinary(bytes))
        return Problem{tr("This is not a text file."), {}, tr("Save it as plain text first.")};
    DecodedText decoded;
    const QStringConverter::Flags flags =
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    if (hasUtf16Mark(bytes)) {
        decoded.encoding = DecodedText::Encoding::Utf16;
        const auto order = bytes.startsWith('\xFF') ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        decoded.text = QStringDecoder(order, flags)(bytes);
        return decoded;
    }
    QStringDecoder utf8(QStringConverter::Utf8, flags);
    decoded.text = utf8(bytes);
    if (utf8.hasError()) {
        decoded.encoding = DecodedText::Encoding::Windows1252;
        decoded.text = fromWindows1252(bytes);
    }
    return decoded;
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    Result<DecodedText> decoded = decodeAsGiven(bytes);
    if (!decoded)
        return decoded;
    CanonicalText canonical = canonicalText(decoded->text);
    if (exceedsMaximumText(canonical.text))
        return Problem{tr("The text is longer than 256 MB."), {}, tr("Split it into articles.")};
    decoded->text = std::move(canonical.text);
    decoded->replacedCount = canonical.replacedCount;
    return decoded;
}

bool looksLikeXml(const QByteArray &bytes)
{
    QByteArray start = bytes.left(1 << 12);
    start.replace('\0', ""); // of UTF-16
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, qsizetype(qstrlen(mark)));
    }
    start = start.trimmed();
    if (start.startsWith("<?xml"))
        return true;
    // A text may begin with a sign, or with a word in such: no namespace is in those.
    return start.startsWith('<') && start.left(start.indexOf('>')).simplified().contains(" xmlns");
}

} // namespace pullquote
