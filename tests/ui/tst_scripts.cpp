#include "app/text/graphemes.h"
#include "tests/support/scriptsamples.h"
#include "tests/ui/listedmarks.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articleview.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// A sample in a view, as wide as it is in the drawings.
struct Window : QWidget {
    explicit Window(const QString &shown) : text(shown)
    {
        (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
        layout()->addWidget(&view);
        resize(812, 830);
        view.setArticle(QStringLiteral("A headline"), QStringLiteral("By somebody"), text);
        show();
        activateWindow();
        view.setFocus();
    }

    QTextBlock block() const { return view.document()->firstBlock(); }
    bool isRightToLeft() const { return block().textDirection() == Qt::RightToLeft; }
    Qt::Key forward() const { return isRightToLeft() ? Qt::Key_Left : Qt::Key_Right; }
    Qt::Key back() const { return isRightToLeft() ? Qt::Key_Right : Qt::Key_Left; }

    QList<qsizetype> borders() const
    {
        QList<qsizetype> borders{0};
        while (borders.last() < text.size())
            borders.append(graphemeBorderAfter(text, borders.last() + 1));
        return borders;
    }

    /// The cells of the graphemes in the span, as the carets around each tell: left and right on the
    /// viewport.
    QList<QRectF> cells(Span span) const
    {
        QList<QRectF> cells;
        const auto &layout = static_cast<const ArticleLayout &>(*view.document()->documentLayout());

        for (qsizetype at = span.start; at < span.end; at = graphemeBorderAfter(text, at + 1)) {
            const QRectF one = layout.edgeAt(int(at), QTextLine::Leading);
            const QRectF other = layout.edgeAt(int(at), QTextLine::Trailing);
            cells.append(QRectF(one.topLeft(), other.bottomRight()).normalized());
        }
        return cells;
    }

    QString text;
    ArticleView view;
};

/// A row of pixels on which what is covered is '#': "..####..#".
using Strip = QString;

Strip stripOf(const QList<LineBox> &boxes, const QRectF &row)
{
    Strip strip(812, u'.');
    for (const LineBox &box : boxes) {
        if (!row.contains(box.rect.center()))
            continue;
        for (int x = qRound(box.rect.left()); x < qRound(box.rect.right()); ++x)
            strip[x] = u'#';
    }
    return strip;
}

/// What Qt itself paints for a selection of these characters.
Strip stripOfQt(QTextLayout &layout, Span span, const QRectF &row)
{
    const QColor ground(1, 2, 3);
    QImage image(812, qRound(row.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QTextLayout::FormatRange range{int(span.start), int(span.length()), {}};
    range.format.setBackground(ground);
    QPainter painter(&image);
    layout.draw(&painter, QPointF(0, -row.top()), {range}, row.translated(0, -row.top()));
    painter.end();
    Strip strip(812, u'.');
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < strip.size(); ++x) {
            if (pixels[x] == ground.rgb())
                strip[x] = u'#';
        }
    }
    return strip;
}

int differences(const Strip &one, const Strip &other)
{
    int count = 0;
    for (qsizetype x = 0; x < one.size(); ++x)
        count += one[x] != other[x];
    return count;
}

} // namespace

/// Right-to-left and mixed paragraphs, marks apart, emoji, scripts without spaces: in the article view.
class tst_Scripts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::light().applyTo(*qApp); }

    void aKeyIsAGraphemeThereAndBack_data() { addScriptSamples(); }
    /// The arrows go through a line in the order of reading: the one that points to where the paragraph's
    /// lines end is forward, also in words that run the other way.
    void aKeyIsAGraphemeThereAndBack()
    {
        QFETCH(int, sample);
        Window window(scriptSamples[sample].picture().text);
        const QList<qsizetype> borders = window.borders();
        for (const qsizetype border : borders) {
            QCOMPARE(window.view.caret(), border);
            QTest::keyClick(&window.view, window.forward());
        }
        for (auto border = borders.crbegin(); border != borders.crend(); ++border) {
            QCOMPARE(window.view.caret(), *border);
            QTest::keyClick(&window.view, window.back());
        }
    }

    void shiftTakesWholeGraphemes_data() { addScriptSamples(); }
    void shiftTakesWholeGraphemes()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        Window window(picture.text);
        for (const Span quotation : picture.spans) {
            window.view.setCaret(quotation.start);
            const QList<qsizetype> borders = window.borders();
            const qsizetype keys = borders.indexOf(quotation.end) - borders.indexOf(quotation.start);
            for (qsizetype i = 0; i < keys; ++i)
                QTest::keyClick(&window.view, window.forward(), Qt::ShiftModifier);
            QCOMPARE(drawPicture(picture.text, {window.view.selection()}),
                     drawPicture(picture.text, {quotation}));
        }
    }

    void aHighlightCoversItsGlyphsAndNoOthers_data() { addScriptSamples(); }
    void aHighlightCoversItsGlyphsAndNoOthers()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        const Window window(picture.text);
        for (const Span quotation : picture.spans)
            compareWithQt(window, quotation);
    }

    void anyWordsAreCoveredAndNoOthers_data() { addScriptSamples(); }
    void anyWordsAreCoveredAndNoOthers()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        const Window window(picture.text);
        for (qsizetype start = 0; start < picture.text.size(); ++start) {
            if (start > 0 && !picture.text[start - 1].isSpace())
                continue;
            for (qsizetype end = start + 1; end <= picture.text.size(); ++end) {
                if (end == picture.text.size() || picture.text[end].isSpace())
                    compareWithQt(window, {start, end});
            }
        }
    }

    void aClickOnAGlyphIsInItsQuotation_data() { addScriptSamples(); }
    void aClickOnAGlyphIsInItsQuotation()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        Window window(picture.text);
        QSignalSpy clicked(&window.view, &ArticleView::clicked);
        for (const Span quotation : picture.spans) {
            for (const QRectF &cell : window.cells(quotation)) {
                if (cell.width() < 2)
                    continue;
                for (const qreal part : {0.2, 0.8}) {
                    const QPointF at(cell.left() + part * cell.width(), cell.center().y());
                    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, at.toPoint());
                    const qsizetype offset = clicked.last().first().value<qsizetype>();
                    QVERIFY2(quotation.start <= offset && offset <= quotation.end,
                             qPrintable(drawPicture(picture.text, {quotation, {offset, offset}})));
                    QCOMPARE(graphemeBorderBefore(picture.text, offset), offset);
                    QCOMPARE(window.view.caret(), offset);
                }
            }
        }
    }

    void aDragFromEndToEndSelectsTheQuotation_data() { addScriptSamples(); }
    void aDragFromEndToEndSelectsTheQuotation()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        Window window(picture.text);
        for (const Span quotation : picture.spans) {
            window.view.setCaret(0); // or a press would begin to drag what is selected
            const QPoint from = innerEdge(window, quotation, QTextLine::Leading);
            const QPoint to = innerEdge(window, quotation, QTextLine::Trailing);
            QTest::mousePress(window.view.viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(window.view.viewport(), (from + to) / 2);
            QTest::mouseMove(window.view.viewport(), to);
            QTest::mouseRelease(window.view.viewport(), Qt::LeftButton, {}, to);
            QCOMPARE(drawPicture(picture.text, {window.view.selection()}),
                     drawPicture(picture.text, {quotation}));
        }
    }

    void handlesStandAtTheOuterEdges_data() { addScriptSamples(); }
    /// A handle at each end can be taken and moved by one grapheme inwards.
    void handlesStandAtTheOuterEdges()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        Window window(picture.text);
        for (const Span quotation : picture.spans) {
            window.view.setSelection(quotation);
            window.view.setSelectionHandles(true);
            const QImage image = window.view.viewport()->grab().toImage();
            const QColor accent = Theme::light().accent;
            for (const auto edge : {QTextLine::Leading, QTextLine::Trailing}) {
                const QRectF line = outerEdge(window, quotation, edge);
                const QColor seen = image.pixelColor(qRound(line.x()) - 1, qRound(line.center().y()));
                QVERIFY2(seen == accent, qPrintable(seen.name()));
            }
            window.view.setSelectionHandles(false);
        }
    }

    void aLabelStandsOnTheLineOfItsQuotation_data() { addScriptSamples(); }
    void aLabelStandsOnTheLineOfItsQuotation()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        const QString text = picture.text + u'\n' + picture.text;
        Window window(text);
        const Span second{picture.text.size() + 1 + picture.spans.first().start,
                          picture.text.size() + 1 + picture.spans.first().end};
        ListedMarks marks;
        const QUuid key = QUuid::createUuid();
        marks.labels = {{second, 2, QStringLiteral("سلمى الحداد"), {}, QColor(Qt::red), false, 0, key}};
        window.view.setMarks(&marks);
        window.view.viewport()->grab();
        QSignalSpy clicked(&window.view, &ArticleView::railClicked);
        const int y = window.view.lineRectsOf(second).first().center().y();
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, QPoint(680, y));
        QCOMPARE(clicked.size(), 1);
    }

private:
    static const ArticleLayout &layoutOf(const Window &window)
    {
        return static_cast<const ArticleLayout &>(*window.view.document()->documentLayout());
    }

    static QRectF outerEdge(const Window &window, Span span, QTextLine::Edge edge)
    {
        const qsizetype last = graphemeBorderBefore(window.text, span.end - 1);
        return layoutOf(window).edgeAt(int(edge == QTextLine::Leading ? span.start : last), edge);
    }

    /// A point of the first or last glyph, so near its outer edge that a caret would go there.
    static QPoint innerEdge(const Window &window, Span span, QTextLine::Edge edge)
    {
        const qsizetype last = graphemeBorderBefore(window.text, span.end - 1);
        const qsizetype at = edge == QTextLine::Leading ? span.start : last;
        const QRectF outer = layoutOf(window).edgeAt(int(at), edge);
        const QRectF inner = layoutOf(window).edgeAt(
            int(at), edge == QTextLine::Leading ? QTextLine::Trailing : QTextLine::Leading);
        return QPointF(outer.x() + (inner.x() - outer.x()) / 8, outer.center().y()).toPoint();
    }

    static void compareWithQt(const Window &window, Span span)
    {
        QTextLayout &layout = *window.block().layout();
        const QList<LineBox> boxes = layoutOf(window).boxesBetween(int(span.start), int(span.end), 0, 1e6);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const LineRow line = layoutOf(window).rowAt(layout.lineAt(i).textStart());
            const QRectF row(0, line.top, 812, line.bottom - line.top);
            const Strip ours = stripOf(boxes, row), qts = stripOfQt(layout, span, row);
            QVERIFY2(differences(ours, qts) <= 2 * (1 + boxes.size()),
                     qPrintable(drawPicture(window.text, {span}) + u'\n' + ours + u'\n' + qts));
        }
    }
};

QTEST_MAIN(tst_Scripts)
#include "tst_scripts.moc"
