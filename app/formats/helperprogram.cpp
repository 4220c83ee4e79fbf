#include "app/formats/helperprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pullquote {

QString helperProgram(const QString &name)
{
    // /usr/bin/pullquote has it in /usr/libexec, a test of the build tree a few folders further out.
    QDir folder(QCoreApplication::applicationDirPath());
    for (int up = 0; up < 4 && folder.cdUp(); ++up) {
        const QString path = folder.filePath(QStringLiteral("libexec/pullquote/") + name);
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

} // namespace pullquote
