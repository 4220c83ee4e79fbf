#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QString>

namespace pullquote {

/// The characters of a text file.
struct DecodedText {
    enum class Encoding { Utf8, Utf16, Windows1252 };

    QString text; ///< canonical
    Encoding encoding = Encoding::Utf8;
    qsizetype replacedCount = 0; ///< characters that could not be kept
};

/// Finds out the encoding: UTF-16 by its byte order mark, UTF-8 when every byte fits, else Windows-1252,
/// which is a guess the user should hear of. A problem for what is no text, and for one that is too long.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// The same with every character that the file has, line ends and byte order mark included, for what counts
/// offsets in it: `text` is not canonical, and nothing is replaced yet.
Result<DecodedText> decodeAsGiven(const QByteArray &bytes);

/// The characters of Windows-1252; what it leaves open becomes U+FFFD.
QString fromWindows1252(const QByteArray &bytes);

/// Whether the bytes look like something other than text: bytes that no text has, in a file without the byte
/// order mark of UTF-16.
bool looksBinary(const QByteArray &bytes);

/// Whether the bytes begin like XML of whatever kind: for people its tags are no part of a text.
bool looksLikeXml(const QByteArray &bytes);

} // namespace pullquote
