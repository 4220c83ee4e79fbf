#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace pullquote::test {

/// Why nothing can be validated here; empty: it can.
inline QString missingValidator(const QString &program, const QString &schema = {})
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return QStringLiteral("%1 is not installed").arg(program);
    return schema.isEmpty() || QFile::exists(schema) ? QString()
                                                     : QStringLiteral("%1 is not here").arg(schema);
}

/// What xmllint finds wrong with a file; empty: it is valid. `kind` is "--schema" or "--relaxng".
inline QString schemaFaults(const QByteArray &xml, const QString &kind, const QString &schema)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("x.xml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
        return QStringLiteral("cannot write");
    file.close();
    QProcess process;
    process.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"),
                                              QStringLiteral("--huge"), kind, schema, file.fileName()});
    process.waitForFinished(-1); // the test has a limit of its own
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString()
               : QString::fromUtf8(process.readAllStandardError()).left(3000);
}

} // namespace pullquote::test
