#include "app/formats/articlewords.h"

#include "app/text/daywords.h"

#include <QDate>

namespace pullquote {

QString publishedInWords(const QString &published)
{
    const QDate date = QDate::fromString(published, Qt::ISODate);
    return date.isValid() ? dayInWords(date) : published;
}

} // namespace pullquote
