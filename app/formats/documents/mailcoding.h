#pragma once

#include <QByteArray>
#include <QString>

namespace pullquote {

/// "Caf=C3=A9 =\n" as bytes (RFC 2045, 6.7). What is no code stays as it is.
QByteArray fromQuotedPrintable(const QByteArray &coded);

/// A text whose lines were broken for the way and can be joined again (RFC 3676), each with those of the same
/// depth of quoting; "> " stands in front of the joined line once. `deletesSpace`: the space at the end of a
/// broken line is no part of the words.
QString unflowed(const QString &text, bool deletesSpace);

} // namespace pullquote
