#include "app/store/writequeue.h"

#include "app/store/projectcopy.h"
#include "app/store/writer.h"

namespace pullquote {

WriteQueue::WriteQueue(QObject *parent) : QObject(parent)
{
    // Called on the writer's thread, carried to ours.
    const auto later = [this](std::function<void()> call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    };
    Writer::Events events;
    events.acknowledged = [=, this](ChangeSetId id) {
        later([=, this] {
            setState(State::Saving, {});
            emit acknowledged(id);
        });
    };
    events.refused = [=, this](ChangeSetId id, const Problem &problem) {
        later([=, this] { emit refused(id, problem); });
    };
    events.failed = [=, this](const Problem &problem) {
        later([=, this] { setState(State::Failed, problem); });
    };
    events.idle = [=, this] {
        later([this] {
            if (m_writer->pending().isEmpty())
                setState(State::Saved, {});
        });
    };
    m_writer = std::make_unique<Writer>(std::move(events));
}

WriteQueue::~WriteQueue() = default;

Result<std::unique_ptr<WriteQueue>> WriteQueue::start(const Open &open, QObject *parent)
{
    std::unique_ptr<WriteQueue> queue(new WriteQueue(parent));
    if (const Result<void> started = queue->m_writer->startWith(open); !started)
        return started.problem();
    return queue;
}

QString WriteQueue::path() const
{
    return m_writer->path;
}

QStringList WriteQueue::warnings() const
{
    return m_writer->warnings;
}

void WriteQueue::startVerifying()
{
    m_writer->addWork([this](ProjectFile &file) { m_isVerified = file.verify().ok(); });
}

Result<void> WriteQueue::verify()
{
    if (m_isVerified)
        return {};
    Result<void> verified;
    const Result<void> reached = m_writer->runAndWait([&](ProjectFile &file) { verified = file.verify(); });
    return reached ? verified : reached;
}

void WriteQueue::enqueue(const ChangeSet &changes, Origin origin, GroupId group)
{
    if (m_state == State::Saved)
        setState(State::Saving, {});
    m_writer->add({changes, origin, group});
}

void WriteQueue::finishGroup(GroupId group)
{
    // A group that stays open here is found, and reverted, at the next opening: nothing to retry.
    m_writer->addWork([group](ProjectFile &file) { (void)file.finishGroup(group); });
}

QList<PendingChange> WriteQueue::pending() const
{
    return m_writer->pending();
}

template <class T>
Result<T> WriteQueue::ask(const std::function<Result<T>(ProjectFile &)> &question)
{
    std::optional<Result<T>> outcome;
    const Result<void> reached =
        m_writer->runAndWait([&](ProjectFile &file) { outcome.emplace(question(file)); });
    return reached ? *std::move(outcome) : Result<T>(reached.problem());
}

Result<Undone> WriteQueue::undo(AnnotatorId annotator)
{
    return takeBack({annotator, UndoRequest::Direction::Undo});
}

Result<Undone> WriteQueue::redo(AnnotatorId annotator)
{
    return takeBack({annotator, UndoRequest::Direction::Redo});
}

Result<Undone> WriteQueue::takeBack(const UndoRequest &request)
{
    Result<Undone> undone = m_writer->takeBackAndForesee(request);
    if (undone && m_state == State::Saved)
        setState(State::Saving, {});
    return undone;
}

Result<QString> WriteQueue::undoLabel(AnnotatorId annotator)
{
    return ask<QString>([=](ProjectFile &file) { return Result<QString>(file.undoLabel(annotator)); });
}

Result<QString> WriteQueue::redoLabel(AnnotatorId annotator)
{
    return ask<QString>([=](ProjectFile &file) { return Result<QString>(file.redoLabel(annotator)); });
}

Result<Undone> WriteQueue::revertGroup(GroupId group)
{
    return ask<Undone>([=](ProjectFile &file) { return file.revertGroup(group); });
}

void WriteQueue::run(std::function<void(ProjectFile &)> work, std::function<void()> done)
{
    m_writer->addWork([this, work = std::move(work), done = std::move(done)](ProjectFile &file) {
        work(file);
        if (done)
            QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

Result<void> WriteQueue::saveCopy(const QString &target)
{
    Result<void> outcome;
    m_writer->runFirstAndWait(
        [&](ProjectFile &file) { outcome = saveProjectCopy(file, target, m_writer->pending()); });
    return outcome;
}

void WriteQueue::retryNow()
{
    m_writer->retryNow();
}

bool WriteQueue::waitForSaved(int milliseconds)
{
    return m_writer->waitForDone(milliseconds, &m_problem); // its signal comes later
}

void WriteQueue::setState(State state, const Problem &problem)
{
    m_problem = problem;
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace pullquote
