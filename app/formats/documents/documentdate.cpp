#include "app/formats/documents/documentdate.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace pullquote {

namespace {

/// "16 June 2021", "June 16, 2021", "Wed, 16 Jun 2021 23:10:00 +0200"; what else stands around is let be.
QDate wordedDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"re(\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b)re"));
    static const QRegularExpression monthFirst(QStringLiteral(
        R"re(\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:\d\d:\d\d:\d\d )?(\d{4})\b)re"));
    const QRegularExpressionMatch day = dayFirst.match(text);
    const QRegularExpressionMatch month = monthFirst.match(text);
    if (!day.hasMatch() && !month.hasMatch())
        return {};
    const QString name = day.hasMatch() ? day.captured(2) : month.captured(1);
    const int number = (day.hasMatch() ? day.captured(1) : month.captured(2)).toInt();
    const int year = (day.hasMatch() ? day : month).captured(3).toInt();
    for (int i = 1; i <= 12; ++i) {
        if (QLocale::c().monthName(i).startsWith(name, Qt::CaseInsensitive) ||
            (i == 9 && name.compare(QLatin1String("Sept"), Qt::CaseInsensitive) == 0))
            return {year, i, number};
    }
    return {};
}

} // namespace

QString isoDate(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral(R"re(^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$|^(\d{4})(\d\d)(\d\d)(?:T.*)?$)re"));
    const QString date = text.simplified();
    const QRegularExpressionMatch match = iso.match(date);
    if (!match.hasMatch())
        return wordedDate(date).toString(Qt::ISODate);
    const bool isCompact = match.capturedLength(4) > 0;
    const QString year = match.captured(isCompact ? 4 : 1);
    const QString month = match.captured(isCompact ? 5 : 2);
    const QString day = match.captured(isCompact ? 6 : 3);
    if (month.isEmpty())
        return year;
    const QDate whole(year.toInt(), month.toInt(), day.isEmpty() ? 1 : day.toInt());
    return whole.toString(day.isEmpty() ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace pullquote
