#pragma once

class QCoreApplication;

namespace pullquote {

/// Installs the translation for the user's language, English where there is none: English needs one as well, for
/// its plural forms. Called once by each program's main function.
void installTranslations(QCoreApplication &application);

} // namespace pullquote
