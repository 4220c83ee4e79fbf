#pragma once

#include <QDateTime>

namespace pullquote {

/// When something was said, seen from `now`, as the person's language writes it: "today, 14:03", "yesterday,
/// 09:12", "16 June, 14:03", "16 June 2021". In local time. Empty when nobody knows.
QString whenInWords(const QDateTime &at, const QDateTime &now);

} // namespace pullquote
