#pragma once

#include <QString>

namespace pullquote {

/// A column of a sheet, as pullquote-workbook is told it.
struct WorkbookColumn {
    /// How wide it is, and whether it breaks its lines.
    enum class Look { Name, Words, Number, Technical };

    QString name;
    Look look = Look::Name;
    bool isKey = false; ///< said again where a text of the row goes on below
};

/// How pullquote-workbook ends: its exit status. Anything else is a crash.
enum class WorkbookOutcome {
    Done = 0,           ///< the file is on standard output
    Misunderstood = 10, ///< what it was told is damaged
    TooManyRows = 11,
    NoRoom = 12, ///< for its temporary files, or in memory
    Failed = 13,
};

} // namespace pullquote
