#include "ui/window/bylinetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace pullquote {

QString bylineText(const Article &article)
{
    QStringList parts;
    if (!article.byline.isEmpty()) {
        const bool saysBy = article.byline.startsWith(QLatin1String("by "), Qt::CaseInsensitive);
        parts.append(saysBy ? article.byline
                            : QCoreApplication::translate("pullquote::Byline", "By %1").arg(article.byline));
    }
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    // A partial date ("2021-06") is shown as it was given.
    const QDate date = QDate::fromString(article.published, Qt::ISODate);
    if (!article.published.isEmpty())
        parts.append(date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : article.published);
    return parts.join(QStringLiteral(" · "));
}

} // namespace pullquote
