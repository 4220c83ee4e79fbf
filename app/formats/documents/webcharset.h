#pragma once

#include <QByteArray>
#include <QStringList>

namespace pullquote {

/// Text of the web or of mail, whose bytes are of a named encoding, or of one to be guessed.
struct WebText {
    QString text;
    bool isGuess = false;        ///< it is neither UTF-8 nor what it is said to be
    qsizetype replacedCount = 0; ///< what does not fit the encoding and became U+FFFD
};

/// Reads the bytes as `label` ("iso-8859-1") says, the way browsers mean it: Latin-1 is Windows-1252, and so
/// on. A byte order mark goes before the label. An empty or unknown label: UTF-8 when every byte fits, else
/// Windows-1252. So are bytes of which more do not fit the label than do; of others, what cannot be read
/// becomes U+FFFD.
WebText decodeAs(const QByteArray &bytes, const QByteArray &label);

/// The same for a page, which may name its encoding itself; `label` goes before that.
WebText decodePage(const QByteArray &bytes, const QByteArray &label = {});

/// What a person may say that bytes are, for lists; and which of them they seem to be.
QStringList encodingNames();
QString foundEncoding(const QByteArray &bytes);

} // namespace pullquote
