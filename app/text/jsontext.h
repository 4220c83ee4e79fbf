#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace pullquote {

/// Appends a text as JSON writes it: in quotation marks, in UTF-8, escaped only where it must be.
void appendJsonText(QByteArray &json, QStringView text);
/// The same of what is UTF-8 already.
void appendJsonText(QByteArray &json, QByteArrayView utf8);

} // namespace pullquote
