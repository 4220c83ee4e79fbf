#pragma once

#include <QDateTime>
#include <QString>

namespace pullquote {

/// A time as the file and the JSON write it: UTC, ISO 8601, with milliseconds where there are any.
QString timeText(const QDateTime &time);
/// Invalid when the text is no time.
QDateTime timeFromText(const QString &text);

} // namespace pullquote
