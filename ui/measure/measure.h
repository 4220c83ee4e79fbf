#pragma once

#include "app/model/id.h"

#include <QStringList>

namespace pullquote {

class MainWindow;

/// What `--measure` was asked for.
struct MeasureRequest {
    QString project;
    QString article; ///< an id; empty: the one that opens by itself
};

/// Copies the project to a private folder, has another process of this program measure the copy (so that
/// neither copying nor its memory counts, and the copy goes whatever happens to the measuring), and deletes
/// it. Problems go to standard error. Returns the program's exit status. Needs a QCoreApplication.
int measureCopy(const MeasureRequest &request);

/// In that other process: measures and prints one JSON object.
int measureHere(MainWindow &window, const MeasureRequest &request);

} // namespace pullquote
