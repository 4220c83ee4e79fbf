#pragma once

#include <QDate>

namespace pullquote {

/// A day as the person's language writes it in full, without the day of the week: "16 June 2021", "16. Juni
/// 2021", "16 de junio de 2021". Without the year where that is understood.
QString dayInWords(QDate day, bool withYear = true);

/// The publication date of an article as its reader would write it; as it is, where it is no whole day
/// ("2021-06").
QString publishedInWords(const QString &published);

} // namespace pullquote
