#pragma once

#include <QList>
#include <QLocale>

class QCoreApplication;

namespace pullquote {

/// A language that the program speaks.
struct SpokenLanguage {
    QString code; ///< ISO 639, as it is kept in the settings
    QString name; ///< as its speakers call it
};
QList<SpokenLanguage> spokenLanguages();

/// The desktop's, with this language in place of its own where it is another one; the desktop's for an empty
/// or an unknown code.
QLocale localeOf(const QString &code);

/// Installs the translations for the user's language, ours and Qt's own; English where there is none: English
/// needs one as well, for its plural forms. Called once by each program's main function.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace pullquote
