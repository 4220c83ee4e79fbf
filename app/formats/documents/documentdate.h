#pragma once

#include <QString>

namespace pullquote {

/// The day that a document means by a date: "2021-06-16", or "2021-06" and "2021" where it says no more.
/// Reads ISO 8601, dates of mail and of HTTP, and English dates with the month as a word. Times and zones
/// fall away: the day is the one that the author wrote. Empty for what leaves the day in doubt, such as
/// 6/7/2021.
QString isoDate(const QString &text);

} // namespace pullquote
