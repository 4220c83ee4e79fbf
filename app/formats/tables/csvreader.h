#pragma once

#include "app/text/result.h"

#include <QList>
#include <QStringList>

namespace pullquote {

/// One record of a table, and the line in which it begins, from 1.
struct CsvRecord {
    QStringList fields;
    qsizetype line = 0;
};

/// The records of a text as RFC 4180 has them, also with another separator than the comma. Fields in quotes
/// may hold separators, quotes (doubled) and line ends. Empty lines are left out. A problem names the line of
/// a quote that is not closed, or that stands where none may.
///
/// Reading ends behind `mostRecords` of them, and of a record no more than `mostFields` are kept: a file of
/// nothing but separators would otherwise take a hundred times its size in memory.
constexpr qsizetype mostCsvFields = 1000;
Result<QList<CsvRecord>> readCsv(const QString &text, QChar separator, qsizetype mostRecords,
                                 qsizetype mostFields = mostCsvFields);

/// Takes off the apostrophe that guardedField() put in front.
QString unguardedField(const QString &field);

} // namespace pullquote
