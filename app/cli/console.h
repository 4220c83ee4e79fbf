#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QJsonDocument>
#include <QList>

namespace pullquote {

/// What the program says: results on standard output, sentences and progress on standard error.
class Console {
public:
    Console();

    void print(const QString &line);
    void print(const QJsonDocument &json);
    /// Not ok when standard output was closed or its disk is full. A pipe whose reader has left is fine.
    bool isIntact() const { return m_intact; }
    /// False when standard output is a pipe whose reader has left.
    bool hasReader() const;

    /// One sentence on standard error.
    void say(const QString &sentence);
    void say(const Problem &problem) { say(problem.sentence()); }

    /// Shows how far long work is, on a terminal only, and stops it on Ctrl+C.
    Watcher watcher(const QString &what);

private:
    void write(int descriptor, const QByteArray &bytes);
    void showProgress(const QString &what, int percent);
    void clearProgress();

    bool m_isTerminal = false;
    bool m_intact = true;
    int m_shownPercent = -1;
};

/// Problems as the JSON of every command has them: [{"where", "what"}].
QJsonArray problemsJson(const QList<Problem> &problems);

} // namespace pullquote
