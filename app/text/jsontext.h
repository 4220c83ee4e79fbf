#pragma once

#include <QByteArray>
#include <QStringView>

namespace pullquote {

/// Appends a text as JSON writes it: in quotation marks, in UTF-8, escaped only where it must be.
void appendJsonText(QByteArray &json, QStringView text);

} // namespace pullquote
