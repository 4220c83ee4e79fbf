#include "tests/support/testmouse.h"
#include "ui/article/articlelayout.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Brandt stated that the bridge will “never” close, and left.");

qsizetype at(QStringView words)
{
    return text.indexOf(words);
}

QString contentOf(TestWindow &test)
{
    return test.article().words(test.article().quoteNumber(1).content.first());
}

/// In many steps, as a hand does it.
void dragSlowly(TestWindow &test, QPoint from, QPoint to)
{
    QWidget *page = test.view().viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(page, from + (to - from) * step / 8);
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
}

/// The handle at the end of the selection to the words.
void dragEndTo(TestWindow &test, QStringView words)
{
    const auto &layout = static_cast<const ArticleLayout &>(*test.view().document()->documentLayout());
    const qsizetype last = test.view().selection().end - 1;
    dragSlowly(test, layout.edgeAt(int(last), QTextLine::Trailing).center().toPoint(),
               pointOf(test, at(words)));
}

} // namespace

/// Words selected with the mouse, and borders moved by their handles, in the real window.
class tst_SelectionByMouse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void aHandleThatIsLetGoKeepsTheBorders()
    {
        TestWindow test;
        test.startProject(text);
        QSignalSpy said(test.window().desk(), &Desk::said);
        test.press(QStringLiteral("U Q Shift+Return B"));
        dragEndTo(test, u" said");
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt"));
        QVERIFY(said.last().first().toString().startsWith(u"Borders moved."));
        // It goes on: the same border again, then a click elsewhere, which takes nothing back.
        dragEndTo(test, u". “It may");
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt said"));
        click(test, at(u"stated"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt said"));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt"));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,”"));
    }

    void afterAHandleTheKeysKeepAndTakeBackWhatTheyMoved()
    {
        TestWindow test;
        test.startProject(text);
        QSignalSpy said(test.window().desk(), &Desk::said);
        test.press(QStringLiteral("U Q Shift+Return B"));
        dragEndTo(test, u" said");
        test.press(QStringLiteral("Shift+Left Esc"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt"));
        QCOMPARE(said.last().first().toString(), QStringLiteral("The borders are kept."));
        test.press(QStringLiteral("B"));
        dragEndTo(test, u". “It may");
        test.press(QStringLiteral("Shift+Left Return"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt sai"));
        test.closeAndReopen();
        QCOMPARE(contentOf(test), QStringLiteral("“It works,” Brandt sai"));
    }

    void aClickElsewhereSaysThatTheBordersAreWhereTheyWere()
    {
        TestWindow test;
        test.startProject(text);
        QSignalSpy said(test.window().desk(), &Desk::said);
        test.press(QStringLiteral("U Q Shift+Return B Shift+Right Shift+Right"));
        said.clear();
        click(test, at(u"stated"));
        QCOMPARE(contentOf(test), QStringLiteral("“It works,”"));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("The borders are where they were."));
    }

    void aDragInsideTheSelectionSelectsAnew()
    {
        TestWindow test;
        test.startProject(text);
        drag(test, at(u"opened"), at(u". “It works"));
        QCOMPARE(test.view().selection().length(), QStringView(u"opened the meeting").size());
        dragSlowly(test, pointOf(test, at(u"the meeting")), pointOf(test, at(u" “It works")));
        const Span selected = test.view().selection();
        QCOMPARE(test.article().words(selected), QStringLiteral("the meeting."));
    }

    void aDoubleAndATripleClickInsideTheSelectionSelectWordAndParagraph()
    {
        TestWindow test;
        test.startProject(text);
        drag(test, at(u"opened"), at(u". “It works"));
        doubleClick(test, at(u"meeting"));
        QCOMPARE(test.article().words(test.view().selection()), QStringLiteral("meeting"));
        QTest::mouseClick(test.view().viewport(), Qt::LeftButton, {},
                          pointOf(test, at(u"meeting")) + QPoint(1, 0));
        QCOMPARE(test.view().selection().start, 0);
        QVERIFY(test.view().selection().end >= at(u"\nBrandt"));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_SelectionByMouse)
#include "tst_selectionbymouse.moc"
