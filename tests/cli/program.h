#pragma once

#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pullquote::test {

/// What a run of the program left behind.
struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The program as a shell sees it: a real process, in a folder and with settings of its own.
class Program {
protected:
    /// Another empty folder.
    void renew() { m_dir = std::make_unique<QTemporaryDir>(); }

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    /// Absolute, because the program runs in a folder of its own.
    QString sample() const
    {
        return QFileInfo(QStringLiteral(TEST_DATA "/../../resources/sample/sample.json")).absoluteFilePath();
    }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_dir->path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir->path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir->path());
    }
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(programPatience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome run(const char *line, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), input);
    }
    void makeSample() const
    {
        QCOMPARE(run("new s.pullquote").status, 0);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("s.pullquote"), sample()}).status, 0);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace pullquote::test
