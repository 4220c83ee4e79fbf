#include "ui/panel/whenwords.h"

#include "app/text/daywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WhenWords", text);
}

} // namespace

QString whenInWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime then = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(then.time(), QLocale::ShortFormat);
    switch (then.date().daysTo(today)) {
    case 0:
        return tr("today, %1").arg(time);
    case 1:
        return tr("yesterday, %1").arg(time);
    default:
        break;
    }
    if (then.date().year() == today.year())
        return tr("%1, %2").arg(dayInWords(then.date(), false), time);
    return dayInWords(then.date());
}

} // namespace pullquote
