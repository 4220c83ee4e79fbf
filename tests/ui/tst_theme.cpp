#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace pullquote;

class tst_Theme : public QObject {
    Q_OBJECT

private slots:
    void wordsAndColoursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void wordsAndColoursCanBeRead()
    {
        QFETCH(bool, dark);
        const Theme theme = Theme::of(dark ? Scheme::Dark : Scheme::Light);
        QCOMPARE(theme.isDark(), dark);
        for (const QColor &ground : {theme.paper, theme.window, theme.selection}) {
            QVERIFY(contrast(theme.ink, ground) >= 7);
            QVERIFY(contrast(theme.muted, ground) >= 4.5);
        }
        QVERIFY(contrast(theme.accent, theme.paper) >= 4.5);
        QVERIFY(contrast(theme.alert, theme.paper) >= 4.5);
        for (const QColor &colour : theme.colours) {
            QVERIFY(contrast(colour, theme.paper) >= 3);
            QVERIFY(contrast(theme.ink, theme.tint(colour)) >= 7);
        }
    }

    void aChosenColourKeepsItsHueAndBecomesReadable_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::newRow("yellow") << QColor(Qt::yellow);
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("blue") << QColor(Qt::blue);
    }

    void aChosenColourKeepsItsHueAndBecomesReadable()
    {
        QFETCH(QColor, colour);
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const QColor readable = theme.readable(colour);
            QVERIFY(contrast(readable, theme.paper) >= 3);
            if (readable.hslHue() >= 0 && colour.hslHue() >= 0)
                QVERIFY(std::abs(readable.hslHue() - colour.hslHue()) <= 2);
        }
    }

    void numbersGoRoundThePalette()
    {
        const Theme theme = Theme::light();
        QCOMPARE(theme.colour(theme.colours.size()), theme.colour(0));
        QCOMPARE(theme.colour(-1), theme.colours.last());
    }

    void theDesktopsSchemeIsReadFromItsPalette()
    {
        QCOMPARE(Theme::systemScheme(Theme::dark().palette()), Scheme::Dark);
        QCOMPARE(Theme::systemScheme(Theme::light().palette()), Scheme::Light);
    }

    void isAppliedTwice()
    {
        Theme::dark().applyTo(*qApp);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().window);
        Theme::light().applyTo(*qApp);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::light().window);
        QVERIFY(QPushButton().sizeHint().height() >= 24);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
