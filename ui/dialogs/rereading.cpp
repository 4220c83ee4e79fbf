#include "ui/dialogs/rereading.h"

namespace pullquote {

Rereading::Rereading(BackgroundReader &reader, std::function<Job()> prepare, QObject *parent)
    : QObject(parent), m_reader(reader), m_prepare(std::move(prepare))
{
}

void Rereading::ask()
{
    if (!std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &Rereading::start, Qt::QueuedConnection);
}

void Rereading::start()
{
    if (m_isReading || !m_isAsked)
        return;
    m_isAsked = false;
    m_isReading = true;
    Job job = m_prepare();
    m_reader.run(std::move(job.first), [this, done = std::move(job.second)](const Result<void> &opened) {
        m_isReading = false;
        done(opened);
        start();
    });
}

} // namespace pullquote
