#pragma once

#include "app/formats/tables/csvreader.h"
#include "app/formats/tables/tablecolumns.h"

namespace pullquote {

/// How a file that may be a table falls into records: found out from its start.
class ForeignTable {
public:
    /// Of the first kilobytes; a problem for what is no text.
    static Result<ForeignTable> look(const QByteArray &bytes);

    QChar separator() const { return m_separator; }
    /// Those of the first record; what is empty or there twice goes by its number. Never empty.
    const QStringList &names() const { return m_names; }
    /// Whether the first record names the columns.
    bool hasHeader() const { return m_hasHeader; }
    const TableColumns &columns() const { return m_columns; }

    /// How surely it is a table of quotes and not a text with commas, 0 to 100. `isNamed`: the file is called
    /// one.
    int likelihood(bool isNamed) const;

    /// All of the file's records, the header included. No more than memory is for.
    Result<QList<CsvRecord>> records(const QString &text) const;

private:
    ForeignTable(const QList<CsvRecord> &start, QChar separator);
    bool isBetterThan(const ForeignTable &other) const;

    QChar m_separator;
    QStringList m_names;
    TableColumns m_columns;
    bool m_hasHeader = true;
    qsizetype m_recordCount = 0; ///< that were looked at
    bool m_isEven = true;        ///< all of those have as many fields
};

} // namespace pullquote
