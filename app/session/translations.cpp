#include "app/session/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace pullquote {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/pullquote/translations");
    const bool isLoaded = translator->load(QLocale(), QStringLiteral("pullquote"), QStringLiteral("_"), folder)
        || translator->load(QStringLiteral("pullquote_en"), folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace pullquote
