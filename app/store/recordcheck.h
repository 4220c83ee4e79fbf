#pragma once

#include "app/text/result.h"

#include <QList>

namespace pullquote {

class Database;

/// What SQLite lets pass and no hash covers: numbers stored as text, text as blobs, and change sets that say
/// something else than the journal. Called by checkProject().
QList<Problem> checkRecords(Database &database);

/// That nothing in somebody else's file is made of so many parts that reading it alone would take long.
Result<void> checkCounts(Database &database);

} // namespace pullquote
