#include "ui/article/articleview.h"
#include "ui/article/findbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace pullquote;

namespace {

QList<qsizetype> search(const QString &text, const QString &words,
                        Qt::CaseSensitivity cased = Qt::CaseInsensitive)
{
    TextSearch search;
    QSignalSpy finished(&search, &TextSearch::finished);
    search.start(text, words, cased);
    while (finished.isEmpty())
        QCoreApplication::processEvents();
    return search.hits();
}

struct Pane : QWidget {
    explicit Pane(const QString &text) : bar(&view)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&view);
        column->addWidget(&bar);
        resize(800, 600);
        view.setArticle({}, {}, text);
        show();
        activateWindow();
        view.setFocus();
    }

    QString count() { return bar.findChild<QLabel *>(QStringLiteral("findCount"))->text(); }
    QLineEdit *field() { return bar.findChild<QLineEdit *>(QStringLiteral("findField")); }

    ArticleView view;
    FindBar bar;
};

} // namespace

class tst_FindBar : public QObject {
    Q_OBJECT

private slots:
    void findsWhatAKeyboardCanType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qsizetype>>("hits");
        QTest::newRow("case") << QStringLiteral("The the THE") << QStringLiteral("the")
                              << QList<qsizetype>{0, 4, 8};
        QTest::newRow("not overlapping")
            << QStringLiteral("aaaaa") << QStringLiteral("aa") << QList<qsizetype>{0, 2};
        QTest::newRow("no-break space")
            << QStringLiteral("Mr\u00a0Putin") << QStringLiteral("mr putin") << QList<qsizetype>{0};
        QTest::newRow("curly marks") << QStringLiteral("“There’s”") << QStringLiteral("\"there's\"")
                                     << QList<qsizetype>{0};
        QTest::newRow("none") << QStringLiteral("abc") << QStringLiteral("x") << QList<qsizetype>{};
        QTest::newRow("no words") << QStringLiteral("abc") << QString() << QList<qsizetype>{};
        QTest::newRow("longer than the text")
            << QStringLiteral("abc") << QStringLiteral("abcd") << QList<qsizetype>{};
    }

    void findsWhatAKeyboardCanType()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QList<qsizetype>, hits);
        QCOMPARE(search(text, words), hits);
    }

    void findsAcrossThePiecesItSearchesIn()
    {
        const QString text = QStringLiteral("abcdefg").repeated(500'000); // longer than several pieces
        const QList<qsizetype> hits = search(text, QStringLiteral("fgabc"), Qt::CaseSensitive);
        QCOMPARE(hits.size(), 499'999);
        for (qsizetype i = 0; i < hits.size(); ++i)
            QCOMPARE(hits.at(i), 5 + 7 * i);
    }

    void walksTheHitsRound()
    {
        Pane pane(QStringLiteral("one two one two one"));
        pane.bar.open();
        QTest::keyClicks(pane.field(), QStringLiteral("one"));
        QTRY_COMPARE(pane.count(), QStringLiteral("1 of 3"));
        QTest::keyClick(pane.field(), Qt::Key_Return);
        QCOMPARE(pane.count(), QStringLiteral("2 of 3"));
        QCOMPARE(pane.view.selection(), (Span{8, 11}));
        QTest::keyClick(pane.field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(pane.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(pane.count(), QStringLiteral("3 of 3"));
        QCOMPARE(pane.view.selection(), (Span{16, 19}));
    }

    void beginsAtTheCaretWithTheSelectedWords()
    {
        Pane pane(QStringLiteral("one two one two one"));
        pane.view.setSelection({8, 11});
        pane.bar.open();
        QCOMPARE(pane.field()->text(), QStringLiteral("one"));
        QTRY_COMPARE(pane.count(), QStringLiteral("2 of 3"));
    }

    void caseCanMatter()
    {
        Pane pane(QStringLiteral("One one"));
        pane.bar.open();
        QTest::keyClicks(pane.field(), QStringLiteral("One"));
        QTRY_COMPARE(pane.count(), QStringLiteral("1 of 2"));
        pane.bar.findChild<QCheckBox *>(QStringLiteral("findCase"))->click();
        QTRY_COMPARE(pane.count(), QStringLiteral("1 of 1"));
    }

    void saysWhenThereIsNothing()
    {
        Pane pane(QStringLiteral("one"));
        pane.bar.open();
        QTest::keyClicks(pane.field(), QStringLiteral("xyz"));
        QTRY_COMPARE(pane.count(), QStringLiteral("Not found"));
        QTest::keyClick(pane.field(), Qt::Key_Return);
        QCOMPARE(pane.view.selection(), (Span{0, 0}));
    }

    void escapeGivesTheFocusBack()
    {
        Pane pane(QStringLiteral("one"));
        QVERIFY(QTest::qWaitForWindowActive(&pane, test::patience));
        pane.bar.open();
        QVERIFY(pane.field()->hasFocus());
        QTest::keyClick(pane.field(), Qt::Key_Escape);
        QVERIFY(pane.bar.isHidden());
        QVERIFY(pane.view.hasFocus());
    }

    void closingLeavesTheCaretAtWhatWasFound()
    {
        Pane pane(QStringLiteral("one two"));
        pane.bar.open();
        QTest::keyClicks(pane.field(), QStringLiteral("two"));
        QTRY_COMPARE(pane.count(), QStringLiteral("1 of 1"));
        QTest::keyClick(pane.field(), Qt::Key_Return);
        QCOMPARE(pane.view.selection(), (Span{4, 7}));
        QTest::keyClick(pane.field(), Qt::Key_Escape);
        QVERIFY(pane.view.selection().isEmpty());
        QCOMPARE(pane.view.caret(), 4);
    }

    void aNarrowColumnLeavesRoomForTheWords()
    {
        Pane pane(QStringLiteral("one"));
        pane.bar.open();
        const auto *box = pane.bar.findChild<QCheckBox *>(QStringLiteral("findCase"));
        QCOMPARE(box->text(), QStringLiteral("Match &case"));
        pane.resize(370, 600);
        QTRY_COMPARE(box->text(), QStringLiteral("&Aa"));
        QCOMPARE(box->accessibleName(), QStringLiteral("Match case"));
        QCOMPARE(pane.width(), 370);
        QVERIFY(pane.field()->width() >= 100);
    }

    void hitsAreSeen()
    {
        Pane pane(QStringLiteral("one two one"));
        const QImage before = pane.view.viewport()->grab().toImage();
        pane.bar.open();
        QTest::keyClicks(pane.field(), QStringLiteral("one"));
        QTRY_COMPARE(pane.count(), QStringLiteral("1 of 2"));
        const QRect second = pane.view.rectOf({8, 11});
        const QPoint place(second.left() + 1, second.top() + 6);
        QVERIFY(pane.view.viewport()->grab().toImage().pixelColor(place) != before.pixelColor(place));
        pane.bar.close();
        QCOMPARE(pane.view.viewport()->grab().toImage().pixelColor(place), before.pixelColor(place));
    }
};

QTEST_MAIN(tst_FindBar)
#include "tst_findbar.moc"
