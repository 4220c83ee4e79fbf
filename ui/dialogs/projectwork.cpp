#include "ui/dialogs/projectwork.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/progressline.h"

#include <utility>

namespace pullquote {

namespace {

constexpr int rest = 120; // ms between two looks whether it may begin

} // namespace

ProjectWork::ProjectWork(Session &session, ProgressLine &progress, QObject *parent)
    : QObject(parent), m_session(session), m_progress(progress)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ProjectWork::startWaiting);
}

ProjectWork::~ProjectWork()
{
    m_progress.cancel(); // the reader waits for its work
}

void ProjectWork::start(const QString &text, Work work, Done done)
{
    m_waiting = Piece{text, std::move(work), std::move(done)};
    startWaiting();
}

void ProjectWork::startWaiting()
{
    if (!m_waiting)
        return;
    const WriteQueue *queue = m_session.queue();
    if (m_reader || (queue && queue->state() == WriteQueue::State::Saving))
        return m_rest.start(rest);
    const Piece piece = *std::exchange(m_waiting, std::nullopt);
    const Watcher watcher = m_progress.begin(piece.text);
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [watcher, work = piece.work](ProjectFile &file) { work(file, watcher); },
        [this, run = m_run, done = piece.done](const Result<void> &opened) { finish(run, done, opened); });
}

void ProjectWork::finish(int run, const Done &done, const Result<void> &opened)
{
    m_progress.end();
    m_reader.release()->deleteLater(); // this is called by it
    if (run == m_run)
        done(opened);
}

void ProjectWork::cancel()
{
    m_rest.stop();
    m_waiting.reset();
    if (m_progress.isRunning())
        m_progress.cancel();
}

void ProjectWork::drop()
{
    ++m_run;
    cancel();
}

} // namespace pullquote
