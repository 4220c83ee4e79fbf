#pragma once

#include "app/text/result.h"

namespace pullquote {

class Database;

/// The number of the newest schema, and of every file that this version writes.
inline constexpr int currentSchema = 1;

/// Makes the tables in an empty file.
Result<void> createSchema(Database &database);

/// Whether the file is one of ours, of a schema known here, and holds exactly the tables, indexes and nothing
/// else that this schema has. Reads no row of them.
Result<void> checkSchema(Database &database);

/// SQLite's own check of the file, and of the foreign keys that are followed in reading. The
/// others are for checkProject().
Result<void> checkIntegrity(Database &database);

/// A journal beside the project that names another journal makes SQLite delete files; ours never does.
Result<void> checkJournalBeside(const QString &path);

} // namespace pullquote
