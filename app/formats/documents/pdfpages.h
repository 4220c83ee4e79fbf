#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace pullquote {

/// What stands on one base line of one column of a page.
struct PdfLine {
    QRectF box;            ///< in points, from the top left corner of the page
    double size = 0;       ///< the height of most of its letters, in points
    QString text;          ///< letters as they stand from left to right, until readableText()
    bool isTurned = false; ///< does not run across the page
};

struct PdfPage {
    double width = 0; ///< in points; 0: the page is damaged
    double height = 0;
    QList<PdfLine> lines; ///< in the order in which they are read
};

/// What pullquote-pdf-reader found in a PDF.
struct PdfPages {
    QString title; ///< as the document's own data say; so are the others
    QString author;
    QString created; ///< "2021-06-16"
    QList<PdfPage> pages;
};

/// Reads the answer of pullquote-pdf-reader (app/pdfreader/pagelines.h). What a PDF has taken over
/// says whatever it likes: a problem for all that is not as agreed, and when the watcher stops it.
Result<PdfPages> readPdfPages(const QByteArray &answer, const Watcher &watcher = {});

/// What is said when a watcher stopped it.
Problem pdfStopped();

} // namespace pullquote
