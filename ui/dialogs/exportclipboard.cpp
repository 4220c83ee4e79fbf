#include "ui/dialogs/exportclipboard.h"

#include "app/formats/documents/htmldocument.h"
#include "app/formats/tables/csvreader.h"
#include "app/formats/tables/quotecolumns.h"
#include "app/text/csvwriter.h"
#include "ui/dialogs/tableclipboard.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace pullquote {

namespace {

/// The words of a page of ours, article by article: each is far below what one page may have, where
/// QTextDocument took 13 seconds and a gigabyte for 20 MB.
QString wordsOfPage(const QString &page)
{
    const QString end = QStringLiteral("</article>");
    QStringList parts;
    for (qsizetype start = std::max<qsizetype>(page.indexOf(QLatin1String("<body")), 0);
         start < page.size();) {
        const qsizetype found = page.indexOf(end, start);
        const qsizetype next = found < 0 ? page.size() : found + end.size();
        const Result<QString> words = paragraphsOfHtml(page.mid(start, next - start));
        if (words && !words->isEmpty())
            parts.append(*words);
        start = next;
    }
    return parts.join(u'\n');
}

/// A mail or a sheet is no place for the offsets and ids of all columns, which a file has. With the articles'
/// texts it is for another project, which wants them.
Result<std::unique_ptr<QMimeData>> tableOf(const QString &text)
{
    const Result<QList<CsvRecord>> records = readCsv(text, u',', std::numeric_limits<qsizetype>::max());
    if (!records)
        return records.problem();
    const QStringList there = records->value(0).fields;
    QStringList headings;
    for (TableColumn column : columnsForReaders())
        headings.append(columnName(column));
    if (there.contains(columnName(TableColumn::Text)))
        headings = there;
    QList<QStringList> rows;
    QByteArray csv = csvRecord(headings);
    for (const CsvRecord &record : records->mid(1)) {
        QStringList fields;
        for (const QString &heading : std::as_const(headings))
            fields.append(record.fields.value(there.indexOf(heading)));
        csv += csvRecord(fields);
        rows.append(fields);
    }
    std::unique_ptr<QMimeData> data(tableForClipboard(headings, rows));
    data->setData(QStringLiteral("text/csv"), csv);
    return data;
}

} // namespace

bool canBeCopied(const QString &format)
{
    const QStringList formats{QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("csv"),
                              QStringLiteral("text")};
    return formats.contains(format);
}

Result<std::unique_ptr<QMimeData>> exportForClipboard(const QString &format, const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (format == QLatin1String("csv"))
        return tableOf(text);
    auto data = std::make_unique<QMimeData>();
    if (format == QLatin1String("html")) {
        data->setHtml(text);
        data->setText(wordsOfPage(text));
        return data;
    }
    data->setText(text);
    if (format == QLatin1String("markdown"))
        data->setData(QStringLiteral("text/markdown"), bytes);
    return data;
}

} // namespace pullquote
