#include "ui/dialogs/filename.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace pullquote {

QString fileNameFor(const QString &title)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    // A leading dot hides a file, a leading dash is an option to many programs.
    static const QRegularExpression ends(QStringLiteral("^[. -]+|[. ]+$"));
    QString name = QString(title).replace(unsafe, QStringLiteral(" ")).simplified().left(80);
    name.remove(ends);
    return name.isEmpty() ? QStringLiteral("export") : name;
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace pullquote
