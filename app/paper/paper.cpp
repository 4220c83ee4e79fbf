#include "app/paper/paper.h"

#include "app/paper/paperhead.h"
#include "app/paper/paperpage.h"
#include "app/paper/paperwords.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPicture>

namespace pullquote {

namespace {

constexpr int pictureWidth = 1200;
constexpr qreal pointsPerInch = 72;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Paper", text);
}

const QMarginsF margins(20, 18, 16, 14); ///< in millimetres

Problem refused()
{
    return {tr("It takes no more pages."), {}, {}};
}

Problem tooSmall()
{
    return {tr("The paper is too small for a text and the notes in its margin."),
            {},
            tr("Choose a larger one, or smaller margins.")};
}

QPageLayout sheet(bool letter)
{
    return QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, margins,
                       QPageLayout::Millimeter);
}

QImage &blank(QImage &picture, const QPageLayout &layout)
{
    const QSize points = layout.fullRectPoints().size();
    picture = QImage(pictureWidth, pictureWidth * points.height() / points.width(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

} // namespace

/// Goes through an article line by line, and fills pages with them.
class Paper::Painting {
public:
    Painting(QPagedPaintDevice &device, PageRange range)
        : Painting(
              device, device.logicalDpiX() / pointsPerInch, {}, device.pageLayout(),
              [&device] { return device.newPage(); }, range)
    {
    }

    Painting(QImage &picture, const QPageLayout &layout)
        : Painting(picture, picture.width() / qreal(layout.fullRectPoints().width()),
                   layout.paintRect(QPageLayout::Point).topLeft(), layout, [] { return true; }, {1, 1})
    {
    }

    Painting(QList<QPicture> &pages, int most, const QPageLayout &layout)
        : Painting(added(pages), QPicture().logicalDpiX() / pointsPerInch, {}, layout,
                   [this, &pages] {
                       m_painter.end();
                       return begin(added(pages));
                   },
                   {1, most})
    {
    }

    Painting(QPaintDevice &device, qreal scale, QPointF origin, const QPageLayout &layout,
             std::function<bool()> newPage, PageRange range)
        : m_newPage(std::move(newPage)),
          m_scale(scale),
          m_origin(origin),
          m_range(range),
          m_metrics(PaperMetrics::of(layout.paintRect(QPageLayout::Point).size())),
          m_nowhereImage(1, 1, QImage::Format_ARGB32_Premultiplied)
    {
        m_isOpen = begin(device);
        m_nowhere.begin(&m_nowhereImage);
        m_nowhere.setClipRect(QRect());
    }

    Result<bool> add(const PaperArticle &article, const std::function<bool(qsizetype)> &goesOn)
    {
        if (!m_isOpen)
            return refused();
        if (!m_metrics.isUsable())
            return tooSmall();
        m_article = &article;
        m_open.clear();
        m_firstMark = m_nextNote = 0;
        if (!beginPage())
            return refused();
        PaperPage page(m_metrics, paintHead(painter(), article, m_metrics), {});
        PaperText text(article, m_metrics);
        for (PaperLine line = text.next(); line.isValid(); line = text.next()) {
            PaperPage::Placed placed = withNotes(line);
            if (page.isEmpty() || page.hasRoomFor(placed)) {
                page.add(std::move(placed));
                continue;
            }
            std::vector<PaperPage::Placed> taken = page.takeBack(line);
            if (!goesOn(line.span.start))
                return false;
            if (const Result<void> turned = turn(page); !turned)
                return turned.problem();
            for (PaperPage::Placed &one : taken)
                page.add(std::move(one));
            page.add(std::move(placed));
        }
        return finish(page, goesOn);
    }

    int pageCount() const { return m_pageCount; }

private:
    static QPicture &added(QList<QPicture> &pages)
    {
        pages.append(QPicture());
        return pages.last();
    }

    bool begin(QPaintDevice &device)
    {
        const bool isOpen = m_painter.begin(&device);
        m_painter.scale(m_scale, m_scale);
        m_painter.translate(m_origin);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        return isOpen;
    }

    bool isWanted() const
    {
        return m_pageCount >= m_range.first && (m_range.last == 0 || m_pageCount <= m_range.last);
    }
    QPainter &painter() { return isWanted() ? m_painter : m_nowhere; }

    bool beginPage()
    {
        ++m_pageCount;
        if (!isWanted() || std::exchange(m_isFresh, false))
            return true;
        return m_newPage();
    }

    PaperPage::Placed withNotes(const PaperLine &line)
    {
        PaperPage::Placed placed{line, 0, {}};
        const std::vector<PaperNote> &notes = m_article->notes;
        for (; m_nextNote < notes.size() && notes[m_nextNote].at < line.span.end; ++m_nextNote)
            placed.notes.push_back(std::make_shared<LaidNote>(notes[m_nextNote], m_metrics));
        return placed;
    }

    QList<MarginNotes::Part> paint(const PaperPage &page)
    {
        const QList<MarginNotes::Part> further = page.paint(painter(), m_article->marks, m_open, m_firstMark);
        paintFooter();
        return further;
    }

    /// Paints a page, and makes it the next one.
    Result<void> turn(PaperPage &page)
    {
        const QList<MarginNotes::Part> further = paint(page);
        if (!beginPage())
            return refused();
        page = PaperPage(m_metrics, 0, further);
        return {};
    }

    /// What is left of the notes has pages of its own. Each holds a line of them at least: isUsable().
    Result<bool> finish(PaperPage &page, const std::function<bool(qsizetype)> &goesOn)
    {
        for (;;) {
            if (!goesOn(m_article->text.size()))
                return false;
            const QList<MarginNotes::Part> further = paint(page);
            if (further.isEmpty())
                return true;
            if (!beginPage())
                return refused();
            page = PaperPage(m_metrics, 0, further);
        }
    }

    void paintFooter()
    {
        const QFontMetricsF metrics(m_metrics.smallFont);
        const QString number = QString::number(m_pageCount);
        const qreal numberWidth = metrics.horizontalAdvance(number);
        const QString words = metrics.elidedText(settable(m_article->headline.left(200)), Qt::ElideRight,
                                                 m_metrics.width - numberWidth - 20);
        const auto write = [&](const QString &text, bool atRight) {
            QTextLayout layout(text, m_metrics.smallFont);
            layout.setTextOption(PaperMetrics::option(false));
            layout.beginLayout();
            QTextLine line = layout.createLine();
            line.setLineWidth(m_metrics.width);
            layout.endLayout();
            const qreal x = atRight ? m_metrics.width - line.naturalTextWidth() : 0;
            drawWords(painter(), line, text, {x, m_metrics.footerLine - line.ascent()});
        };
        painter().setPen(QColor(0x55, 0x55, 0x55));
        if (!words.isEmpty())
            write(words, false);
        write(number, true);
    }

    std::function<bool()> m_newPage; ///< false: the device takes no more
    qreal m_scale;
    QPointF m_origin;
    PageRange m_range;
    PaperMetrics m_metrics;
    QPainter m_painter;
    QImage m_nowhereImage;
    QPainter m_nowhere; ///< for pages that nobody wants
    bool m_isOpen = false;
    bool m_isFresh = true; ///< the device's first page is still empty
    int m_pageCount = 0;
    const PaperArticle *m_article = nullptr;
    std::vector<size_t> m_open; ///< marks that reach over the end of a page
    size_t m_firstMark = 0;
    size_t m_nextNote = 0;
};

Paper::Paper(QPagedPaintDevice &device, PageRange range)
    : m_painting(std::make_unique<Painting>(device, range))
{
}

Paper::Paper(QImage &picture, bool letter)
    : m_painting(std::make_unique<Painting>(blank(picture, sheet(letter)), sheet(letter)))
{
}

Paper::Paper(QList<QPicture> &pages, int most, const QPageLayout &layout)
    : m_painting(std::make_unique<Painting>(pages, most, layout))
{
}

Paper::~Paper() = default;

Result<bool> Paper::add(const PaperArticle &article, const std::function<bool(qsizetype)> &goesOn)
{
    return m_painting->add(article, goesOn);
}

int Paper::pageCount() const
{
    return m_painting->pageCount();
}

void Paper::setMargins(QPagedPaintDevice &device)
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
}

Result<void> Paper::check()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Problem{tr("This program runs without fonts and cannot set pages."), {}, {}};
    if (QFontDatabase::families().isEmpty())
        return Problem{tr("There are no fonts on this computer."),
                       {},
                       tr("Install some, such as the package fonts-dejavu-core.")};
    return {};
}

} // namespace pullquote
