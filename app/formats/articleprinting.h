#pragma once

#include "app/formats/exportrequest.h"
#include "app/formats/format.h"
#include "app/formats/watcher.h"
#include "app/text/result.h"

class QImage;
class QPageLayout;
class QPagedPaintDevice;
class QPicture;

namespace pullquote {

class ProjectReader;

/// Which pages are painted, counted from 1; 0: from the first, to the last.
struct PrintedPages {
    int first = 0;
    int last = 0;
};

/// Paints the articles of a request on a device with pages (a PDF, a printer, a preview), each from the top
/// of a page: headline and legend, the text with its quotes marked, notes in the margin, page numbers. The
/// one layout of the format "pdf" and of printing; the request's options are those of printingOptions(). Size
/// and margins of the pages are the device's: see setPaperMargins(). Where a page begins follows from all
/// that stands before it, so the pages before the first wanted one are laid out as well; those behind the
/// last one are not. The number of pages up to there, also of those not painted; a problem when there is no
/// article, when the paper is too small, or when the watcher stops it: then the device has the pages so far,
/// and who gave it decides what becomes of them. Needs a QGuiApplication and no display; may run on any
/// thread.
Result<int> paintArticles(QPagedPaintDevice &device, ProjectReader &project, const ExportRequest &request,
                          const Watcher &watcher = {}, PrintedPages pages = {});

/// The first page of the same as a picture, which becomes a sheet of paper.
Result<void> paintFirstPage(QImage &picture, ProjectReader &project, const ExportRequest &request,
                            const Watcher &watcher);

/// The pages of the same, painted to be painted again elsewhere: where the layout is that of the device, each
/// from its top left. No more than `most`; where there are more, the result is most + 1.
Result<int> recordPages(QList<QPicture> &pages, int most, const QPageLayout &layout, ProjectReader &project,
                        const ExportRequest &request, const Watcher &watcher);

/// What may be chosen about it: what the colours tell apart.
QList<FormatOption> printingOptions();

/// The margins that the layout looks best with.
void setPaperMargins(QPagedPaintDevice &device);

} // namespace pullquote
