#include "ui/dialogs/exportclipboard.h"

#include "app/formats/documents/htmldocument.h"
#include "app/formats/tables/csvreader.h"
#include "ui/dialogs/tableclipboard.h"

#include <QMimeData>
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

} // namespace

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
        data->setText(wordsOfPage(text));
        return data;
    }
    data->setText(text);
    if (format == QLatin1String("markdown"))
        data->setData(QStringLiteral("text/markdown"), bytes);
    return data;
}

} // namespace pullquote
