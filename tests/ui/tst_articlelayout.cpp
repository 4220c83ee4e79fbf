#include "tests/ui/longtexts.h"
#include "ui/article/articlelayout.h"
#include "ui/article/textpicture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace pullquote;

namespace {

/// A document of this text on a page of this width.
struct Page {
    explicit Page(const QString &text, int width = 860)
    {
        document.setDocumentMargin(0);
        document.setDocumentLayout(layout);
        document.setPageSize(QSizeF(width, -1));
        TextPicture(text).fill(document);
        layout->setHeader(QStringLiteral("A headline"), QStringLiteral("By somebody"));
    }

    QTextDocument document;
    ArticleLayout *layout = new ArticleLayout(&document);

    qreal covered(int start, int end) const
    {
        qreal width = 0;
        for (const LineBox &box : layout->boxesBetween(start, end, 0, 1e6))
            width += box.rect.width();
        return width;
    }
};

} // namespace

class tst_ArticleLayout : public QObject {
    Q_OBJECT

private slots:
    void anEmptyArticleHasALine()
    {
        const Page page{QString()};
        QVERIFY(page.layout->documentSize().height() > 0);
        QCOMPARE(page.layout->hitTest(QPointF(50, 500), Qt::FuzzyHit), 0);
        QVERIFY(page.layout->boxesBetween(0, 0, 0, 1000).isEmpty());
    }

    void onlyWhatIsLookedAtIsLaidOut()
    {
        const Page page(manyParagraphs(2000));
        page.layout->layOut(0, 500);
        QVERIFY(page.document.firstBlock().layout()->lineCount() > 0);
        QCOMPARE(page.document.findBlockByNumber(1500).layout()->lineCount(), 0);
    }

    void rowsAreOnePitchHighAndParagraphsApart()
    {
        const Page page(QStringLiteral("One.\nTwo.\n\nThree."));
        const PageMetrics &metrics = page.layout->page();
        const LineRow one = page.layout->rowAt(0), two = page.layout->rowAt(5),
                      three = page.layout->rowAt(11);
        QCOMPARE(one.bottom - one.top, 27);
        QCOMPARE(two.top, one.bottom + metrics.paragraphSpace);
        QCOMPARE(three.top, two.bottom + metrics.paragraphSpace); // the empty one between is that space
    }

    void partsOfAParagraphFollowWithoutSpace()
    {
        const QString text(TextPicture::longestBlock + 100, u'x');
        const Page page(text);
        const TextPicture picture(text);
        const int seam = picture.position(picture.seams().front());
        QCOMPARE(page.layout->rowAt(seam).top, page.layout->rowAt(seam - 2).bottom);
    }

    void exactHeightsAreTold()
    {
        const Page page(manyParagraphs(500));
        const QSizeF before = page.layout->documentSize();
        QSignalSpy told(page.layout, &QAbstractTextDocumentLayout::documentSizeChanged);
        for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
            page.layout->blockBoundingRect(block);
        QVERIFY(page.layout->documentSize() != before);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first().toSizeF(), page.layout->documentSize());
    }

    void estimatesComeNear()
    {
        const Page page(manyParagraphs(500));
        const qreal estimated = page.layout->documentSize().height();
        page.layout->layOut(0, 1e9);
        const qreal exact = page.layout->documentSize().height();
        QVERIFY2(std::abs(estimated - exact) < exact * 0.15,
                 qPrintable(QStringLiteral("%1 %2").arg(estimated).arg(exact)));
    }

    void aHitOnAWordIsThatWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral(
            "The foreign ministers met for two hours on Wednesday, and left by "
            "different doors, as everybody in the street outside could see.");
        QTest::newRow("Hebrew") << QStringLiteral("שרי החוץ נפגשו במשך שעתיים ביום רביעי ויצאו מדלתות שונות");
        QTest::newRow("Japanese") << QStringLiteral(
            "外務大臣は水曜日に二時間会談し、有益な対話だったと述べた。");
        QTest::newRow("emoji") << QStringLiteral("a\U0001F600b\U0001F601c");
    }

    void aHitOnAWordIsThatWord()
    {
        QFETCH(QString, text);
        const Page page(text);
        for (int at = 0; at < text.size(); ++at) {
            if (text.at(at).isSpace() || text.at(at).isLowSurrogate())
                continue;
            const int end = at + (text.at(at).isHighSurrogate() ? 2 : 1);
            const QList<LineBox> boxes = page.layout->boxesBetween(at, end, 0, 1e6);
            QCOMPARE(boxes.size(), 1);
            const bool rightToLeft = text.at(at).direction() == QChar::DirR;
            const QRectF rect = boxes.first().rect;
            const qreal nearStart =
                rightToLeft ? rect.right() - rect.width() / 4 : rect.left() + rect.width() / 4;
            QCOMPARE(page.layout->hitTest(QPointF(nearStart, rect.center().y()), Qt::FuzzyHit), at);
        }
    }

    /// Two halves cover what the whole covers, in whatever direction they run.
    void boxesOfHalvesCoverTheWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("one two three four");
        QTest::newRow("Hebrew") << QStringLiteral("הוא אמר שלום לכולם");
        QTest::newRow("mixed") << QStringLiteral("He said “שלום mixed עולם” and 42 דברים more");
        QTest::newRow("mixed, from the right") << QStringLiteral("הוא said “hello” ואז 42 more דברים");
        QTest::newRow("Arabic") << QStringLiteral("وقال الرئيس “شيء” في 2021");
        QTest::newRow("combining") << QStringLiteral("re\u0301sume\u0301 cafe\u0301 שָׁלוֹם");
    }

    void boxesOfHalvesCoverTheWhole()
    {
        QFETCH(QString, text);
        const Page page(text);
        const int length = int(text.size());
        const qreal whole = page.covered(0, length);
        QVERIFY(whole > 20);
        for (int middle = 1; middle < length; ++middle) {
            if (text.at(middle).isMark() || text.at(middle).isLowSurrogate())
                continue;
            const qreal halves = page.covered(0, middle) + page.covered(middle, length);
            QVERIFY2(std::abs(halves - whole) < 2,
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(middle).arg(halves).arg(whole)));
        }
    }

    void spaceWhereALineBreaksIsNotCovered()
    {
        const QString text = QStringLiteral("several words ").repeated(20).trimmed();
        const Page page(text);
        const QList<LineBox> boxes = page.layout->boxesBetween(0, int(text.size()), 0, 1e6);
        QVERIFY(boxes.size() > 1);
        const QTextLine first = page.document.firstBlock().layout()->lineAt(0);
        QVERIFY(boxes.first().rect.width() <= first.naturalTextWidth() + 0.5);
        QCOMPARE(boxes.first().rect.bottom(), boxes.at(1).rect.top()); // rows without gaps
    }

    void aNarrowPaneFoldsTheRailFirst()
    {
        const Theme theme = Theme::light();
        const PageMetrics wide = PageMetrics::of(theme, 1400, 100);
        QCOMPARE(wide.columnWidth, 600);
        QCOMPARE(wide.columnLeft, 400);
        const PageMetrics drawn = PageMetrics::of(theme, 812, 100);
        QCOMPARE(drawn.columnWidth, 600);
        QVERIFY(!drawn.railFolded);
        const PageMetrics folded = PageMetrics::of(theme, 720, 100);
        QCOMPARE(folded.columnWidth, 600);
        QVERIFY(folded.railFolded);
        for (int width = 120; width < 2000; width += 7) {
            for (const int zoom : {100, 150, 300}) {
                const PageMetrics page = PageMetrics::of(theme, width, zoom);
                QVERIFY(page.columnLeft >= 0);
                QVERIFY(page.railLeft >= page.columnLeft + page.columnWidth);
                if (width > 400)
                    QVERIFY(page.railLeft + page.railWidth <= width);
            }
        }
    }

    void aLineHoldsAsManyWordsWhateverTheirSize()
    {
        Theme theme = Theme::light();
        for (const int pixels : {12, 17, 24, 32}) {
            theme.textPixels = pixels;
            const PageMetrics page = PageMetrics::of(theme, 2000, 100);
            const qreal letters = page.columnWidth / QFontMetricsF(page.textFont).averageCharWidth();
            QVERIFY2(letters > 60 && letters < 80, qPrintable(QString::number(letters)));
        }
    }

    void aParagraphOfAMillionCharactersIsLaidOutByParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("word ").repeated(200'000);
        QTest::newRow("one word") << QString(1'000'000, u'x');
    }

    void aParagraphOfAMillionCharactersIsLaidOutByParts()
    {
        QFETCH(QString, text);
        const Page page(text);
        page.layout->layOut(0, 800);
        const int end = page.document.characterCount() - 1;
        const LineRow last = page.layout->rowAt(end);
        QVERIFY(last.top > 100'000);
        int laidOut = 0;
        for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
            laidOut += block.layout()->lineCount() > 0;
        QVERIFY(laidOut < 5);
    }
};

QTEST_MAIN(tst_ArticleLayout)
#include "tst_articlelayout.moc"
