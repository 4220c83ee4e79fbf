#pragma once

#include "app/formats/exportpreview.h"

#include <QImage>
#include <QObject>

namespace pullquote {

class LatestReading;
class Session;

/// Makes previews of exports in the background: of what was asked for last only. What is under way for
/// something else is stopped.
class ExportPreviews : public QObject {
    Q_OBJECT

public:
    explicit ExportPreviews(Session &session, QObject *parent = nullptr);

    /// The format must outlive it. Shortly after: choices come several at a time.
    void ask(const Format *format, const ExportRequest &request);
    void stop();

signals:
    void made(const pullquote::ExportPreview &preview);
    void painted(const QImage &firstPage);
    void failed(const pullquote::Problem &problem);

private:
    struct Work;
    void take(const Work &work, const Result<void> &opened);

    LatestReading *m_reading;
};

} // namespace pullquote
