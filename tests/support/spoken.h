#pragma once

#include "app/session/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace pullquote::test {

/// The program's language, for a while.
class Spoken {
public:
    explicit Spoken(const QString &language)
    {
        installTranslations(*QCoreApplication::instance(), QLocale(language));
    }
    ~Spoken()
    {
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator; // which takes it out
    }
    Q_DISABLE_COPY_MOVE(Spoken)
};

} // namespace pullquote::test
