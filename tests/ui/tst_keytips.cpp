#include "tests/support/colleagues.h"
#include "tests/support/testwindow.h"
#include "ui/dialogs/speakersdialog.h"
#include "ui/panel/topicchip.h"

#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” Brandt said. “It may even last,” Brandt said.");

QList<QKeySequence> key(const QString &name)
{
    return {QKeySequence(name)};
}

} // namespace

/// Tips and dialogs tell and take the keys as they are, whatever a person has made of them.
class tst_KeyTips : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void withoutLettersNoTipNamesOne()
    {
        TestWindow test;
        startTagged(test);
        test.window().actions().setLettersEnabled(false);
        const QRegularExpression aLetter(QStringLiteral("\\(.\\)"));
        for (const QWidget *widget : test.window().findChildren<QWidget *>()) {
            const QString tip = shownTip(const_cast<QWidget *>(widget));
            QVERIFY2(!aLetter.match(tip).hasMatch(),
                     qPrintable(widget->objectName() + QStringLiteral(": ") + tip));
        }
    }

    void aKeyThatWasChosenIsInItsTips()
    {
        TestWindow test;
        startTagged(test);
        test.window().actions().setKeyChanges({{QStringLiteral("kind"), key(QStringLiteral("J"))},
                                               {QStringLiteral("addCue"), key(QStringLiteral("Y"))},
                                               {QStringLiteral("topicPicker"), key(QStringLiteral("T"))}});
        QVERIFY(tipOf(test, QStringLiteral("kindButton")).endsWith(QStringLiteral("(J)")));
        QVERIFY(tipOf(test, QStringLiteral("wordsHere")).contains(QStringLiteral("(Y)")));
        QVERIFY(tipOf(test, QStringLiteral("moreTopics")).endsWith(QStringLiteral("(T)")));
    }

    void aTopicNamesItsKeyAsLongAsItHasOne()
    {
        TestWindow test;
        startTagged(test);
        const auto *chip = test.panel().findChild<TopicChipButton *>();
        QVERIFY(chip);
        const int width = chip->sizeHint().width();
        QVERIFY2(chip->toolTip().endsWith(QStringLiteral("(1)")), qPrintable(chip->toolTip()));
        test.window().actions().setKeyChanges({{QStringLiteral("topic1"), key(QStringLiteral("Alt+1"))}});
        QVERIFY2(chip->toolTip().endsWith(QStringLiteral("(Alt+1)")), qPrintable(chip->toolTip()));
        test.window().actions().setKeyChanges({});
        test.window().actions().setLettersEnabled(false);
        QVERIFY2(!chip->toolTip().contains(u'('), qPrintable(chip->toolTip()));
        QVERIFY(chip->sizeHint().width() < width); // the digit is not painted either
    }

    void aRefusalNamesTheKeyThatRulesOut()
    {
        TestWindow test;
        test.startProject(text);
        Colleagues others([&test]() -> Session & { return test.session(); });
        others.tag(others.ida, u"“It works,”");
        test.window().actions().setKeyChanges({{QStringLiteral("notAQuote"), key(QStringLiteral("J"))}});
        test.view().setFocus();
        test.press(QStringLiteral("N Del"));
        const QString told = test.window().findChild<QLabel *>(QStringLiteral("said"))->text();
        QVERIFY2(told.contains(QStringLiteral("Rule it out with J in")), qPrintable(told));
    }

    void managersTakeTheKeysOfTheWindow()
    {
        TestWindow test;
        startTagged(test);
        test.window().actions()[Do::Speakers]->trigger();
        auto *manager = test.window().findChild<SpeakersDialog *>();
        QVERIFY(manager);
        auto *filter = manager->findChild<QLineEdit *>(QStringLiteral("catalogueFilter"));
        QVERIFY(Cataloguing(test.session()).createSpeaker(QStringLiteral("Nora Vale")).ok());
        test.window().actions().setKeyChanges({{QStringLiteral("find"), key(QStringLiteral("Ctrl+Shift+Y"))},
                                               {QStringLiteral("undo"), key(QStringLiteral("F8"))},
                                               {QStringLiteral("redo"), key(QStringLiteral("Z"))}});
        manager->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), manager);
        manager->findChild<QWidget *>(QStringLiteral("usesList"))->setFocus();
        QTest::keyClick(manager, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!filter->hasFocus());
        QTest::keyClick(manager, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(filter->hasFocus());
        QTest::keyClick(manager, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(test.session().catalogue().speakerNamed(QStringLiteral("Nora Vale")));
        QTest::keyClick(manager, Qt::Key_F8);
        QVERIFY(!test.session().catalogue().speakerNamed(QStringLiteral("Nora Vale")));
        QTest::keyClick(filter, Qt::Key_Z); // a letter is typed here, and nothing else
        QCOMPARE(filter->text(), QStringLiteral("z"));
        QVERIFY(!test.session().catalogue().speakerNamed(QStringLiteral("Nora Vale")));
    }

private:
    static void startTagged(TestWindow &test)
    {
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
    }

    /// As it is when the mouse rests on it.
    static QString shownTip(QWidget *widget)
    {
        QHelpEvent event(QEvent::ToolTip, {}, {});
        QCoreApplication::sendEvent(widget, &event);
        return widget->toolTip();
    }

    static QString tipOf(TestWindow &test, const QString &name)
    {
        return shownTip(test.panel().findChild<QWidget *>(name));
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_KeyTips)
#include "tst_keytips.moc"
