#include "app/session/latestreading.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"

#include <utility>

namespace pullquote {

namespace {

constexpr int pause = 150;

} // namespace

LatestReading::LatestReading(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &LatestReading::begin);
}

LatestReading::~LatestReading()
{
    stop(); // the reader waits for its work
}

void LatestReading::ask(Work work, Done done)
{
    stop();
    m_work = std::move(work);
    m_done = std::move(done);
    m_soon.start();
}

void LatestReading::stop()
{
    m_soon.stop();
    if (m_stop)
        *m_stop = true;
}

void LatestReading::begin()
{
    const WriteQueue *queue = m_session.queue();
    if (queue && queue->state() == WriteQueue::State::Saving)
        return m_soon.start();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_reader->run(
        [stop = m_stop, work = std::move(m_work)](ProjectFile &file) {
            if (!*stop)
                work(file, [stop] { return stop->load(); });
        },
        [stop = m_stop, done = std::move(m_done)](const Result<void> &opened) {
            if (!*stop)
                done(opened);
        });
}

} // namespace pullquote
