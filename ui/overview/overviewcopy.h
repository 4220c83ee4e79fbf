#pragma once

#include "ui/overview/overviewtable.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace pullquote {

class OverviewChart;

/// An aspect of an overview as somebody takes it elsewhere.

/// Tab-separated for spreadsheets and mail, HTML for word processors. The caller owns it.
QMimeData *tableForClipboard(const OverviewTable &table);
QByteArray tableAsCsv(const OverviewTable &table);

/// With twice the pixels of the screen, for print.
QImage pictureOf(OverviewChart &chart, const QString &title);
QByteArray pngOf(OverviewChart &chart, const QString &title);
QByteArray svgOf(OverviewChart &chart, const QString &title);

} // namespace pullquote
