#include "tests/support/testwindow.h"
#include "ui/library/articlelist.h"
#include "ui/window/sessionmarks.h"

#include <QLabel>

using namespace pullquote;
using namespace pullquote::test;

namespace {

QPalette paletteOf(const QColor &ground, const QColor &ink)
{
    QPalette palette(ground);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, ink);
    return palette;
}

/// Of the strongest pixel.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(32).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

QColor paper()
{
    return QApplication::palette().color(QPalette::Base);
}

} // namespace

/// How the window looks: what is kept of it, and how it follows the desktop.
class tst_LookInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void zoomIsSaidAndKept()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.press(QStringLiteral("Ctrl++ Ctrl++"));
        const int zoom = test.view().zoom();
        QVERIFY(zoom > 100);
        const auto said = [&test] {
            return test.window().findChild<QLabel *>(QStringLiteral("said"))->text();
        };
        QCOMPARE(said(), QStringLiteral("Zoom %1 %").arg(zoom));
        test.closeAndReopen();
        QCOMPARE(test.view().zoom(), zoom);
        QVERIFY(!said().startsWith(QLatin1String("Zoom"))); // nobody has asked
        test.press(QStringLiteral("Ctrl+0"));
        QCOMPARE(said(), QStringLiteral("Zoom 100 %"));
        test.press(QStringLiteral("Ctrl++"));
        QVERIFY(said() != QStringLiteral("Zoom 100 %"));
        test.press(QStringLiteral("Ctrl+- Ctrl+-")); // the last one finds no smaller size, and is answered
        QCOMPARE(said(), QStringLiteral("Zoom 100 %"));
    }

    void whatColoursMeanIsKept()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.window().actions()[Do::ColourByKind]->trigger();
        test.press(QStringLiteral("Q"));
        test.type(QStringLiteral("Ida"));
        test.press(QStringLiteral("Return"));
        const auto colour = [&test] { return test.view().marks()->highlightsIn({0, 12}).first().colour; };
        const QColor byKind = colour();
        test.window().actions()[Do::ColourByTopic]->trigger();
        const QColor byTopic = colour();
        QVERIFY(byTopic != byKind);
        const QString path = test.path();
        QVERIFY(test.window().closeProject());
        QVERIFY(test.window().openProject(path));
        QTRY_VERIFY(!test.article().isNull());
        QCOMPARE(colour(), byTopic); // as the menu says
        QVERIFY(test.window().actions()[Do::ColourByTopic]->isChecked());
        test.closeAndReopen();
        QVERIFY(test.window().actions()[Do::ColourByTopic]->isChecked());
        QTRY_VERIFY(!test.article().isNull());
        QCOMPARE(colour(), byTopic);
    }

    void numbersAreWrittenAsInTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said.\n").repeated(1234));
        const auto text = [&test](const char *label) {
            return test.window().findChild<QLabel *>(QString::fromLatin1(label))->text();
        };
        QTRY_VERIFY(text("counts").contains(QStringLiteral("1.234 unfinished")));
        test.press(QStringLiteral("Ctrl+F"));
        test.type(QStringLiteral("works"));
        QTRY_VERIFY2(text("findCount").contains(QStringLiteral("1.234")), qPrintable(text("findCount")));
        QLocale::setDefault(before);
    }

    void aDesktopThatTurnsDarkIsFollowed()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        QCOMPARE(paper(), Theme::light().paper);
        test.turnDesktop(paletteOf(QColor(0x30, 0x30, 0x30), QColor(0xee, 0xee, 0xee)));
        QCOMPARE(paper(), Theme::dark().paper);
        test.turnDesktop(paletteOf(Qt::black, Qt::white));
        QCOMPARE(paper(), Theme::of(Scheme::HighContrastDark).paper);
        test.turnDesktop(paletteOf(QColor(0xef, 0xef, 0xef), Qt::black));
        QCOMPARE(paper(), Theme::light().paper);
    }

    void drawingsStandInTheMenusInTheInkOfTheTheme()
    {
        TestWindow test;
        qsizetype drawings = 0;
        for (const QAction *action : test.window().actions().findChildren<QAction *>())
            drawings += !action->icon().isNull();
        const QStringList files = QDir(QStringLiteral(":/pullquote/icons")).entryList();
        QCOMPARE(drawings, files.size() - 1); // all but the program's own: what nobody sees is not there
        const QAction *quote = test.window().actions()[Do::Quote];
        QCOMPARE(inkOf(quote->icon()), Theme::light().ink);
        test.turnDesktop(paletteOf(Qt::black, Qt::white));
        QCOMPARE(inkOf(quote->icon()), QColor(Qt::white));
    }

    void panesFoldWhereThereIsTooLittleRoom()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        const ActionTable &actions = test.window().actions();
        const auto shown = [&](Do id, const QWidget &pane) {
            return pane.isVisible() && actions[id]->isChecked();
        };
        const QWidget &articles = test.window().desk()->articles(), &annotations = test.panel();
        QVERIFY(shown(Do::ShowArticles, articles) && shown(Do::ShowAnnotations, annotations));
        test.window().resize(640, 360); // 1280 x 720 at 200 %
        QTRY_COMPARE(test.window().size(), QSize(640, 360));
        QVERIFY(!articles.isVisible() && !actions[Do::ShowArticles]->isChecked());
        QVERIFY(shown(Do::ShowAnnotations, annotations));
        QVERIFY(test.view().width() >= 300);
        test.press(QStringLiteral("F9")); // what is asked for comes, and the other one goes
        QVERIFY(shown(Do::ShowArticles, articles) && !annotations.isVisible());
        test.press(QStringLiteral("F9"));
        QVERIFY(!articles.isVisible() && shown(Do::ShowAnnotations, annotations));
        test.press(QStringLiteral("F9"));
        test.window().resize(1280, 720);
        QTRY_VERIFY(shown(Do::ShowArticles, articles) && shown(Do::ShowAnnotations, annotations));
        test.press(QStringLiteral("F9")); // by hand, and kept
        test.window().resize(640, 360);
        test.window().resize(1280, 720);
        QTRY_COMPARE(test.window().width(), 1280);
        QVERIFY(!articles.isVisible());
        QVERIFY(shown(Do::ShowAnnotations, annotations));
    }

    void whatIsFoldedForWantOfRoomComesBackAnotherDay()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.window().resize(640, 360);
        QTRY_VERIFY(!test.window().desk()->articles().isVisible());
        test.closeAndReopen();
        test.window().resize(1280, 720);
        QTRY_VERIFY(test.window().desk()->articles().isVisible());
    }

    void aThemeThatWasChosenStays()
    {
        TestWindow test;
        test.settings().setThemeChoice(ThemeChoice::Light);
        test.turnDesktop(paletteOf(Qt::black, Qt::white));
        QCOMPARE(paper(), Theme::light().paper);
    }
};

QTEST_MAIN(tst_LookInTheWindow)
#include "tst_lookinthewindow.moc"
