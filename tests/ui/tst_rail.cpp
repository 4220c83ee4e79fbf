#include "tests/support/rounds.h"
#include "tests/ui/listedmarks.h"
#include "tests/ui/longtexts.h"
#include "ui/article/rail.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace pullquote;

class tst_Rail : public QObject {
    Q_OBJECT

private slots:
    void labelsNeverOverlapAndNoneIsLost_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("count");
        QTest::newRow("a few") << 812 << 100 << 20;
        QTest::newRow("many") << 812 << 100 << 400;
        QTest::newRow("crowded") << 812 << 100 << 4000;
        QTest::newRow("narrow") << 500 << 100 << 400;
        QTest::newRow("narrow and crowded") << 500 << 100 << 4000;
        QTest::newRow("large") << 1600 << 250 << 400;
    }

    void labelsNeverOverlapAndNoneIsLost()
    {
        QFETCH(int, width);
        QFETCH(int, zoom);
        QFETCH(int, count);
        QRandomGenerator random(test::seed());

        const QString text = manyParagraphs(60);
        const TextPicture picture(text);
        QTextDocument document;
        auto *layout = new ArticleLayout(&document);
        document.setDocumentLayout(layout);
        document.setPageSize(QSizeF(width, -1));
        picture.fill(document);
        layout->setZoom(zoom);
        layout->layOut(0, 1e6);

        ListedMarks marks;
        for (int i = 0; i < count; ++i) {
            const qsizetype start = random.bounded(int(text.size()));
            marks.labels.append({{start, start + 5},
                                 i + 1,
                                 QStringLiteral("Somebody Somewhere"),
                                 QStringLiteral("topic"),
                                 QColor(Qt::red),
                                 i == count / 2,
                                 i % 3,
                                 {},
                                 i % 4 == 0 ? QStringLiteral("1 open comment") : QString()});
        }
        Rail rail;
        rail.place(*layout, picture, &marks, 0, 1e6);
        const PageMetrics &page = layout->page();
        int labels = 0;
        for (qsizetype i = 0; i < rail.spots().size(); ++i) {
            const Rail::Spot &spot = rail.spots().at(i);
            labels += 1 + spot.more;
            QVERIFY(spot.rect.left() >= page.railLeft && spot.rect.right() <= page.railLeft + page.railWidth);
            QVERIFY(spot.rect.height() >= 24);
            QCOMPARE(rail.spotAt(spot.rect.center()), &spot);
            for (qsizetype j = i + 1; j < std::min(i + 20, rail.spots().size()); ++j)
                QVERIFY(!spot.rect.intersects(rail.spots().at(j).rect));
        }
        QCOMPARE(labels, count);
    }

    void signAndMarkStandBehindANameThatIsCut()
    {
        const QString text = manyParagraphs(10);
        const TextPicture picture(text);
        QTextDocument document;
        auto *layout = new ArticleLayout(&document);
        document.setDocumentLayout(layout);
        picture.fill(document);
        for (int width : {812, 500}) { // with names, and numbers only
            document.setPageSize(QSizeF(width, -1));
            layout->layOut(0, 1e6);
            const auto painted = [&](const QString &name, const QString &remark, const QString &mark = {}) {
                ListedMarks marks;
                marks.labels.append({{0, 5}, 7, name, {}, QColor(Qt::red), false, 0, {}, remark, mark});
                Rail rail;
                rail.place(*layout, picture, &marks, 0, 1e6);
                QImage image(width, 100, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                rail.draw(painter, *layout, image.rect());
                return image;
            };
            const QString remark = QStringLiteral("1 open comment");
            const QString longName(200, u'm');
            QVERIFY(painted(QStringLiteral("Ida"), remark) != painted(QStringLiteral("Ida"), {}));
            QVERIFY(painted(longName, remark) != painted(longName, {}));
            QCOMPARE(painted(longName, remark).pixelColor(width - 1, 50), QColor(Qt::white));
            // The mark of a guess stays when its name is cut.
            if (width > 500)
                QVERIFY(painted(longName, remark, QStringLiteral("?")) !=
                        painted(longName, remark, QStringLiteral("!")));
        }
    }

    void aLabelSharesTheLineOfTheFirstWord()
    {
        const QString text = manyParagraphs(10);
        const TextPicture picture(text);
        QTextDocument document;
        auto *layout = new ArticleLayout(&document);
        document.setDocumentLayout(layout);
        document.setPageSize(QSizeF(812, -1));
        picture.fill(document);
        const qsizetype start = text.indexOf(QStringLiteral("Paragraph 5"));
        ListedMarks marks;
        marks.labels = {{{start, start + 300}, 1, QStringLiteral("Somebody"), {}, {}, false, 0, {}}};
        Rail rail;
        rail.place(*layout, picture, &marks, 0, 1e6);
        const LineRow row = layout->rowAt(picture.position(start));
        QCOMPARE(rail.spots().size(), 1);
        QVERIFY(std::abs(rail.spots().first().rect.center().y() - (row.top + row.bottom) / 2) <= 1);
    }

    void withoutMarksItIsEmpty()
    {
        QTextDocument document;
        const ArticleLayout layout(&document);
        Rail rail;
        rail.place(layout, TextPicture(), nullptr, 0, 100);
        QVERIFY(rail.spots().isEmpty());
        QVERIFY(!rail.spotAt(QPoint(10, 10)));
    }
};

QTEST_MAIN(tst_Rail)
#include "tst_rail.moc"
