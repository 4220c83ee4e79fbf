#include "app/session/identity.h"

#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace pullquote {

namespace {

const QString idKey = QStringLiteral("annotator/id");
const QString nameKey = QStringLiteral("annotator/name");

/// The same place for both programs, whatever their executables are called.
QSettings userSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pullquote"),
                     QStringLiteral("annotator"));
}

QString accountName()
{
    const passwd *account = getpwuid(getuid());
    if (!account)
        return QCoreApplication::translate("pullquote::Identity", "Annotator");
    // The first field of GECOS is the full name; the others are rooms and telephones.
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}

} // namespace

Annotator currentAnnotator()
{
    QSettings settings = userSettings();
    AnnotatorId id = AnnotatorId::fromString(settings.value(idKey).toString());
    if (id.isNull()) {
        id = AnnotatorId::create();
        settings.setValue(idKey, id.toString());
    }
    const QString chosen = settings.value(nameKey).toString();
    return {id, canonicalLine(chosen.isEmpty() ? accountName() : chosen).text};
}

void setAnnotatorName(const QString &name)
{
    userSettings().setValue(nameKey, canonicalLine(name).text);
}

} // namespace pullquote
