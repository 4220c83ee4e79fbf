#include "tests/ui/listedmarks.h"
#include "tests/ui/longtexts.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articleview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace pullquote;

namespace {

/// A view in a window, as large as it is in the drawings.
struct Window : QWidget {
    explicit Window(const QString &text = {})
    {
        (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
        layout()->addWidget(&view);
        resize(812, 830);
        view.setArticle(QStringLiteral("A headline"), QStringLiteral("By somebody"), text);
        show();
        activateWindow();
        view.setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&view, key, modifiers);
    }

    QPoint middleOf(Span span) { return view.rectOf(span).center(); }
    QPoint startOf(Span span) { return view.rectOf(span).topLeft() + QPoint(1, 14); }
    QImage image() { return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    ArticleView view;
};

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

bool isNear(QColor one, QColor other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
               std::abs(one.blue() - other.blue()) <
           12;
}

int pixelsLike(const QImage &image, QRect rect, const QColor &colour)
{
    int count = 0;
    rect &= image.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += isNear(image.pixelColor(x, y), colour);
    }
    return count;
}

/// What was painted of a widget.
struct PaintedRegion : QObject {
    QRegion region;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region |= static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

const QString sentence =
    QStringLiteral("The ministers met. “It was useful,” said Oyelaran of Norland, and left.");

} // namespace

class tst_ArticleView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::light().applyTo(*qApp); }

    void anEmptyArticleCanBeShown()
    {
        Window window;
        QCOMPARE(window.view.caret(), 0);
        QVERIFY(window.view.selection().isEmpty());
        window.press(Qt::Key_Right);
        window.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(window.view.caret(), 0);
        QCOMPARE(window.view.offsetAt(QPoint(400, 400)), 0);
        window.view.setArticle({}, {}, {});
        const QImage image = window.image();
        QCOMPARE(pixelsLike(image, QRect(0, 0, 780, 800), Theme::light().ink), 0); // nor is there a caret
    }

    void theCaretMovesByWholeCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("stops");
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b") << QList<int>{1, 2, 3};
        QTest::newRow("emoji") << QStringLiteral("a\U0001F600b") << QList<int>{1, 3, 4};
        QTest::newRow("combining") << QStringLiteral("ae\u0301b") << QList<int>{1, 3, 4};
        QTest::newRow("paragraphs") << QStringLiteral("a\n\nb") << QList<int>{1, 2, 3, 4};
    }

    void theCaretMovesByWholeCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, stops);
        Window window(text);
        QSignalSpy moved(&window.view, &ArticleView::caretMoved);
        for (const int stop : stops) {
            window.press(Qt::Key_Right);
            QCOMPARE(window.view.caret(), qsizetype(stop));
            QCOMPARE(moved.last().first().value<qsizetype>(), qsizetype(stop));
        }
        QCOMPARE(moved.size(), stops.size());
    }

    void leftIsForwardInHebrew()
    {
        Window window(QStringLiteral("שלום לכולם"));
        window.press(Qt::Key_Left, {}, 4);
        QCOMPARE(window.view.caret(), 4);
        window.press(Qt::Key_Left, Qt::ShiftModifier, 6);
        QCOMPARE(window.view.selection(), (Span{4, 10}));
    }

    void shiftAndArrowsSelect()
    {
        Window window(sentence);
        window.view.setCaret(19);
        QSignalSpy moved(&window.view, &ArticleView::selectionMoved);
        window.press(Qt::Key_Right, Qt::ShiftModifier, 16);
        QCOMPARE(window.view.selection(), spanOf(sentence, QStringLiteral("“It was useful,”")));
        QCOMPARE(moved.size(), 16);
        QCOMPARE(moved.last().first().value<Span>(), window.view.selection());
        window.press(Qt::Key_Right);
        QVERIFY(window.view.selection().isEmpty());
    }

    void oneKeyStepsOverASeam()
    {
        const QString text(TextPicture::longestBlock * 3, u'x');
        Window window(text);
        const qsizetype seam = TextPicture(text).seams().front();
        window.view.setCaret(seam - 2);
        for (qsizetype stop = seam - 1; stop < seam + 3; ++stop) {
            window.press(Qt::Key_Right);
            QCOMPARE(window.view.caret(), stop);
        }
        for (qsizetype stop = seam + 1; stop > seam - 3; --stop) {
            window.press(Qt::Key_Left);
            QCOMPARE(window.view.caret(), stop);
        }
    }

    void draggingSelects()
    {
        Window window(sentence);
        const Span quote = spanOf(sentence, QStringLiteral("“It was useful,”"));
        const QRect box = window.view.rectOf(quote);
        QSignalSpy released(&window.view, &ArticleView::selectionReleased);
        QSignalSpy clicked(&window.view, &ArticleView::clicked);
        const QPoint from(box.left(), box.center().y()), to(box.right(), box.center().y());
        QTest::mousePress(window.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(window.view.viewport(), (from + to) / 2);
        QTest::mouseMove(window.view.viewport(), to);
        QTest::mouseRelease(window.view.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(window.view.selection(), quote);
        QCOMPARE(released.size(), 1);
        QCOMPARE(released.first().at(0).value<Span>(), quote);
        QCOMPARE(released.first().at(1).toRect(), window.view.rectOf(quote));
        QVERIFY(clicked.isEmpty());
    }

    void doubleClickSelectsTheWord()
    {
        Window window(sentence);
        const Span word = spanOf(sentence, QStringLiteral("Oyelaran"));
        QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {}, window.middleOf(word));
        QCOMPARE(window.view.selection(), word);
    }

    void aClickTellsItsOffset()
    {
        Window window(sentence);
        const Span word = spanOf(sentence, QStringLiteral("Norland"));
        QSignalSpy clicked(&window.view, &ArticleView::clicked);
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, window.startOf(word));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().value<qsizetype>(), word.start);
        QCOMPARE(window.view.caret(), word.start);
    }

    void copyGivesTheArticlesOwnCharacters()
    {
        const QString text = QStringLiteral("“Guten\u00a0Tag”\nund\u2009mehr");
        Window window(text);
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void copyOfALongParagraphHasNoSeams()
    {
        const QString text(20'000, u'x');
        Window window(text);
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void keysItHasNoUseForReachTheWindow_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("undo") << QKeySequence(Qt::CTRL | Qt::Key_Z);
        QTest::newRow("redo") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QTest::newRow("quote") << QKeySequence(Qt::Key_Q);
        QTest::newRow("topic") << QKeySequence(Qt::Key_1);
        QTest::newRow("delete") << QKeySequence(Qt::Key_Delete);
        QTest::newRow("paste") << QKeySequence(Qt::CTRL | Qt::Key_V);
        QTest::newRow("back") << QKeySequence(Qt::Key_Escape);
        QTest::newRow("inspector") << QKeySequence(Qt::Key_Return);
    }

    void keysItHasNoUseForReachTheWindow()
    {
        QFETCH(QKeySequence, keys);
        Window window(sentence);
        QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
        QAction action;
        action.setShortcut(keys);
        window.addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keySequence(&window.view, keys);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(window.view.articleText(), sentence);
    }

    void dropsAreNotTaken()
    {
        Window window(sentence);
        QVERIFY(!window.view.acceptDrops());
        QVERIFY(!window.view.viewport()->acceptDrops());
    }

    void selectingDoesNotScrollAndShowingDoes()
    {
        const QString text = manyParagraphs(400);
        Window window(text);
        const Span far = spanOf(text, QStringLiteral("Paragraph 300 says"));
        window.view.setSelection(far);
        QCOMPARE(window.view.verticalScrollBar()->value(), 0);
        QCOMPARE(window.view.selection(), far);
        window.view.ensureVisible(far);
        QVERIFY(window.view.viewport()->rect().contains(window.view.rectOf(far)));
        const int there = window.view.verticalScrollBar()->value();
        window.view.ensureVisible(far);
        QCOMPARE(window.view.verticalScrollBar()->value(), there);
    }

    void jumpsToTheEndAndBack()
    {
        const QString text = manyParagraphs(2000);
        Window window(text);
        window.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(window.view.caret(), text.size());
        QVERIFY(window.view.viewport()->rect().contains(window.view.cursorRect()));
        window.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(window.view.caret(), 0);
        QVERIFY(window.view.viewport()->rect().contains(window.view.cursorRect()));
    }

    void theBarsEndIsTheTextsEnd()
    {
        const QString text = manyParagraphs(2000);
        Window window(text);
        QScrollBar *bar = window.view.verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(window.view.viewport()->rect().intersects(
            window.view.rectOf({text.size() - 4, text.size() - 2})));
    }

    /// Going up into paragraphs whose heights are only estimated must not make the text jump.
    void scrollingUpMovesTheTextByJustThat()
    {
        const QString text = manyParagraphs(2000);
        Window window(text);
        QScrollBar *bar = window.view.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        for (int step = 0; step < 60; ++step) {
            const qsizetype offset = window.view.offsetAt(QPoint(200, 100));
            const int before = window.view.rectOf({offset, offset + 1}).top();
            bar->setValue(bar->value() - 81);
            QCOMPARE(window.view.rectOf({offset, offset + 1}).top(), before + 81);
        }
    }

    void resizingAndZoomingKeepThePlace()
    {
        const QString text = manyParagraphs(600);
        Window window(text);
        window.view.ensureVisible(spanOf(text, QStringLiteral("Paragraph 404 says")));
        const qsizetype first = window.view.place().firstVisible;
        QVERIFY(first > 0);
        const auto stillThere = [&] {
            const int top = window.view.rectOf({first, first + 1}).top();
            return top > -60 && top < 60;
        };
        for (const int zoom : {200, 300, 125, 100}) {
            window.view.setZoom(zoom);
            QVERIFY2(stillThere(), qPrintable(QString::number(zoom)));
        }
        for (const int width : {400, 1300, 620, 812}) {
            window.resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY2(stillThere(), qPrintable(QString::number(width)));
        }
        QCOMPARE(window.view.place().firstVisible, first);
    }

    void theHeadlineStaysInViewWhenThePaneChanges()
    {
        Window window(manyParagraphs(100));
        window.view.setZoom(250);
        window.resize(500, 600);
        QCoreApplication::processEvents();
        QCOMPARE(window.view.verticalScrollBar()->value(), 0);
    }

    void zoomsByStepsAndWithinLimits()
    {
        Window window(sentence);
        QSignalSpy zoomed(&window.view, &ArticleView::zoomChanged);
        for (int i = 0; i < 20; ++i)
            window.view.stepZoom(true);
        QCOMPARE(window.view.zoom(), 300);
        window.view.stepZoom(false);
        QCOMPARE(window.view.zoom(), 250);
        window.view.setZoom(100);
        QCOMPARE(zoomed.last().first().toInt(), 100);
        window.view.stepZoom(false);
        QCOMPARE(window.view.zoom(), 100);
    }

    /// The keys of zooming are the window's actions, and can be given others.
    void itZoomsByNoKeyOfItsOwn()
    {
        Window window(sentence);
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal})
            window.press(key, Qt::ControlModifier);
        QCOMPARE(window.view.zoom(), 100);
    }

    void aPlaceCanBeComeBackTo()
    {
        const QString text = manyParagraphs(500);
        Window window(text);
        window.view.setCaret(spanOf(text, QStringLiteral("Paragraph 250 says")).start);
        const ArticleView::Place place = window.view.place();
        window.view.setArticle(QStringLiteral("Another"), {}, sentence);
        QCOMPARE(window.view.caret(), 0);
        window.view.setArticle(QStringLiteral("A headline"), QStringLiteral("By somebody"), text);
        window.view.restore(place);
        QCOMPARE(window.view.caret(), place.caret);
        QCOMPARE(window.view.place().firstVisible, place.firstVisible);
    }

    void aQuoteIsTintedAndUnderlined()
    {
        Window window(sentence);
        const Theme theme = Theme::light();
        const Span quote = spanOf(sentence, QStringLiteral("“It was useful,”"));
        const QRect box = window.view.rectOf(quote);
        ListedMarks marks;
        marks.highlights = {{quote, HighlightStyle::Quote, theme.colour(1), {}, false}};
        QCOMPARE(pixelsLike(window.image(), box, theme.colour(1)), 0);
        window.view.setMarks(&marks);
        const QImage image = window.image();
        QVERIFY(pixelsLike(image, box.adjusted(-1, 0, 1, 6), theme.colour(1)) >= 2 * (box.width() - 2));
        QVERIFY(pixelsLike(image, box, theme.tint(theme.colour(1), 0.15)) > box.width() * 5);
        QCOMPARE(pixelsLike(image, box.translated(0, 40), theme.colour(1)), 0);
        window.view.setMarks(nullptr);
        QCOMPARE(pixelsLike(window.image(), box, theme.colour(1)), 0);
    }

    void stylesDifferWithoutColour()
    {
        const QList<HighlightStyle> styles = {HighlightStyle::Quote,     HighlightStyle::Guess,
                                              HighlightStyle::NotAQuote, HighlightStyle::Cue,
                                              HighlightStyle::Source,    HighlightStyle::Addressee,
                                              HighlightStyle::Untagged,  HighlightStyle::LoneMark};
        Window window(sentence);
        const Span quote = spanOf(sentence, QStringLiteral("“It was useful,”"));
        const QRect box = window.view.rectOf(quote).adjusted(0, 0, 0, 4);
        QList<QImage> seen;
        for (const HighlightStyle style : styles) {
            ListedMarks marks;
            marks.highlights = {{quote, style, QColor(Qt::black), {}, false}};
            window.view.setMarks(&marks);
            const QImage image = window.image().copy(box).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!seen.contains(image));
            seen.append(image);
            window.view.setMarks(nullptr);
        }
    }

    void nestedQuotesKeepTheirOwnLines()
    {
        Window window(sentence);
        const Theme theme = Theme::light();
        const Span outer = spanOf(sentence, QStringLiteral("“It was useful,”"));
        const Span inner = spanOf(sentence, QStringLiteral("useful"));
        ListedMarks marks;
        marks.highlights = {{inner, HighlightStyle::Quote, theme.colour(1), {}, false},
                            {outer, HighlightStyle::Quote, theme.colour(0), {}, false}};
        window.view.setMarks(&marks);
        const QImage image = window.image();
        const QRect box = window.view.rectOf(inner).adjusted(1, 0, -1, 8);
        QVERIFY(pixelsLike(image, box, theme.colour(0)) >= box.width());
        QVERIFY(pixelsLike(image, box, theme.colour(1)) >= box.width());
    }

    void aSelectionByKeyboardIsSeen()
    {
        Window window(sentence);
        const QColor ground = window.view.palette().color(QPalette::Highlight);
        window.press(Qt::Key_Right, Qt::ShiftModifier, 10);
        const QRect box = window.view.rectOf({0, 10});
        QVERIFY(pixelsLike(window.image(), box, ground) > box.width() * 8);
    }

    void railLabelsAreClicked()
    {
        Window window(sentence);
        const QUuid key = QUuid::createUuid();
        ListedMarks marks;
        marks.labels = {{{19, 35}, 1, QStringLiteral("M. Oyelaran"), {}, QColor(Qt::red), false, 0, key}};
        window.view.setMarks(&marks);
        window.image();
        QSignalSpy clicked(&window.view, &ArticleView::railClicked);
        const int y = window.view.rectOf({19, 20}).center().y();
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, QPoint(680, y));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().value<QUuid>(), key);
        QCOMPARE(window.view.caret(), 0);
    }

    void longTextsWithManyHighlightsArePainted()
    {
        const QString text = manyParagraphs(12'000);
        ListedMarks marks;
        const Theme theme = Theme::light();
        for (int i = 0; i < 20'000; ++i) {
            const qsizetype start = text.size() / 20'000 * i;
            marks.highlights.append(
                {{start, start + 200}, HighlightStyle::Quote, theme.colour(i), {}, i % 50 == 0});
            marks.labels.append(
                {{start, start + 200}, i + 1, QStringLiteral("Somebody"), {}, theme.colour(i), false, 0, {}});
        }
        Window window(text);
        window.view.setMarks(&marks);
        window.image();
        window.press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(pixelsLike(window.image(), QRect(0, 0, 660, 830), theme.paper) > 1000);
        window.press(Qt::Key_PageUp, {}, 3);
        window.image();
        QVERIFY(window.view.caret() < text.size());
    }

    void aParagraphOfAMillionCharactersIsShown()
    {
        const QString text = QString(500'000, u'x') + QStringLiteral(" word").repeated(100'000);
        Window window(text);
        window.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(window.view.caret(), text.size());
        window.image();
        window.view.setSelection({400'000, 600'000});
        window.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), text.sliced(400'000, 200'000));
    }

    void onlyWhatLooksDifferentIsPaintedAnew()
    {
        const QString text = manyParagraphs(20);
        Window window(text);
        const Span first = spanOf(text, QStringLiteral("Paragraph 1 says"));
        const Span fourth = spanOf(text, QStringLiteral("Paragraph 4 says"));
        ListedMarks marks;
        marks.highlights = {{first, HighlightStyle::Quote, Qt::blue, {}, false}};
        window.view.setMarks(&marks);
        window.image();
        QCoreApplication::processEvents();
        PaintedRegion painted;
        window.view.viewport()->installEventFilter(&painted);
        marks.highlights.append({fourth, HighlightStyle::Quote, Qt::red, {}, false});
        window.view.marksChanged();
        QTRY_VERIFY(painted.region.contains(window.view.rectOf(fourth)));
        QVERIFY(!painted.region.contains(window.view.rectOf(first)));
        marks.highlights.removeLast();
        painted.region = {};
        window.view.marksChanged();
        QTRY_VERIFY(painted.region.contains(window.view.rectOf(fourth)));
        QVERIFY(!painted.region.contains(window.view.rectOf(first)));
    }

    void aLaneThatMovesIsPaintedAnew()
    {
        const QString text = manyParagraphs(20);
        Window window(text);
        const qsizetype start = text.indexOf(QStringLiteral("Paragraph 4 says"));
        const Span later{start + 5, start + 60};
        ListedMarks marks;
        marks.highlights = {{later, HighlightStyle::Quote, Qt::blue, {}, false}};
        window.view.setMarks(&marks);
        window.image();
        QCoreApplication::processEvents();
        PaintedRegion painted;
        window.view.viewport()->installEventFilter(&painted);
        marks.highlights.append({{start, start + 10}, HighlightStyle::Quote, Qt::red, {}, false});
        window.view.marksChanged(); // the earlier one takes the first lane, all of the later one moves
        QTRY_VERIFY(painted.region.contains(window.view.rectOf({later.end - 3, later.end})));
    }

    void theContextMenuIsAskedForAtTheMouseAndAtTheCaret()
    {
        Window window(sentence);
        QSignalSpy asked(&window.view, &ArticleView::contextMenuRequested);
        const Span word = spanOf(sentence, QStringLiteral("Norland"));
        QWidget *viewport = window.view.viewport();
        const QPoint point = window.startOf(word);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
        QCoreApplication::sendEvent(viewport, &byMouse);
        QCOMPARE(asked.last().at(0).value<qsizetype>(), word.start);
        window.view.setCaret(5);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(viewport, &byKey);
        QCOMPARE(asked.last().at(0).value<qsizetype>(), 5);
    }

    void theWheelZoomsWithControlOnly()
    {
        Window window(manyParagraphs(100));
        const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(100, 100), QPointF(100, 100), {}, QPoint(0, delta), {}, modifiers, {},
                              false);
            QCoreApplication::sendEvent(window.view.viewport(), &event);
        };
        turn(120, Qt::ControlModifier);
        QCOMPARE(window.view.zoom(), 110);
        QCOMPARE(window.view.verticalScrollBar()->value(), 0);
        turn(-120, {});
        QCOMPARE(window.view.zoom(), 110);
        QVERIFY(window.view.verticalScrollBar()->value() > 0);
    }

    void anotherThemeKeepsThePlace()
    {
        const QString text = manyParagraphs(600);
        Window window(text);
        window.view.ensureVisible(spanOf(text, QStringLiteral("Paragraph 404 says")));
        const qsizetype first = window.view.place().firstVisible;
        window.view.setTheme(Theme::dark());
        QCOMPARE(window.view.place().firstVisible, first);
        QVERIFY(isNear(window.image().pixelColor(2, 2), Theme::dark().paper));
    }

    void aScreenReaderReadsTheArticle()
    {
        const QString text = QStringLiteral("“Guten\u00a0Tag”, said he.\nAnd left.");
        Window window(text);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(accessible);
        QAccessibleTextInterface *words = accessible->textInterface();
        QVERIFY(words);
        QCOMPARE(words->characterCount(), int(text.size()));
        QCOMPARE(words->text(0, 11), text.left(11));
        window.view.setCaret(14);
        QCOMPARE(words->cursorPosition(), 14);
        const QRect h = words->characterRect(19);
        const QRect shown = window.view.rectOf({19, 20});
        QVERIFY(shown.translated(window.view.viewport()->mapToGlobal(QPoint())).contains(h.center()));
    }

    void theArticleHasAName()
    {
        Window window(sentence);
        QCOMPARE(window.view.accessibleName(), QStringLiteral("A headline"));
    }
};

QTEST_MAIN(tst_ArticleView)
#include "tst_articleview.moc"
