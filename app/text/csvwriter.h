#pragma once

#include <QByteArray>
#include <QStringList>

namespace pullquote {

/// `text` such that no spreadsheet takes it for a formula: what begins with = + - @, a tab, a line break or a
/// full-width form of them gets an apostrophe in front. What has apostrophes before such a character gets one
/// more, so that taking one away gives the text back.
QString guardedField(const QString &text);

/// One record of RFC 4180 in UTF-8: every field quoted, CR LF at the end.
QByteArray csvRecord(const QStringList &fields);

} // namespace pullquote
