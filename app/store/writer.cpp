#include "app/store/writer.h"

#include "app/store/database.h"
#include "app/store/searchindex.h"
#include "app/store/turns.h"

#include <sqlite3.h>

#include <chrono>
#include <future>

namespace pullquote {

namespace {

using std::chrono::steady_clock;

constexpr int firstRetryMilliseconds = 500;
constexpr int longestRetryMilliseconds = 30000;
constexpr int restMilliseconds = 2000;

} // namespace

Writer::~Writer()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_quit = true;
        wake();
    }
    wait();
}

Result<void> Writer::startWith(const Open &open)
{
    m_open = open;
    start();
    const QMutexLocker locker(&m_mutex);
    while (!m_opened)
        m_changed.wait(&m_mutex);
    return *m_opened;
}

void Writer::run()
{
    Result<std::unique_ptr<ProjectFile>> file = m_open();
    {
        const QMutexLocker locker(&m_mutex);
        if (file) {
            path = (*file)->path();
            warnings = (*file)->warnings();
        }
        m_opened = file ? Result<void>() : Result<void>(file.problem());
        m_changed.wakeAll();
    }
    if (file)
        workOff(**file);
}

void Writer::workOff(ProjectFile &file)
{
    // What is derived is not written into a file that may be damaged, and verifying waits for its job.
    const auto isToBeIndexed = [&] { return !m_isIndexed && file.isVerified(); };
    m_restsUntil.setRemainingTime(restMilliseconds);
    for (;;) {
        runUrgent(file);
        Job job;
        {
            QMutexLocker locker(&m_mutex);
            if (m_jobs.empty() && m_quit)
                return;
            if (m_jobs.empty() && m_urgent.empty() && !(isToBeIndexed() && m_restsUntil.hasExpired()))
                m_changed.wait(&m_mutex,
                               isToBeIndexed() ? m_restsUntil : QDeadlineTimer(QDeadlineTimer::Forever));
            if (!m_jobs.empty())
                job = m_jobs.front();
        }
        if (!job.change && !job.work) {
            index(file);
            continue;
        }
        const auto begun = steady_clock::now();
        if (!doJob(file, job)) {
            if (!waitToRetry(file))
                return;
            continue;
        }
        if (!finishJob())
            leaveTurn(steady_clock::now() - begun);
    }
}

/// True when it was the last one.
bool Writer::finishJob()
{
    const QMutexLocker locker(&m_mutex);
    m_jobs.pop_front();
    m_fault.reset();
    m_attempts = 0;
    m_restsUntil.setRemainingTime(restMilliseconds);
    const bool isLast = m_jobs.empty();
    if (isLast)
        m_events.idle();
    m_changed.wakeAll();
    return isLast;
}

/// False when it is to be tried again.
bool Writer::doJob(ProjectFile &file, const Job &job)
{
    m_isIndexed = m_isIndexed && job.change && job.change->changes.texts.isEmpty(); // texts may have come
    if (!job.change) {
        job.work(file);
        return true;
    }
    const ChangeSet &changes = job.change->changes;
    return job.change->undo
               ? takeBack(file, job)
               : report(file, changes.id, file.apply(changes, job.change->origin, job.change->group));
}

bool Writer::takeBack(ProjectFile &file, const Job &job)
{
    bool isForeseen = !job.foresee; // at an attempt before this one
    const auto foresee = [&](const Undone &undone) {
        if (std::exchange(isForeseen, true))
            return;
        {
            const QMutexLocker locker(&m_mutex);
            Job &underWay = m_jobs.front();
            underWay.change->changes.changes = undone.changes;
            underWay.fail = {};
            underWay.foresee = {};
        }
        job.foresee(undone);
    };
    const Result<void> taken = file.takeBack(*job.change->undo, foresee);
    if (isForeseen)
        return report(file, job.change->changes.id, taken);
    job.fail(taken.problem());
    return true;
}

bool Writer::report(const ProjectFile &file, ChangeSetId id, const Result<void> &written)
{
    if (!written && file.hasFault()) {
        failAll(written.problem());
        return false;
    }
    if (written)
        m_events.acknowledged(id);
    else
        m_events.refused(id, written.problem());
    return true;
}

/// Whoever waits behind the failed change set is told; what is to be written stays.
void Writer::failAll(const Problem &problem)
{
    std::deque<Job> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        m_fault = problem;
        for (auto job = m_jobs.begin(); job != m_jobs.end();) {
            if (job->fail) {
                waiting.push_back(*job);
                job = m_jobs.erase(job);
            } else {
                ++job;
            }
        }
        m_changed.wakeAll();
    }
    for (const Job &job : waiting)
        job.fail(problem);
    m_events.failed(problem);
}

/// False when the thread is to end instead.
bool Writer::waitToRetry(ProjectFile &file)
{
    const int delay =
        std::min(firstRetryMilliseconds << std::min(m_attempts++, 10), longestRetryMilliseconds);
    const QDeadlineTimer deadline(delay);
    for (;;) {
        runUrgent(file);
        const QMutexLocker locker(&m_mutex);
        if (m_quit)
            return false;
        if (std::exchange(m_retry, false) || deadline.hasExpired())
            return true;
        if (m_urgent.empty())
            m_changed.wait(&m_mutex, deadline);
    }
}

void Writer::runUrgent(ProjectFile &file)
{
    for (;;) {
        Work work;
        {
            const QMutexLocker locker(&m_mutex);
            if (m_urgent.empty())
                return;
            work = m_urgent.front();
            m_urgent.pop_front();
        }
        work(file);
    }
}

/// A little at a time, and when nobody has wanted anything for a while. A long text takes a second, so that
/// it is interrupted, and begun again later, when something is to be written.
void Writer::index(ProjectFile &file)
{
    {
        const QMutexLocker locker(&m_mutex);
        const bool mayIndex = m_jobs.empty() && m_urgent.empty() && m_restsUntil.hasExpired();
        if (m_isIndexed || !file.isVerified() || !mayIndex)
            return;
        m_indexing = file.database().handle();
    }
    const Result<bool> complete = file.search().catchUp();
    const QMutexLocker locker(&m_mutex);
    m_indexing = nullptr;
    const bool wasInterrupted = !complete && !(m_jobs.empty() && m_urgent.empty());
    m_isIndexed = complete ? *complete : !wasInterrupted;
}

/// Something is to be done. With the mutex held.
void Writer::wake()
{
    if (m_indexing)
        sqlite3_interrupt(m_indexing);
    m_changed.wakeAll();
}

void Writer::add(const PendingChange &change)
{
    const QMutexLocker locker(&m_mutex);
    m_jobs.push_back({change, {}, {}, {}});
    wake();
}

void Writer::addWork(const Work &work)
{
    const QMutexLocker locker(&m_mutex);
    m_jobs.push_back({{}, work, {}, {}});
    wake();
}

Result<void> Writer::runAndWait(const Work &work)
{
    std::optional<Result<void>> outcome;
    const auto finish = [&](const Result<void> &result) {
        const QMutexLocker locker(&m_mutex);
        outcome = result;
        m_changed.wakeAll();
    };
    const QMutexLocker locker(&m_mutex);
    if (m_fault)
        return *m_fault;
    m_jobs.push_back({{},
                      [&](ProjectFile &file) {
                          work(file);
                          finish({});
                      },
                      [&](const Problem &problem) { finish(problem); },
                      {}});
    wake();
    while (!outcome)
        m_changed.wait(&m_mutex);
    return *outcome;
}

Result<Undone> Writer::takeBackAndForesee(const UndoRequest &request)
{
    const auto outcome = std::make_shared<std::promise<Result<Undone>>>();
    std::future<Result<Undone>> known = outcome->get_future();
    Job job;
    job.change.emplace();
    job.change->changes.id = request.changeSet();
    job.change->undo = request;
    job.fail = [outcome](const Problem &problem) { outcome->set_value(problem); };
    job.foresee = [outcome](const Undone &undone) { outcome->set_value(undone); };
    {
        const QMutexLocker locker(&m_mutex);
        if (m_fault)
            return *m_fault;
        m_jobs.push_back(std::move(job));
        wake();
    }
    return known.get();
}

void Writer::runFirstAndWait(const Work &work)
{
    bool done = false;
    const QMutexLocker locker(&m_mutex);
    m_urgent.push_back([&](ProjectFile &file) {
        work(file);
        const QMutexLocker inner(&m_mutex);
        done = true;
        m_changed.wakeAll();
    });
    wake();
    while (!done)
        m_changed.wait(&m_mutex);
}

QList<PendingChange> Writer::pending() const
{
    QList<PendingChange> list;
    const QMutexLocker locker(&m_mutex);
    for (const Job &job : m_jobs) {
        const bool isUnknown = job.foresee != nullptr;
        if (job.change && !isUnknown)
            list.append(*job.change);
    }
    return list;
}

void Writer::retryNow()
{
    const QMutexLocker locker(&m_mutex);
    m_retry = true;
    m_changed.wakeAll();
}

bool Writer::waitForDone(int milliseconds, Problem *fault)
{
    const QDeadlineTimer deadline(milliseconds);
    const QMutexLocker locker(&m_mutex);
    while (!m_jobs.empty() && !m_fault && !deadline.hasExpired())
        m_changed.wait(&m_mutex, deadline);
    if (m_fault)
        *fault = *m_fault;
    return m_jobs.empty();
}

} // namespace pullquote
