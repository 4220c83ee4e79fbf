#include "app/session/latestreading.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"

#include <utility>

namespace pullquote {

namespace {

constexpr int pause = 150;

} // namespace

LatestReading::LatestReading(Session &session, QObject *parent)
    : QObject(parent),
      m_soon(session, pause, [this] { begin(); }),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
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
    m_soon.ask();
}

void LatestReading::stop()
{
    m_soon.drop();
    if (m_stop)
        *m_stop = true;
}

void LatestReading::begin()
{
    m_soon.drop(); // once: work fills what was made for it
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
