#include "app/model/uuidtext.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <tuple>

namespace pullquote {

namespace {

constexpr qsizetype writtenLength = 36; // "2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c90"
constexpr std::array<int, 16> bytePlaces = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};

/// Larger than any two digits make, so that one look at the end finds a fault anywhere.
constexpr uint noDigit = 0x100;

constexpr std::array<quint16, 256> digitValues()
{
    std::array<quint16, 256> values = {};
    for (uint c = 0; c < values.size(); ++c) {
        values[c] = quint16(c >= '0' && c <= '9'   ? c - '0'
                            : c >= 'a' && c <= 'f' ? c - 'a' + 10
                            : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                   : noDigit);
    }
    return values;
}

constexpr std::array<quint16, 256> digits = digitValues();

uint digit(uchar c)
{
    return digits[c];
}

uint digit(char16_t c)
{
    return c < digits.size() ? digits[c] : noDigit;
}

/// Null when the text is not in that form; `text` has its length.
template <class Character>
QUuid fromWritten(const Character *text)
{
    if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return {};
    std::array<uchar, 16> bytes;
    uint faults = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const uint high = digit(text[bytePlaces[i]]);
        const uint low = digit(text[bytePlaces[i] + 1]);
        faults |= high | low;
        bytes[i] = uchar(high << 4 | low);
    }
    if (faults >= noDigit)
        return {};
    QUuid uuid(qFromBigEndian<quint32>(&bytes[0]), qFromBigEndian<quint16>(&bytes[4]),
               qFromBigEndian<quint16>(&bytes[6]), 0, 0, 0, 0, 0, 0, 0, 0);
    std::memcpy(uuid.data4, &bytes[8], sizeof(uuid.data4));
    return uuid;
}

} // namespace

QUuid uuidFromText(QLatin1String text)
{
    if (text.size() == writtenLength) {
        const QUuid uuid = fromWritten(reinterpret_cast<const uchar *>(text.data()));
        if (!uuid.isNull())
            return uuid;
    }
    return QUuid::fromString(text);
}

QUuid uuidFromText(QStringView text)
{
    if (text.size() == writtenLength) {
        const QUuid uuid = fromWritten(text.utf16());
        if (!uuid.isNull())
            return uuid;
    }
    return QUuid::fromString(text);
}

bool isWrittenBefore(const QUuid &a, const QUuid &b)
{
    if (const auto x = std::tie(a.data1, a.data2, a.data3), y = std::tie(b.data1, b.data2, b.data3); x != y)
        return x < y;
    return std::memcmp(a.data4, b.data4, sizeof(a.data4)) < 0;
}

} // namespace pullquote
