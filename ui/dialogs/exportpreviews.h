#pragma once

#include "app/formats/exportpreview.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace pullquote {

class BackgroundReader;

/// Makes previews of exports in the background: of what was asked for last only. What is under way for
/// something else is stopped.
class ExportPreviews : public QObject {
    Q_OBJECT

public:
    /// Of the project in this file.
    explicit ExportPreviews(const QString &path, QObject *parent = nullptr);
    ~ExportPreviews() override;

    /// The format must outlive it. Shortly after: choices come several at a time.
    void ask(const Format *format, const ExportRequest &request);
    void stop();

signals:
    void made(const pullquote::ExportPreview &preview);
    void painted(const QImage &firstPage);
    void failed(const pullquote::Problem &problem);

private:
    struct Work;
    void makeNow();
    void take(const Work &work, const Result<void> &opened);

    QTimer m_soon;
    const Format *m_format = nullptr;
    ExportRequest m_request;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the one that is being made
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
