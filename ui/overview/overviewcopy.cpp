#include "ui/overview/overviewcopy.h"

#include "app/text/csvwriter.h"
#include "ui/dialogs/tableclipboard.h"
#include "ui/overview/overviewchart.h"

#include <QBuffer>
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

} // namespace

QMimeData *tableForClipboard(const OverviewTable &table)
{
    QList<QStringList> rows;
    for (const OverviewTable::Row &row : table.rows)
        rows.append(plainCells(row));
    return tableForClipboard(guarded(table.headings), rows);
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
