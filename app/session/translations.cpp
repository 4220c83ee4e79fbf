#include "app/session/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstring>

namespace pullquote {

namespace {

constexpr char ours[] = "pullquote::";
constexpr char outsideOfClasses[] = "pullquote";

/// What is said outside of classes has a context of its own at run time, by the file that says it; lupdate
/// knows only the namespace.
class Translator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        if (!found.isNull() || std::strncmp(context, ours, sizeof(ours) - 1) != 0)
            return found;
        return QTranslator::translate(outsideOfClasses, source, disambiguation, n);
    }
};

} // namespace

QList<SpokenLanguage> spokenLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

QLocale localeOf(const QString &code)
{
    const QLocale desktop = QLocale::system();
    for (const SpokenLanguage &language : spokenLanguages()) {
        const QLocale locale(code);
        if (language.code == code && locale.language() != desktop.language())
            return locale; // else the desktop's, which knows the country, too
    }
    return desktop;
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // Qt's own buttons and names of keys first: what is installed last is asked first.
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *translator = new Translator(&application);
    const QString folder = QStringLiteral(":/pullquote/translations");
    const bool isLoaded =
        translator->load(locale, QStringLiteral("pullquote"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("pullquote_en"), folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace pullquote
