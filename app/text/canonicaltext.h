#pragma once

#include <QByteArray>
#include <QString>

namespace pullquote {

/// A string in the only form that enters a project, and how much was lost on the way.
struct CanonicalText {
    QString text;
    qsizetype replacedCount = 0; ///< characters that became U+FFFD, to be reported by the importer
};

/// The largest text, in bytes of UTF-8. Whoever takes a text in refuses a larger one with a Problem.
inline constexpr qsizetype maximumTextBytes = qsizetype(256) * 1024 * 1024;

/// Makes `text` canonical: byte order marks in front are removed, CR LF and lone CR become LF; NUL, lone
/// surrogates and noncharacters become U+FFFD and are counted (SQLite and Qt would silently change them, and
/// every offset with them). Everything else stays: no-break spaces, no Unicode normalization, and the other line
/// separators (VT, FF, NEL, U+2028, U+2029), which stand inside a paragraph and do not end it. Whoever draws the
/// text in a QTextDocument, which would split it at U+2029, shows each of them as one U+2028, so that offsets
/// stay equal. Canonical text comes back unchanged and shared.
CanonicalText canonicalText(const QString &text);

/// The same for a field of one line (a name, a headline): runs of line breaks of any kind and tabs become one
/// space, outer white space is shed.
CanonicalText canonicalLine(const QString &text);

/// The length of `text` in UTF-8, without converting it; a lone surrogate counts three bytes, as U+FFFD
/// would.
qsizetype utf8Length(QStringView text);
bool exceedsMaximumText(QStringView text);

/// SHA-256 of the UTF-8 of `text`, 64 lower-case hexadecimal digits: the identity of an article's text.
QByteArray textHash(QStringView text);

} // namespace pullquote
