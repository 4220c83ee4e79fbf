#include "ui/desktop/running.h"

#include "app/text/sha256.h"
#include "ui/desktop/desktopsession.h"
#include "ui/desktop/doorbell.h"
#include "ui/desktop/termination.h"
#include "ui/desktop/windows.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace pullquote {

namespace {

constexpr char activationVariable[] =
    "XDG_ACTIVATION_TOKEN"; // Qt takes it from here when a window is activated

QString configuration()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/pullquote");
}

/// Different for everything that must not share a program: displays, settings, versions.
QString bellName()
{
    Sha256 hash;
    for (const QByteArray &part : {QGuiApplication::platformName().toUtf8(), qgetenv("DISPLAY"),
                                   qgetenv("WAYLAND_DISPLAY"), configuration().toUtf8()})
        hash.add(part + '\0');
    return QStringLiteral("pullquote-" PULLQUOTE_VERSION "-%1")
        .arg(QString::fromLatin1(hash.result().toHex().first(16)));
}

/// Relative paths mean something else in the program that runs.
QStringList absolute(const QStringList &paths)
{
    QStringList list;
    for (const QString &path : paths)
        list.append(QFileInfo(path).absoluteFilePath());
    return list;
}

} // namespace

int runOnDesktop(QApplication &application, Windows &windows, const QStringList &projects)
{
    // First of all: it may be told to end while it opens its projects.
    Termination termination;
    bool isToEnd = false; // a question in front of a window has events of its own, before ours begin
    QObject::connect(&termination, &Termination::asked, &windows, [&windows, &isToEnd] {
        windows.finishEditing();
        isToEnd = true;
        QApplication::exit(0);
    });

    // Only there is a folder that is the person's alone.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    Doorbell bell(folder, bellName());
    QObject::connect(&bell, &Doorbell::rang, &windows, [&windows](const Doorbell::Ring &ring) {
        if (!ring.activation.isEmpty())
            qputenv(activationVariable, ring.activation);
        windows.open(ring.projects);
    });
    const bool isFirst = folder.isEmpty() || bell.listen();

    DesktopSession session(application, windows, configuration() + QStringLiteral("/sessions"));
    if (!session.restore()) {
        if (!isFirst && bell.ring({absolute(projects), qgetenv(activationVariable)}))
            return 0;
        windows.open(projects);
    }
    return isToEnd ? 0 : QApplication::exec();
}

} // namespace pullquote
