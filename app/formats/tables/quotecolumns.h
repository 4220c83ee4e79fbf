#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/tables/tablecolumns.h"
#include "app/store/projectreader.h"
#include "app/workbook/columns.h"

#include <span>

namespace pullquote {

/// Stands between the parts of a quote that is interrupted, in our tables.
inline const QString partsJoint = QStringLiteral(" […] ");

/// One quote with all that its row in a table needs.
struct QuoteRow {
    const ArticleContent &content;
    const Quote &quote;
    qsizetype number; ///< in the article, from 1
    const ExportCatalogue &catalogue;
};

/// What stands in one column of the tables of quotes that we write.
struct QuoteColumn {
    TableColumn column;
    WorkbookColumn::Look look; ///< where that matters
    QString (*value)(const QuoteRow &row);
};

/// The table, left to right.
std::span<const QuoteColumn> quoteColumns();
QStringList quoteColumnNames();
/// Those of them that people want before them, in that order: not what programs need to find a quote again.
QList<TableColumn> columnsForReaders();
QStringList quoteFields(const QuoteRow &row);

} // namespace pullquote
