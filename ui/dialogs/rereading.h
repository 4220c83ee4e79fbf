#pragma once

#include "app/session/backgroundreader.h"

#include <QObject>

#include <functional>
#include <utility>

namespace pullquote {

/// Reads something again whenever it may have changed: one reading at a time, and however often it was asked
/// for meanwhile, one more afterwards.
class Rereading : public QObject {
    Q_OBJECT

public:
    /// What to do in the background and, with a problem when the file could not be opened, here afterwards.
    using Job = std::pair<std::function<void(ProjectFile &)>, std::function<void(const Result<void> &)>>;

    /// `prepare` is called here just before each reading. `reader` outlives this.
    Rereading(BackgroundReader &reader, std::function<Job()> prepare, QObject *parent = nullptr);

    /// Also when nothing is read at the moment: it happens in the next turn of the event loop.
    void ask();

private:
    void start();

    BackgroundReader &m_reader;
    std::function<Job()> m_prepare;
    bool m_isAsked = false;
    bool m_isReading = false;
};

} // namespace pullquote
