#include "ui/theme/desktoppalette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <array>
#include <cmath>

using namespace pullquote;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Linear light as somebody without one sort of cones sees it (Machado, Oliveira and Fernandes 2009, severity
/// 1).
struct Eyes {
    const char *name;
    Matrix sees;
};

const Eyes allEyes[] = {
    {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"no long cones",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"no medium cones",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"no short cones",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// CIE 1976 L*a*b* under D65.
Triple lab(const QColor &colour, const Eyes &eyes)
{
    Triple seen = times(eyes.sees, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &part : seen)
        part = std::clamp(part, 0.0, 1.0);
    const Triple xyz =
        times({{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}}, seen);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Eyes &eyes)
{
    const Triple one = lab(a, eyes), other = lab(b, eyes);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private slots:
    void wordsAndColoursCanBeRead_data() { schemes(); }

    void wordsAndColoursCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = Theme::of(scheme);
        QCOMPARE(theme.scheme, scheme);
        const qreal least = theme.isHighContrast() ? 7 : 4.5;
        for (const QColor &ground : {theme.paper, theme.window, theme.selection}) {
            QVERIFY(contrast(theme.ink, ground) >= (theme.isHighContrast() ? 10 : 7));
            QVERIFY(contrast(theme.muted, ground) >= least);
        }
        QVERIFY(contrast(theme.accent, theme.paper) >= least);
        QVERIFY(contrast(theme.alert, theme.paper) >= least);
        if (theme.isHighContrast())
            QVERIFY(contrast(theme.line, theme.paper) >= 4.5);
        for (const QColor &colour : theme.colours) {
            QVERIFY(contrast(colour, theme.paper) >= (theme.isHighContrast() ? 4.5 : 3));
            QVERIFY(contrast(theme.ink, theme.tint(colour)) >= 7);
        }
    }

    void colourBlindReadersTellTheColoursApart_data() { schemes(); }

    /// 2.3 is what an eye just notices, side by side; ten is another colour across a page.
    void colourBlindReadersTellTheColoursApart()
    {
        QFETCH(Scheme, scheme);
        const QList<QColor> colours = Theme::of(scheme).colours;
        for (const Eyes &eyes : allEyes) {
            for (qsizetype i = 0; i < colours.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const double apart = distance(colours[i], colours[j], eyes);
                    QVERIFY2(apart >= 10, qPrintable(QStringLiteral("%1 and %2, %3: %4")
                                                         .arg(colours[i].name(), colours[j].name(),
                                                              QLatin1String(eyes.name))
                                                         .arg(apart)));
                }
            }
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
        for (Scheme scheme : allSchemes) {
            const Theme theme = Theme::of(scheme);
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
        QCOMPARE(Theme::systemScheme(QApplication::style()->standardPalette()), Scheme::Light);
        for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark})
            QCOMPARE(Theme::systemScheme(Theme::of(scheme).palette()), scheme);
    }

    void theDesktopsPaletteIsReadUnderATheme()
    {
        const QPalette before = desktopPalette();
        Theme::dark().applyTo(*qApp);
        QCOMPARE(desktopPalette().color(QPalette::Window), before.color(QPalette::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
    }

    void isAppliedTwice()
    {
        Theme::dark().applyTo(*qApp);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().window);
        Theme::light().applyTo(*qApp);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::light().window);
        QVERIFY(QPushButton().sizeHint().height() >= 24);
    }

private:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast, light") << Scheme::HighContrastLight;
        QTest::newRow("high contrast, dark") << Scheme::HighContrastDark;
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
