#include "tests/support/nativekeys.h"
#include "tests/support/scriptedprompts.h"
#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace pullquote;

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

/// The preferences, on their page of keys, with three actions.
struct Page {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    test::ScriptedPrompts prompts;
    PreferencesDialog dialog{Settings(store), nullptr, prompts};
    QSignalSpy changed{&dialog, &PreferencesDialog::settingsChanged};

    Page()
    {
        const QString tagging = QStringLiteral("Tagging");
        const QString project = QStringLiteral("Project");
        dialog.addKeys(KeyMap(
            {{QStringLiteral("quote"), tagging, QStringLiteral("Quote"), QStringLiteral("Tag"), {key("Q")}},
             {QStringLiteral("rule"), tagging, QStringLiteral("Not a quote"), QString(), {key("X")}},
             {QStringLiteral("open"), project, QStringLiteral("Open"), QString(), {key("Ctrl+O")}}}));
        find<QTabWidget>("preferencesPages").setCurrentIndex(1);
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog, test::patience))
            qFatal("The dialog does not become active.");
        tree().setFocus();
    }

    template <class Widget>
    Widget &find(const char *name)
    {
        return *dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QTreeWidget &tree() { return find<QTreeWidget>("keyActions"); }
    KeyField &field() { return find<KeyField>("keyField"); }
    QString answer() { return find<QLabel>("keyAnswer").text(); }
    QTreeWidgetItem *row(const QString &title)
    {
        return tree().findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    QString keysOf(const QString &title) { return row(title)->text(1); }
    void go(const QString &title)
    {
        tree().setCurrentItem(row(title));
        field().setFocus();
    }
    KeyMap::Changes remembered() { return Settings(store).keyChanges(); }
};

} // namespace

class tst_KeysPage : public QObject {
    Q_OBJECT

private slots:
    void aKeyIsPressedAndActsAtOnce()
    {
        Page page;
        QTest::keyClick(&page.tree(), Qt::Key_Return); // on the first action
        QVERIFY(page.field().hasFocus());
        QTest::keyClick(&page.field(), Qt::Key_W);
        QCOMPARE(page.keysOf(QStringLiteral("Quote")), QStringLiteral("W"));
        QCOMPARE(page.changed.size(), 1);
        QCOMPARE(page.remembered().value(QStringLiteral("quote")), QList{key("W")});
        QVERIFY(page.tree().hasFocus()); // the next one is an arrow away
        QVERIFY(page.dialog.isVisible());
    }

    void keysOfTheDialogCanBeChosenToo()
    {
        Page page;
        page.go(QStringLiteral("Open"));
        QTest::keyClick(&page.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.keysOf(QStringLiteral("Open")), QStringLiteral("Ctrl+Return"));
        page.go(QStringLiteral("Open"));
        QTest::keyClick(&page.field(), Qt::Key_R, Qt::AltModifier); // a mnemonic of the page
        QVERIFY2(page.answer().contains(u"menus"), qPrintable(page.answer()));
        QCOMPARE(page.keysOf(QStringLiteral("Open")), QStringLiteral("Ctrl+Return"));
    }

    void aClashIsRefusedWithTheNameOfTheOther()
    {
        Page page;
        page.go(QStringLiteral("Open"));
        QTest::keyClick(&page.field(), Qt::Key_X);
        QCOMPARE(page.answer(),
                 QStringLiteral("X is the key of “Not a quote”. Give that one another key first."));
        QCOMPARE(page.keysOf(QStringLiteral("Open")), QStringLiteral("Ctrl+O"));
        QCOMPARE(page.changed.size(), 0);
        QVERIFY(page.field().hasFocus()); // for another try
        QTest::keyClick(&page.field(), Qt::Key_Y);
        QVERIFY(page.answer().isEmpty());
        QCOMPARE(page.keysOf(QStringLiteral("Open")), QStringLiteral("Y"));
    }

    void tabAndEscapeStayTheDialogs()
    {
        Page page;
        page.go(QStringLiteral("Open"));
        QTest::keyClick(&page.field(), Qt::Key_Tab);
        QVERIFY(!page.field().hasFocus());
        page.field().setFocus();
        QTest::keyClick(&page.field(), Qt::Key_Escape);
        QVERIFY(!page.dialog.isVisible());
        QCOMPARE(page.changed.size(), 0);
    }

    void aModifierAloneIsNoKey()
    {
        Page page;
        page.go(QStringLiteral("Open"));
        QTest::keyClick(&page.field(), Qt::Key_Shift, Qt::ShiftModifier);
        QTest::keyClick(&page.field(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(page.keysOf(QStringLiteral("Open")), QStringLiteral("Ctrl+O"));
        QVERIFY(page.answer().isEmpty());
    }

    void oneAndAllAreReset()
    {
        Page page;
        page.go(QStringLiteral("Quote"));
        QTest::keyClick(&page.field(), Qt::Key_W);
        page.go(QStringLiteral("Not a quote"));
        page.find<QPushButton>("keyRemove").click();
        QCOMPARE(page.keysOf(QStringLiteral("Not a quote")), QString());
        page.go(QStringLiteral("Quote"));
        page.find<QPushButton>("keyReset").click();
        QCOMPARE(page.keysOf(QStringLiteral("Quote")), QStringLiteral("Q"));
        page.find<QPushButton>("keyResetAll").click();
        QCOMPARE(page.keysOf(QStringLiteral("Not a quote")), QStringLiteral("X"));
        QVERIFY(page.remembered().isEmpty());
        QVERIFY(!page.find<QPushButton>("keyResetAll").isEnabled());
    }

    void actionsAreFoundByNameAndByKey()
    {
        Page page;
        auto &filter = page.find<QLineEdit>("filterKeys");
        QTest::keyClicks(&filter, QStringLiteral("ctrl"));
        QVERIFY(page.row(QStringLiteral("Quote"))->isHidden());
        QVERIFY(page.row(QStringLiteral("Tagging"))->isHidden());
        QVERIFY(!page.row(QStringLiteral("Open"))->isHidden());
        QTest::keyClick(&filter, Qt::Key_Return); // to what was found
        QVERIFY(page.tree().hasFocus());
        QCOMPARE(page.tree().currentItem(), page.row(QStringLiteral("Open")));
        QVERIFY(page.dialog.isVisible());
        filter.clear();
        QTest::keyClicks(&filter, QStringLiteral("not a"));
        QVERIFY(!page.row(QStringLiteral("Not a quote"))->isHidden());
        QVERIFY(page.row(QStringLiteral("Project"))->isHidden());
    }

    void keysOfOtherScriptsAreTakenByPlace()
    {
        Page page;
        page.go(QStringLiteral("Quote"));
        test::press({25, 0x426, QStringLiteral("ц"), {}});
        QCOMPARE(page.keysOf(QStringLiteral("Quote")), QStringLiteral("W"));
        page.go(QStringLiteral("Quote"));
        test::press({11, Qt::Key_2, QStringLiteral("2"), Qt::ShiftModifier}); // AZERTY writes it with Shift
        QCOMPARE(page.keysOf(QStringLiteral("Quote")), QStringLiteral("2"));
        page.go(QStringLiteral("Quote"));
        test::press({61, Qt::Key_Question, QStringLiteral("?"), Qt::ShiftModifier});
        QCOMPARE(page.keysOf(QStringLiteral("Quote")), QStringLiteral("?"));
    }
};

QTEST_MAIN(tst_KeysPage)
#include "tst_keyspage.moc"
