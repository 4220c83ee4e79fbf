#pragma once

#include "app/model/id.h"
#include "app/text/result.h"
#include "app/text/span.h"
#include "ui/measure/paintclock.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <functional>

namespace pullquote {

class MainWindow;
class Session;

/// Does in a window what an editor does with an article (opens it, jumps to its end, scrolls, tags, undoes),
/// and takes the time of each. All times are milliseconds of the wall clock up to the end of the paint event
/// that shows the result. The project is changed: give it a copy.
class Measurement {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Measurement)

public:
    /// The window has no project open yet, and is not shown.
    explicit Measurement(MainWindow &window) : m_window(window) {}

    /// A null article is the one that opens by itself. The object has the keys painted_ms, complete_ms,
    /// open_ms, jump_ms, scroll_ms, tag_ms, undo_ms and peak_rss_mb; scroll_ms and tag_ms are objects of
    /// median and p99, undo_ms is the median.
    Result<QJsonObject> run(const QString &project, ArticleId article);

private:
    Result<void> open(const QString &project, ArticleId article);
    Result<void> scroll();
    Result<void> tagAndUndo();
    Result<double> tag(Span content);
    Result<double> undo();
    /// From calling `change` to the end of the paint of the article that follows, or of `done`, whichever is
    /// later.
    Result<double> paintedAfter(const std::function<void()> &change, const std::function<bool()> &done = {});
    /// The same up to when all is in the file; false from `change` says that there is nothing to be saved.
    Result<double> paintedAndSavedAfter(const std::function<bool()> &change);
    Session &session() const;

    MainWindow &m_window;
    std::unique_ptr<PaintClock> m_article;
    std::unique_ptr<PaintClock> m_list;
    QJsonObject m_found;
};

/// Places in `range` for so many new quotes: quotations that nobody has tagged, then words.
QList<Span> placesToTag(const Session &session, Span range, qsizetype count);

} // namespace pullquote
