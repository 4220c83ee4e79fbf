#pragma once

#include <QLocale>

class QCoreApplication;

namespace pullquote {

/// Installs the translations for the user's language, ours and Qt's own; English where there is none: English
/// needs one as well, for its plural forms. Called once by each program's main function.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace pullquote
