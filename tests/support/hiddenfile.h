#pragma once

#include <QFile>

namespace pullquote::test {

/// A file is at another place for as long as this lives: for a project a fault that ends.
class HiddenFile {
public:
    explicit HiddenFile(const QString &path) : m_path(path), m_hidden(path + QStringLiteral(".hidden"))
    {
        if (!QFile::rename(m_path, m_hidden))
            qFatal("The file cannot be hidden.");
    }
    ~HiddenFile()
    {
        if (!QFile::rename(m_hidden, m_path))
            qFatal("The file cannot be brought back.");
    }
    Q_DISABLE_COPY_MOVE(HiddenFile)

private:
    QString m_path;
    QString m_hidden;
};

} // namespace pullquote::test
