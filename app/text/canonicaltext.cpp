#include "app/text/canonicaltext.h"

#include "app/text/sha256.h"

#include <QStringConverter>

#include <algorithm>

namespace pullquote {

namespace {

constexpr char16_t byteOrderMark = 0xFEFF;

bool isNonCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

bool isSuspect(char16_t c)
{
    return c == 0 || c == u'\r' || c >= 0xD800;
}

/// How many units the character at `i` has when it may stay, 0 when it must be replaced.
qsizetype keptUnits(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (!c.isSurrogate())
        return c.isNull() || isNonCharacter(c.unicode()) ? 0 : 1;
    if (!c.isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
        return 0;
    return isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])) ? -2 : 2;
}

/// Where canonical text ends: the first unit that must be changed, or the end.
qsizetype firstFault(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isSuspect(text[i].unicode())) {
            ++i;
            continue;
        }
        const qsizetype units = text[i] == u'\r' ? 0 : keptUnits(text, i);
        if (units <= 0)
            return i;
        i += units;
    }
    return i;
}

} // namespace

CanonicalText canonicalText(const QString &text)
{
    // All of them: one that stayed in front would be taken for a byte order mark by the next reader.
    qsizetype bom = 0;
    while (bom < text.size() && text[bom] == QChar(byteOrderMark))
        ++bom;
    const QStringView source = QStringView(text).mid(bom);
    qsizetype i = firstFault(source);
    if (i == source.size())
        return {bom ? source.toString() : text, 0};

    CanonicalText result;
    result.text.reserve(source.size());
    result.text.append(source.left(i));
    while (i < source.size()) {
        if (source[i] == u'\r') {
            result.text.append(u'\n');
            i += i + 1 < source.size() && source[i + 1] == u'\n' ? 2 : 1;
        } else if (const qsizetype units = keptUnits(source, i); units > 0) {
            result.text.append(source.mid(i, units));
            i += units;
        } else {
            result.text.append(QChar::ReplacementCharacter);
            ++result.replacedCount;
            i += units < 0 ? -units : 1;
        }
        const qsizetype clean = firstFault(source.mid(i));
        result.text.append(source.mid(i, clean));
        i += clean;
    }
    return result;
}

CanonicalText canonicalLine(const QString &text)
{
    const auto breaksLine = [](QChar c) {
        return c == u'\n' || c == u'\t' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
               c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    CanonicalText result = canonicalText(text);
    if (std::any_of(result.text.cbegin(), result.text.cend(), breaksLine)) {
        QString line;
        line.reserve(result.text.size());
        bool broken = false;
        for (const QChar c : std::as_const(result.text)) {
            if (!breaksLine(c))
                line.append(c);
            else if (!broken)
                line.append(u' ');
            broken = breaksLine(c);
        }
        result.text = line;
    }
    result.text = result.text.trimmed();
    return result;
}

qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else {
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
    }
    return bytes;
}

bool exceedsMaximumText(QStringView text)
{
    // A unit takes at most three bytes, so most texts need no count.
    return text.size() > maximumTextBytes / 3 && utf8Length(text) > maximumTextBytes;
}

QByteArray textHash(QStringView text)
{
    // By pieces: a large text is never held twice more. The encoder carries a pair that a border splits.
    constexpr qsizetype piece = 1 << 16;
    Sha256 hash;
    QStringEncoder encode(QStringConverter::Utf8);
    for (qsizetype i = 0; i < text.size(); i += piece)
        hash.add(QByteArray(encode(text.mid(i, piece))));
    return hash.result().toHex();
}

} // namespace pullquote
