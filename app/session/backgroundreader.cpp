#include "app/session/backgroundreader.h"

#include "app/store/projectfile.h"

namespace pullquote {

/// Opens the file at the first job, in the thread to which its connection belongs.
class BackgroundReader::Worker : public QObject {
public:
    explicit Worker(const QString &path) : m_path(path) {}

    Result<void> run(const std::function<void(ProjectFile &)> &work)
    {
        if (!m_file) {
            Result<std::unique_ptr<ProjectFile>> opened = ProjectFile::openAgain(m_path);
            if (!opened)
                return opened.problem();
            m_file = std::move(*opened);
        }
        work(*m_file);
        return {};
    }

private:
    QString m_path;
    std::unique_ptr<ProjectFile> m_file;
};

BackgroundReader::BackgroundReader(const QString &path, QObject *parent)
    : QObject(parent), m_worker(new Worker(path))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

BackgroundReader::~BackgroundReader()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

void BackgroundReader::run(std::function<void(ProjectFile &)> work,
                           std::function<void(const Result<void> &)> done)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), done = std::move(done)] {
        if (m_stopping)
            return;
        const Result<void> result = m_worker->run(work);
        QMetaObject::invokeMethod(
            this, [done, result] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace pullquote
