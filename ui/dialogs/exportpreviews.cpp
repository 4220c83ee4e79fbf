#include "ui/dialogs/exportpreviews.h"

#include "app/formats/articleprinting.h"
#include "app/session/backgroundreader.h"
#include "app/store/projectfile.h"

namespace pullquote {

namespace {

constexpr int pause = 150;

/// What is laid out on paper is shown as paper.
bool isOnPaper(const Format &format)
{
    return format.description().key == QLatin1String("pdf");
}

} // namespace

struct ExportPreviews::Work {
    Result<ExportPreview> preview = ExportPreview();
    QImage page;
    std::shared_ptr<std::atomic<bool>> stop;
};

ExportPreviews::ExportPreviews(const QString &path, QObject *parent)
    : QObject(parent), m_reader(std::make_unique<BackgroundReader>(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ExportPreviews::makeNow);
}

ExportPreviews::~ExportPreviews()
{
    stop(); // the reader waits for its work
}

void ExportPreviews::ask(const Format *format, const ExportRequest &request)
{
    stop();
    m_format = format;
    m_request = request;
    m_soon.start();
}

void ExportPreviews::stop()
{
    m_soon.stop();
    if (m_stop)
        *m_stop = true;
}

void ExportPreviews::makeNow()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto work = std::make_shared<Work>();
    work->stop = m_stop;
    m_reader->run(
        [work, format = m_format, request = m_request](ProjectFile &file) {
            const Watcher watcher{{}, [stop = work->stop] { return stop->load(); }};
            if (*work->stop)
                return;
            if (!isOnPaper(*format)) {
                work->preview = previewExport(file.read(), *format, request, watcher);
                return;
            }
            const Result<void> painted = paintFirstPage(work->page, file.read(), request, watcher);
            if (!painted)
                work->preview = painted.problem();
        },
        [this, work](const Result<void> &opened) { take(*work, opened); });
}

void ExportPreviews::take(const Work &work, const Result<void> &opened)
{
    if (work.stop != m_stop || *work.stop)
        return;
    if (!opened)
        emit failed(opened.problem());
    else if (!work.preview)
        emit failed(work.preview.problem());
    else if (!work.page.isNull())
        emit painted(work.page);
    else
        emit made(*work.preview);
}

} // namespace pullquote
