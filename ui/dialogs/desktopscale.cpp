#include "ui/dialogs/desktopscale.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QList>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qreal usualPoints = 10;
constexpr qreal pixelsOfAPoint = 96 / 72.0;
constexpr int step = 25;
constexpr const char *sessionVariable = "SESSION_MANAGER";

} // namespace

int desktopScale(const QFont &desktop)
{
    const qreal points =
        desktop.pointSizeF() > 0 ? desktop.pointSizeF() : desktop.pixelSize() / pixelsOfAPoint;
    return std::clamp(qRound(points / usualPoints * 100 / step) * step, 100, 300);
}

int askDesktopScale(int argc, char **argv)
{
    QList<char *> arguments(argv, argv + argc);
    arguments.append(nullptr);
    // The desktop's session is not to know of this one: it may have started the program to go on where it
    // was.
    const QByteArray session = qgetenv(sessionVariable);
    qunsetenv(sessionVariable);
    int percent = 100;
    {
        const QGuiApplication asking(argc, arguments.data());
        percent = desktopScale(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    }
    if (!session.isNull())
        qputenv(sessionVariable, session);
    return percent;
}

} // namespace pullquote
