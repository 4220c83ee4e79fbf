// Makes a workbook (.xlsx) of what standard input tells, one JSON value a line, and writes it to standard
// output:
//
//     {"sheet": "Quotes", "columns": [{"name": "content", "look": 1, "key": false}, …]}   begins a sheet
//     ["“No,”", "he", …]                                                                  a row of it
//
// `look` is a WorkbookColumn::Look. Its argument is a folder for temporary files, which it leaves there. Its
// exit status is a WorkbookOutcome.

#include "app/workbook/workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

using namespace pullquote;

QList<WorkbookColumn> columnsOf(const QJsonArray &told)
{
    QList<WorkbookColumn> columns;
    for (const QJsonValue &column : told)
        columns.append({column[u"name"].toString(), WorkbookColumn::Look(column[u"look"].toInt()),
                        column[u"key"].toBool()});
    return columns;
}

QStringList fieldsOf(const QJsonArray &told)
{
    QStringList fields;
    for (const QJsonValue &field : told)
        fields.append(field.toString());
    return fields;
}

WorkbookOutcome writeWorkbook(const QString &folder)
{
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return WorkbookOutcome::Failed;
    Workbook book(folder);
    for (QByteArray line = in.readLine(); !line.isEmpty() && book.isFine(); line = in.readLine()) {
        const QJsonDocument told = QJsonDocument::fromJson(line);
        if (told.isArray())
            book.addRow(fieldsOf(told.array()));
        else if (told.isObject())
            book.beginSheet(told[u"sheet"].toString(), columnsOf(told[u"columns"].toArray()));
        else
            return WorkbookOutcome::Misunderstood;
    }
    return book.finish(out);
}

} // namespace

int main(int argc, char **argv)
{
    return int(argc == 2 ? writeWorkbook(QFile::decodeName(argv[1])) : WorkbookOutcome::Misunderstood);
}
