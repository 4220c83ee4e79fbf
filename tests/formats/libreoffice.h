#pragma once

#include "tests/formats/projects.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QStandardPaths>

#include <optional>

namespace pullquote::test {

/// What LibreOffice makes of a file when it opens it and saves it as `target`, "txt:Text (encoded):UTF8".
/// Nothing where there is no LibreOffice; empty when it could not.
inline std::optional<QByteArray> libreOffice(const QByteArray &file, const QString &suffix,
                                             const QString &target)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QTemporaryDir dir;
    QFile source(dir.filePath(QStringLiteral("x.") + suffix));
    if (program.isEmpty() || !source.open(QIODevice::WriteOnly))
        return std::nullopt;
    source.write(file);
    source.close();
    QProcess process;
    process.start(program,
                  {QStringLiteral("-env:UserInstallation=file://") + dir.filePath(QStringLiteral("profile")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), target,
                   QStringLiteral("--outdir"), dir.filePath(QStringLiteral("out")), source.fileName()});
    process.waitForFinished(programPatience);
    return fileBytes(dir.filePath(QStringLiteral("out/x.")) + target.section(u':', 0, 0));
}

} // namespace pullquote::test
