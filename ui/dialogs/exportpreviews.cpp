#include "ui/dialogs/exportpreviews.h"

#include "app/formats/articleprinting.h"
#include "app/session/latestreading.h"
#include "app/store/projectfile.h"

namespace pullquote {

namespace {

/// What is laid out on paper is shown as paper.
bool isOnPaper(const Format &format)
{
    return format.description().key == QLatin1String("pdf");
}

} // namespace

struct ExportPreviews::Work {
    Result<ExportPreview> preview = ExportPreview();
    QImage page;

    void make(ProjectFile &file, const Format &format, const ExportRequest &request, const Watcher &watcher)
    {
        if (!isOnPaper(format))
            preview = previewExport(file.read(), format, request, watcher);
        else if (const Result<void> painted = paintFirstPage(page, file.read(), request, watcher); !painted)
            preview = painted.problem();
    }
};

ExportPreviews::ExportPreviews(Session &session, QObject *parent)
    : QObject(parent), m_reading(new LatestReading(session, this))
{
}

void ExportPreviews::ask(const Format *format, const ExportRequest &request)
{
    const auto work = std::make_shared<Work>();
    m_reading->ask(
        [work, format, request](ProjectFile &file, const std::function<bool()> &isStopped) {
            work->make(file, *format, request, {{}, isStopped});
        },
        [this, work](const Result<void> &opened) { take(*work, opened); });
}

void ExportPreviews::stop()
{
    m_reading->stop();
}

void ExportPreviews::take(const Work &work, const Result<void> &opened)
{
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
