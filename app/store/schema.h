#pragma once

#include "app/store/access.h"
#include "app/text/result.h"

namespace pullquote {

class Database;

/// The number of the newest schema, and of every file that this version writes.
inline constexpr int currentSchema = 3;

/// Makes the tables in an empty file.
Result<void> createSchema(Database &database);

/// The number of the file's schema.
int schemaOf(Database &database);

/// Makes a file of an older schema, which checkSchema() has let pass, one of the newest. Where it may only be
/// read, the new tables are there for this connection alone, and empty; new indexes are not.
Result<void> bringUpToDate(Database &database, Access access);

/// Whether the file is one of ours, of a schema known here, and holds exactly the tables, indexes and nothing
/// else that this schema has. Reads no row of them.
Result<void> checkSchema(Database &database);

/// Makes what checkSchema() compares with, which it does by itself otherwise: for a program that has
/// something else to do before it opens a file. May run beside anything, from when there is an application.
void prepareSchemaCheck();

/// SQLite's own check of the file, and of the foreign keys that are followed in reading. The
/// others are for checkProject().
Result<void> checkIntegrity(Database &database);

/// What lies beside the project and would be taken for a part of it: a journal that names another journal
/// makes SQLite delete files; a write-ahead log is another program's, which has the project open or was cut
/// off. Ours leaves neither.
Result<void> checkJournalBeside(const QString &path);

} // namespace pullquote
