#include "app/text/daywords.h"

#include <QLocale>
#include <QRegularExpression>

namespace pullquote {

QString dayInWords(QDate day, bool withYear)
{
    // Qt has no format for it, but the order, the signs and the words between are those of the long one.
    static const QRegularExpression weekday(QStringLiteral("[\\s,]*dddd[\\s,.]*"));
    static const QRegularExpression year(QStringLiteral("(\\s*'[^']*')?[\\s,]*y+[\\s.年]*('[^']*'\\.?)?"));
    const QLocale locale;
    QString form = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    if (!withYear)
        form.remove(year);
    return locale.toString(day, form);
}

QString publishedInWords(const QString &published)
{
    const QDate date = QDate::fromString(published, Qt::ISODate);
    return date.isValid() ? dayInWords(date) : published;
}

} // namespace pullquote
