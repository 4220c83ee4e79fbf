#pragma once

#include "app/formats/exportfile.h"
#include "app/formats/import.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace pullquote::test {

/// A project of its own, and the formats, for one test.
class TemporaryProject {
public:
    TemporaryProject()
    {
        auto created =
            ProjectFile::create(m_dir.filePath(QStringLiteral("Desk.pullquote")), QStringLiteral("Desk"));
        if (created)
            m_file = std::move(*created);
        else
            qFatal("%s", qPrintable(created.problem().sentence()));
    }

    ProjectFile &file() { return *m_file; }
    ProjectReader &read() { return m_file->read(); }
    const FormatRegistry &formats() const { return m_formats; }
    const Annotator &importer() const { return m_importer; }

    Result<ImportPlan> plan(const QByteArray &bytes, const QString &name = QStringLiteral("x.json"),
                            const FormatOptions &options = {}, const Watcher &watcher = {})
    {
        return planImport(read(), m_formats, {{name, bytes, true}}, {{}, options, m_importer, {}}, watcher);
    }
    /// Plans and runs; the plan, for its counts and warnings.
    ImportPlan take(const QByteArray &bytes, const QString &name = QStringLiteral("x.json"),
                    const FormatOptions &options = {})
    {
        const Result<ImportPlan> planned = plan(bytes, name, options);
        if (!planned)
            qFatal("%s", qPrintable(planned.problem().sentence()));
        if (const Result<void> done = runImport(file(), *planned); !done)
            qWarning("%s", qPrintable(done.problem().sentence()));
        return *planned;
    }
    QByteArray give(const QString &format, const ExportRequest &request = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<void> written = m_formats.format(format)->write(read(), request, buffer, {});
        return written ? buffer.data() : "failed: " + written.problem().sentence().toUtf8();
    }
    QByteArray json() { return give(QStringLiteral("json")); }
    qsizetype historyLength() { return read().history()->size(); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ProjectFile> m_file;
    FormatRegistry m_formats = FormatRegistry::standard();
    Annotator m_importer{AnnotatorId::create(), QStringLiteral("I. Mporter")};
};

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sampleJson()
{
    return fileBytes(QStringLiteral(TEST_DATA "/../../resources/sample/sample.json"));
}

/// Compares with a file in tests/data. PULLQUOTE_UPDATE_SNAPSHOTS=1 writes the file instead: look at the
/// difference, then commit it.
inline bool matchesSnapshot(const QByteArray &bytes, const QString &name)
{
    const QString path = QStringLiteral(TEST_DATA "/") + name;
    if (qEnvironmentVariableIsSet("PULLQUOTE_UPDATE_SNAPSHOTS")) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    return fileBytes(path) == bytes;
}

/// A small valid document to be broken by tests: one article “He said ‘yes’ 😀.” with one quote.
inline QJsonObject smallDocument()
{
    return QJsonDocument::fromJson(R"({"format":"pullquote","version":1,
        "annotators":[{"id":"ann","name":"A. Nn"}],
        "speakers":[{"id":"he","name":"He"}],
        "topics":[{"id":"affirmation","name":"affirmation","colour":"#112233"}],
        "articles":[{"id":"story","title":"Story","text":"😀 He said ‘yes’ twice.",
          "quotes":[{"id":"q1","annotator":"ann","content":[{"start":10,"end":15,"text":"‘yes’"}],
             "cue":[{"start":5,"end":9,"text":"said"}],"speakers":["he"],"topics":["affirmation"],
             "created":"2021-06-17T09:00:00Z","modified":"2021-06-17T09:00:00Z"}]}]})")
        .object();
}

} // namespace pullquote::test
