#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/tables/csvreader.h"
#include "app/formats/tables/tablecolumns.h"

namespace pullquote {

/// Makes quotes of the rows of a table. The words of each are looked for in its article, at their place where
/// the table gives one; what is not there, or there more than once, is listed with its line.
class TableImport {
public:
    TableImport(ImportDraft &draft, const FormatOptions &options, const TableColumns &columns);

    void read(const QList<CsvRecord> &rows, qsizetype width, const Watcher &watcher);

private:
    struct Row {
        const CsvRecord &record;
        QString where;
        bool isGuarded; ///< has apostrophes that we have put in front
    };

    void readRow(const Row &row);
    QString field(const Row &row, TableColumn column) const;
    std::optional<int> article(const Row &row);
    QList<SpanClaim> claims(const Row &row, TableColumn words, TableColumn offsets);
    QList<ForeignName> names(const Row &row, TableColumn names, TableColumn ids) const;
    void putKind(const Row &row, ForeignQuote &quote);
    void putFlags(const Row &row, ForeignQuote &quote);

    const TableColumns &m_columns;
    ForeignDocument m_document;
    QHash<QString, int> m_articles; ///< by what the table calls them
};

} // namespace pullquote
