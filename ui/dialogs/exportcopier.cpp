#include "ui/dialogs/exportcopier.h"

#include "app/formats/format.h"
#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/exportclipboard.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <atomic>

namespace pullquote {

struct ExportCopier::Work {
    std::atomic<bool> isStopped = false;
    Result<void> result;
    std::unique_ptr<QMimeData> data;

    void make(ProjectFile &file, const Format &format, const ExportRequest &request, Watcher watcher)
    {
        watcher.cancelled = [this, asked = watcher.cancelled] { return isStopped || (asked && asked()); };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        result = format.write(file.read(), request, buffer, watcher);
        if (!result || watcher.cancelled())
            return;
        Result<std::unique_ptr<QMimeData>> made = exportForClipboard(format.description().key, buffer.data());
        if (!made) {
            result = made.problem();
            return;
        }
        data = std::move(*made);
        data->moveToThread(QGuiApplication::instance()->thread()); // whose clipboard owns it
    }
};

ExportCopier::ExportCopier(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

ExportCopier::~ExportCopier()
{
    stop(); // the reader waits for its work
}

void ExportCopier::stop()
{
    if (m_work)
        m_work->isStopped = true;
}

void ExportCopier::copy(const Format &format, const ExportRequest &request, const Watcher &watcher)
{
    stop();
    m_work = std::make_shared<Work>();
    if (!m_reader)
        m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run([work = m_work, &format, request,
                   watcher](ProjectFile &file) { work->make(file, format, request, watcher); },
                  [this, work = m_work](const Result<void> &opened) { take(work, opened); });
}

void ExportCopier::take(const std::shared_ptr<Work> &work, const Result<void> &opened)
{
    if (work != m_work)
        return;
    m_work.reset();
    const Result<void> result = opened ? work->result : opened;
    if (!result)
        return emit failed(result.problem());
    if (!work->data)
        return emit failed({tr("The copying was stopped."), {}, {}});
    QGuiApplication::clipboard()->setMimeData(work->data.release());
    emit copied();
}

} // namespace pullquote
