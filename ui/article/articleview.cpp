#include "ui/article/articleview.h"

#include "ui/article/articleaccessible.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articleview_keepplace.h"
#include "ui/article/highlightpainter.h"
#include "ui/article/rail.h"

#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

#include <utility>

namespace pullquote {

ArticleView::ArticleView(QWidget *parent)
    : QTextEdit(parent),
      m_highlights(std::make_unique<HighlightPainter>(m_picture)),
      m_rail(std::make_unique<Rail>())
{
    setObjectName(QStringLiteral("articleView"));
    QAccessible::installFactory(makeArticleAccessible); // once, however often it is called
    auto *document = new QTextDocument(this);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    m_layout = new ArticleLayout(document);
    m_layout->setBackdrop(m_highlights.get());
    document->setDocumentLayout(m_layout);
    setDocument(document);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false); // drags go on to the window, which imports files
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width never depends on the height
    viewport()->setMouseTracking(true);

    connect(m_layout, &ArticleLayout::documentSizeChanged, this, [this] {
        if (!m_holding)
            hold(m_anchor);
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::announceCaret);
    connect(this, &QTextEdit::selectionChanged, this, &ArticleView::announceCaret);
    setTheme(Theme::light());
}

ArticleView::~ArticleView()
{
    m_layout->setBackdrop(nullptr);
}

void ArticleView::setTheme(const Theme &theme)
{
    keepingPlace([&] {
        setPalette(theme.palette());
        m_layout->setTheme(theme);
    });
}

void ArticleView::setArticle(const QString &headline, const QString &byline, const QString &text)
{
    m_highlights->setHits({});
    m_holding = true;
    m_picture = TextPicture(text);
    m_picture.fill(*document());
    showHeadline(headline, byline);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    m_holding = false;
    hold({0, m_layout->rowAt(0).top});
    announceCaret();
}

void ArticleView::setHeadline(const QString &headline, const QString &byline)
{
    keepingPlace([&] { showHeadline(headline, byline); });
}

void ArticleView::showHeadline(const QString &headline, const QString &byline)
{
    m_layout->setHeader(headline, byline);
    setAccessibleName(headline);
    setAccessibleDescription(byline);
}

void ArticleView::setMarks(const ArticleMarks *marks)
{
    m_marks = marks;
    m_highlights->setMarks(marks);
    marksChanged();
}

void ArticleView::marksChanged()
{
    if (!std::exchange(m_marksChanged, true))
        QMetaObject::invokeMethod(this, &ArticleView::compareMarks, Qt::QueuedConnection);
}

void ArticleView::compareMarks()
{
    if (!std::exchange(m_marksChanged, false))
        return;
    const Span visible = inView();
    const QList<Span> different = m_highlights->look(visible);
    if (std::exchange(m_seen, visible) != visible) // it was scrolled: nothing to compare with
        return viewport()->update();
    for (Span span : different)
        updateWords(span);
    const QList<Rail::Spot> before = m_rail->spots();
    placeRail();
    const auto updateUnless = [this](const QList<Rail::Spot> &spots, const QList<Rail::Spot> &same) {
        for (const Rail::Spot &spot : spots) {
            if (!same.contains(spot))
                viewport()->update(spot.rect.translated(0, -scrolled()));
        }
    };
    updateUnless(before, m_rail->spots());
    updateUnless(m_rail->spots(), before);
}

void ArticleView::updateWords(Span span)
{
    // Outlines and the lowest lanes reach a little out of the rows.
    const int reach = m_layout->page().scaled(6);
    for (const QRect &line : lineRectsOf(span))
        viewport()->update(line.adjusted(-reach, -reach, reach, reach));
}

Span ArticleView::inView() const
{
    const auto [start, end] = m_layout->positionsBetween(scrolled(), scrolled() + viewport()->height());
    return m_picture.span(start, end);
}

void ArticleView::showHits(const FindHits &hits)
{
    m_highlights->setHits(hits);
    viewport()->update();
}

qsizetype ArticleView::caret() const
{
    return m_picture.offset(textCursor().position());
}

void ArticleView::setCaret(qsizetype offset)
{
    setSelection({offset, offset});
    ensureVisible({caret(), caret()});
}

Span ArticleView::selection() const
{
    const QTextCursor cursor = textCursor();
    return m_picture.span(cursor.selectionStart(), cursor.selectionEnd());
}

void ArticleView::setSelection(Span span)
{
    keepingPlace([&] { // setTextCursor scrolls
        QTextCursor cursor(document());
        cursor.setPosition(m_picture.position(span.start));
        cursor.setPosition(m_picture.position(span.end), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    });
    announceCaret();
}

QList<QRect> ArticleView::lineRectsOf(Span span) const
{
    const int start = m_picture.position(span.start), end = m_picture.position(span.end);
    const int height = viewport()->height();
    QList<LineBox> boxes = m_layout->boxesBetween(start, end, scrolled() - height, scrolled() + 2 * height);
    if (boxes.isEmpty()) { // far away, or between two characters
        const LineRow row = m_layout->rowAt(start);
        boxes = m_layout->boxesBetween(start, end, row.top, row.bottom);
    }
    QList<QRect> rects;
    for (const LineBox &box : boxes)
        rects.append(box.rect.toAlignedRect().translated(0, -scrolled()));
    if (rects.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(start);
        rects.append(cursorRect(cursor));
    }
    return rects;
}

QRect ArticleView::rectOf(Span span) const
{
    QRect all;
    for (const QRect &rect : lineRectsOf(span))
        all |= rect;
    return all;
}

qsizetype ArticleView::offsetAt(QPoint viewportPoint) const
{
    return m_picture.offset(m_layout->hitTest(inDocument(viewportPoint), Qt::FuzzyHit));
}

int ArticleView::zoom() const
{
    return m_layout->zoom();
}

void ArticleView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, 100, 300);
    if (wanted == zoom())
        return;
    keepingPlace([&] { m_layout->setZoom(wanted); });
    emit zoomChanged(wanted);
}

QRect ArticleView::railStrip() const
{
    const int left = m_layout->page().railLeft - 4;
    return {left, 0, viewport()->width() - left, viewport()->height()};
}

void ArticleView::updateRail()
{
    m_railIsPlaced = false;
    viewport()->update(railStrip());
}

void ArticleView::placeRail()
{
    // Labels just outside the view are placed too: they may be moved into it.
    const int reach = 4 * m_layout->page().linePitch;
    m_rail->place(*m_layout, m_picture, m_marks, scrolled() - reach,
                  scrolled() + viewport()->height() + reach);
    m_railIsPlaced = true;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    compareMarks(); // where painting comes first: what it finds is painted next
    const bool isAll =
        QRegion(viewport()->rect()).subtracted(event->region()).isEmpty(); // as after a change of the page
    if (const Span visible = inView(); isAll || visible != m_seen) {
        m_highlights->look(visible);
        m_seen = visible;
    }
    // Rail and words each by themselves: one box around a word and a label far below it is the whole page.
    const QRegion words = event->region() - railStrip();
    if (!words.isEmpty()) {
        QPaintEvent part(words.boundingRect());
        QTextEdit::paintEvent(&part);
        QPainter above(viewport());
        drawHandles(above);
    }
    const QRegion labels = event->region() & railStrip();
    if (labels.isEmpty())
        return;
    if (isAll || !m_railIsPlaced)
        placeRail();
    QPainter painter(viewport());
    painter.translate(0, -scrolled());
    m_rail->draw(painter, *m_layout, labels.translated(0, scrolled()));
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    // The article's own characters: QTextDocument would turn no-break spaces into spaces.
    auto *mime = new QMimeData;
    const Span span = selection();
    mime->setText(m_picture.text().sliced(span.start, span.length()));
    return mime;
}

bool ArticleView::canInsertFromMimeData(const QMimeData *) const
{
    return false;
}

void ArticleView::insertFromMimeData(const QMimeData *) {}

} // namespace pullquote
