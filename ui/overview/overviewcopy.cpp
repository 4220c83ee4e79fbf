#include "ui/overview/overviewcopy.h"

#include "app/text/csvwriter.h"
#include "app/text/htmltext.h"
#include "ui/overview/overviewchart.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

namespace pullquote {

namespace {

constexpr qreal pictureScale = 2;

QStringList plainCells(const OverviewTable::Row &row)
{
    QStringList cells;
    for (const OverviewTable::Cell &cell : row.cells)
        cells.append(cell.isNumber() ? cell.plain() : guardedField(cell.plain()));
    return cells;
}

QStringList guarded(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe.append(guardedField(field));
    return safe;
}

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

QMimeData *tableForClipboard(const OverviewTable &table)
{
    QString text = tabbed(guarded(table.headings));
    QString html = QStringLiteral("<table>\n") + htmlRow(table.headings, QLatin1String("th"));
    for (const OverviewTable::Row &row : table.rows) {
        text += tabbed(plainCells(row));
        html += htmlRow(plainCells(row), QLatin1String("td"));
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>\n"));
    return data;
}

QByteArray tableAsCsv(const OverviewTable &table)
{
    QByteArray csv = csvRecord(guarded(table.headings));
    for (const OverviewTable::Row &row : table.rows)
        csv += csvRecord(plainCells(row));
    return csv;
}

QImage pictureOf(OverviewChart &chart, const QString &title)
{
    const QSize size = chart.pictureSize();
    QImage image(size * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.paintPicture(painter, size, title);
    return image;
}

QByteArray pngOf(OverviewChart &chart, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    pictureOf(chart, title).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(OverviewChart &chart, const QString &title)
{
    const QSize size = chart.pictureSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(title);
    QPainter painter(&svg);
    chart.paintPicture(painter, size, title);
    painter.end();
    return bytes;
}

} // namespace pullquote
