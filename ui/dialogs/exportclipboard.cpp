#include "ui/dialogs/exportclipboard.h"

#include "app/formats/tables/csvreader.h"
#include "ui/dialogs/tableclipboard.h"

#include <QMimeData>
#include <QStringList>
#include <QTextDocumentFragment>

#include <limits>

namespace pullquote {

bool canBeCopied(const QString &format)
{
    const QStringList formats{QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("csv"),
                              QStringLiteral("text")};
    return formats.contains(format);
}

QMimeData *exportForClipboard(const QString &format, const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (format == QLatin1String("csv")) {
        const Result<QList<CsvRecord>> records = readCsv(text, u',', std::numeric_limits<qsizetype>::max());
        QList<QStringList> rows;
        for (const CsvRecord &record : records ? *records : QList<CsvRecord>())
            rows.append(record.fields);
        const QStringList headings = rows.isEmpty() ? QStringList() : rows.takeFirst();
        QMimeData *data = tableForClipboard(headings, rows);
        data->setData(QStringLiteral("text/csv"), bytes);
        return data;
    }
    auto *data = new QMimeData;
    if (format == QLatin1String("html")) {
        data->setHtml(text);
        data->setText(QTextDocumentFragment::fromHtml(text).toPlainText());
        return data;
    }
    data->setText(text);
    if (format == QLatin1String("markdown"))
        data->setData(QStringLiteral("text/markdown"), bytes);
    return data;
}

} // namespace pullquote
