#pragma once

#include "app/formats/documents/ziparchive.h"
#include "tests/support/patience.h"

#include <QMap>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

namespace pullquote::test {

/// What is not packed has one part of this name.
inline const QString wholeFile = QStringLiteral("the file");

/// What a reader finds on the pages of a PDF; nothing where there is no pdftotext.
inline std::optional<QString> wordsOfPdf(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(
        program, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    return process.waitForFinished(programPatience) && process.exitCode() == 0
               ? std::optional(QString::fromUtf8(process.readAllStandardOutput()))
               : std::nullopt;
}

/// What is in an export, by name: the entries of a zip, the words of a PDF, and anything else as it is. Words
/// are not found in packed bytes, so a test that looks there for words that must be missing never fails.
/// Nothing when it cannot be unpacked here.
inline std::optional<QMap<QString, QByteArray>> unpacked(const QByteArray &file)
{
    if (file.startsWith("%PDF-")) {
        const std::optional<QString> words = wordsOfPdf(file);
        return words ? std::optional(QMap<QString, QByteArray>{{wholeFile, words->toUtf8()}}) : std::nullopt;
    }
    if (!ZipArchive::looksLike(file))
        return QMap<QString, QByteArray>{{wholeFile, file}};
    Result<ZipArchive> archive = ZipArchive::open(file);
    if (!archive)
        return std::nullopt;
    QMap<QString, QByteArray> entries;
    const QStringList names = archive->names();
    for (const QString &name : names) {
        const Result<QByteArray> entry = archive->read(name);
        if (!entry)
            return std::nullopt;
        entries.insert(name, *entry);
    }
    return entries;
}

} // namespace pullquote::test
