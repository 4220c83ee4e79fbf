#include "tests/support/testmouse.h"

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

} // namespace

/// Words selected with the mouse, in the real window.
class tst_SelectionByMouse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void aDragInsideTheSelectionSelectsAnew()
    {
        TestWindow test;
        test.startProject(text);
        drag(test, at(u"opened"), at(u". “It works"));
        QCOMPARE(test.view().selection().length(), QStringView(u"opened the meeting").size());
        QWidget *page = test.view().viewport();
        const QPoint from = pointOf(test, at(u"the meeting")), to = pointOf(test, at(u" “It works"));
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(page, from + (to - from) * step / 8);
        QTest::mouseRelease(page, Qt::LeftButton, {}, to);
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
