#include "ui/dialogs/tableclipboard.h"

#include "app/text/htmltext.h"

#include <QMimeData>

namespace pullquote {

namespace {

/// A tab or a line break in a name would shift all cells behind it.
QString tabbed(QStringList fields)
{
    for (QString &field : fields) {
        field.replace(u'\t', u' ');
        field.replace(u'\n', u' ');
    }
    return fields.join(u'\t') + u'\n';
}

QString htmlRow(const QStringList &fields, QLatin1String element)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &field : fields)
        row += QStringLiteral("<%1>%2</%1>").arg(element, htmlEscaped(field));
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QMimeData *tableForClipboard(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = tabbed(headings);
    QString html = QStringLiteral("<table>\n") + htmlRow(headings, QLatin1String("th"));
    for (const QStringList &row : rows) {
        text += tabbed(row);
        html += htmlRow(row, QLatin1String("td"));
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>\n"));
    return data;
}

} // namespace pullquote
