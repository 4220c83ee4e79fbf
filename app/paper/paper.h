#pragma once

#include "app/paper/paperarticle.h"
#include "app/text/result.h"

#include <functional>
#include <memory>

class QImage;
class QPageLayout;
class QPagedPaintDevice;
class QPicture;

namespace pullquote {

/// Which pages go out, counted from 1; 0: from the first, to the last.
struct PageRange {
    int first = 0;
    int last = 0;
};

/// Paints articles on a device with pages: a PDF, a printer, a preview. Each begins on a new page; quotes are
/// marked in the text, and notes stand beside their lines. The layout is in points and does not depend on the
/// device but for the size of its pages. In memory is one page at a time. Needs a QGuiApplication; may be
/// used on any thread, by one at a time.
class Paper {
public:
    /// The device must outlive it; its pages have their size and margins already.
    explicit Paper(QPagedPaintDevice &device, PageRange range = {});
    /// A picture of the first page, which becomes a white sheet of A4 or of US letter; later pages are only
    /// counted.
    Paper(QImage &picture, bool letter);
    /// The first pages as they are painted, to be painted elsewhere: on a device with this layout, each from
    /// its top left; further ones are only counted. They are complete when the paper is gone.
    Paper(QList<QPicture> &pages, int most, const QPageLayout &layout);
    ~Paper();

    /// Paints one. After each page `goesOn` is asked, with how much of the text is done; false, and so is the
    /// answer, stops it. A problem when the device does not take what is painted, and when its pages are too
    /// small for anything.
    Result<bool> add(const PaperArticle &article, const std::function<bool(qsizetype done)> &goesOn);
    /// So many have been filled, painted or not.
    int pageCount() const;

    /// Margins for paper, in millimetres.
    static void setMargins(QPagedPaintDevice &device);
    /// Whether it can be painted with words: there is a QGuiApplication, and there are fonts.
    static Result<void> check();

private:
    class Painting;
    std::unique_ptr<Painting> m_painting;
};

} // namespace pullquote
