#include "tests/support/nativekeys.h"
#include "tests/support/testwindow.h"
#include "ui/dialogs/settings.h"
#include "ui/library/articlelist.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("“It works,” Brandt said. “It may even last.”\n“That is all,” said Ortega.");

QKeySequence key(const QString &portable)
{
    return QKeySequence(portable, QKeySequence::PortableText);
}

/// A letter as the layout writes it, at a place of the keyboard.
NativeKey letter(quint32 scanCode, QChar written, Qt::KeyboardModifiers modifiers = {})
{
    return {scanCode, written.toUpper().unicode(), QString(written), modifiers};
}

} // namespace

/// Which keys act where: remapped, switched off, on other keyboards than a US one, with an input method.
class tst_KeysInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    /// Two actions on one key would make both dead.
    void noTwoActionsOfTheTableShareAKey()
    {
        TestWindow test;
        QHash<QString, QString> seen;
        for (const KeyMap::Action &action : test.window().actions().keyMap().actions()) {
            for (const QKeySequence &each : action.keys) {
                QVERIFY2(!seen.contains(each.toString()),
                         qPrintable(each.toString() + u' ' + action.id + u' ' + seen.value(each.toString())));
                seen.insert(each.toString(), action.id);
            }
        }
        QVERIFY(seen.size() > 40);
    }

    void everyActionCanBeRemapped()
    {
        TestWindow test;
        ActionTable &actions = test.window().actions();
        QList<QAction *> named = actions.findChildren<QAction *>();
        named.removeIf([](const QAction *action) { return action->objectName().isEmpty(); }); // refusals
        QCOMPARE(actions.keyMap().actions().size(), named.size());
        for (const KeyMap::Action &action : actions.keyMap().actions()) {
            QVERIFY(!action.group.isEmpty());
            QVERIFY2(actions.findChild<QAction *>(action.id), qPrintable(action.id));
        }
    }

    void aRemappedLetterActsAtOnceAndIsShownEverywhere()
    {
        TestWindow test;
        test.startProject(text);
        ActionTable &actions = test.window().actions();
        actions.setKeyChanges({{QStringLiteral("notAQuote"), {key(QStringLiteral("W"))}}});
        test.press(QStringLiteral("U X"));
        QCOMPARE(test.article().quoteCount(), 0);
        test.press(QStringLiteral("W"));
        QCOMPARE(test.article().quoteCount(), 1);
        QVERIFY(actions[Do::NotAQuote]->toolTip().endsWith(u"(W)"));
        const QList<ActionTable::Key> keys = actions.keys();
        QVERIFY(std::any_of(keys.begin(), keys.end(), [&](const ActionTable::Key &row) {
            return row.keys == u"W" && row.text == actions[Do::NotAQuote]->statusTip();
        }));
    }

    void remappedKeysAreRememberedByTheSettings()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const KeyMap::Changes changes{
            {QStringLiteral("quote"), {key(QStringLiteral("Ctrl+,")), key(QStringLiteral(";"))}},
            {QStringLiteral("find"), {}}};
        Settings(store).setKeyChanges(changes);
        QCOMPARE(Settings(store).keyChanges(), changes);
        Settings(store).setKeyChanges({});
        QVERIFY(Settings(store).keyChanges().isEmpty());
    }

    void aPlainKeyOfTheWindowActsOnlyInArticleAndQuoteList()
    {
        TestWindow test;
        test.startProject(text);
        test.window().actions().setKeyChanges({{QStringLiteral("zoomIn"), {key(QStringLiteral("Z"))}}});
        test.press(QStringLiteral("Z"));
        QCOMPARE(test.view().zoom(), 110);
        test.panel().list().setFocus();
        test.press(QStringLiteral("Z"));
        QCOMPARE(test.view().zoom(), 125);
        test.press(QStringLiteral("Ctrl++")); // its key no more
        QCOMPARE(test.view().zoom(), 125);
        test.window().desk()->articles().view()->setFocus();
        test.press(QStringLiteral("Z")); // the list's own search
        test.panel().filterField().setFocus();
        test.type(QStringLiteral("z"));
        QCOMPARE(test.panel().filterField().text(), QStringLiteral("z"));
        QCOMPARE(test.view().zoom(), 125);
    }

    void sentencesAndTipsNameTheKeysAsTheyAre()
    {
        TestWindow test;
        const auto *button = test.window().findChild<QWidget *>(QStringLiteral("welcomeNew"));
        QVERIFY(button->toolTip().contains(u"(Ctrl+Shift+N)"));
        test.startProject(QStringLiteral("Nothing is quoted here."));
        const auto *said = test.window().findChild<QLabel *>(QStringLiteral("said"));
        test.press(QStringLiteral("Q"));
        QVERIFY(said->text().contains(u"press U for"));
        test.window().actions().setKeyChanges(
            {{QStringLiteral("nextUnfinished"), {key(QStringLiteral("J"))}}});
        test.press(QStringLiteral("Q"));
        QVERIFY(said->text().contains(u"press J for"));
        test.press(QStringLiteral("1"));
        QVERIFY(said->text().contains(u"press N first"));
        test.window().actions().setLettersEnabled(false);
        test.window().actions()[Do::Quote]->trigger();
        QVERIFY(said->text().contains(u"press “Next unfinished” for"));
    }

    void aLetterGivenCtrlActsInItsOwnScope()
    {
        TestWindow test;
        test.startProject(text);
        test.window().actions().setKeyChanges(
            {{QStringLiteral("nextUnfinished"), {key(QStringLiteral("Ctrl+U"))}}});
        test.panel().filterField().setFocus();
        test.press(QStringLiteral("Ctrl+U"));
        QCOMPARE(test.view().caret(), 0);
        test.view().setFocus();
        test.view().setCaret(text.indexOf(u"Brandt"));
        test.press(QStringLiteral("Ctrl+U"));
        QCOMPARE(test.view().caret(), text.indexOf(u"“It may"));
    }

    void lettersSwitchedOffAreOffAlsoByPlaceAndWhenRemapped()
    {
        TestWindow test;
        test.startProject(text);
        ActionTable &actions = test.window().actions();
        actions.setKeyChanges({{QStringLiteral("notAQuote"), {key(QStringLiteral("W"))}}});
        actions.setLettersEnabled(false);
        test.view().setCaret(3);
        test.press(QStringLiteral("W"));
        press(letter(25, u'ц'));
        QCOMPARE(test.article().quoteCount(), 0);
        actions.setLettersEnabled(true);
        press(letter(25, u'ц'));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    void onARussianKeyboardLettersActByPlace()
    {
        TestWindow test;
        test.startProject(text);
        press(letter(30, u'г')); // U
        press(letter(24, u'й')); // Q
        QVERIFY(test.speakerPicker().isOpen());
        test.type(QStringLiteral("Иванов")); // the field is a field
        test.press(QStringLiteral("Return 2"));
        QCOMPARE(test.article().quoteCount(), 1);
        const Quote &quote = test.article().quoteNumber(1);
        QCOMPARE(test.session().catalogue().speaker(quote.speakers.value(0))->name, QStringLiteral("Иванов"));
        press(letter(30, u'Г', Qt::ShiftModifier)); // Shift+U
        press(letter(52, u'я', Qt::ControlModifier));
        QVERIFY(test.article().quoteNumber(1).topics.isEmpty());
        press(letter(52, u'Я', Qt::ControlModifier | Qt::ShiftModifier));
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 1);
    }

    void onAFrenchKeyboardDigitsActWithoutShiftAndOnTheKeypad()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        press(letter(10, u'&'));
        press(letter(11, u'é'));
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 2);
        press({87, Qt::Key_1, QStringLiteral("1"), Qt::KeypadModifier});
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 1);
        // Letters lie where the layout has them: A and Q are exchanged.
        press(letter(38, u'q'));
        QVERIFY(test.speakerPicker().isOpen());
    }

    void onAGermanKeyboardUndoIsWhereZIsAndUmlautsDoNothing()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U X"));
        for (const QChar umlaut : {u'ö', u'ä', u'ü', u'ß'})
            press(letter(umlaut == u'ü' ? 34 : 47, umlaut));
        QCOMPARE(test.article().quoteCount(), 1);
        press(letter(29, u'z', Qt::ControlModifier));
        QCOMPARE(test.article().quoteCount(), 0);
        press(letter(52, u'y', Qt::ControlModifier));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    void onADvorakKeyboardLettersActByLetter()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setCaret(3);
        press(letter(24, u'\'')); // where Q is
        QVERIFY(!test.speakerPicker().isOpen());
        press(letter(53, u'q')); // where X is
        QVERIFY(test.speakerPicker().isOpen());
        QCOMPARE(test.article().quoteCount(), 0);
    }

    void byPlaceNothingIsTakenFromListsAndMenus()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        test.window().desk()->articles().view()->setFocus();
        press(letter(53, u'ч')); // X
        QCOMPARE(test.article().quoteCount(), 1);
        test.view().setFocus();
        test.press(QStringLiteral("K"));
        QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        press(letter(39, u'ы')); // S
        QVERIFY(test.article().quoteNumber(1).source.size() <= 1);
        test.press(QStringLiteral("Esc"));
    }

    void copyWorksByPlaceToo()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setSelection({0, 4});
        QGuiApplication::clipboard()->clear();
        press(letter(54, u'с', Qt::ControlModifier)); // a Cyrillic one, where C is
        QCOMPARE(QGuiApplication::clipboard()->text(), text.left(4));
        QVERIFY(test.article().quoteCount() == 0);
    }

    void anInputMethodIsOffWhereLettersAreKeysAndOnInFields()
    {
        TestWindow test;
        test.startProject(text);
        const auto takesInput = [](QWidget &widget) {
            widget.setFocus();
            QInputMethodQueryEvent query(Qt::ImEnabled);
            QCoreApplication::sendEvent(&widget, &query);
            return widget.testAttribute(Qt::WA_InputMethodEnabled) && query.value(Qt::ImEnabled).toBool();
        };
        QVERIFY(!takesInput(test.view()));
        QVERIFY(!takesInput(test.panel().list()));
        test.view().setFocus();
        test.press(QStringLiteral("U Q Shift+Return"));
        test.panel().list().setCurrentIndex(test.panel().list().model()->index(0, 0));
        QVERIFY(!takesInput(test.view()));
        QVERIFY(!takesInput(test.panel().list()));
        QVERIFY(takesInput(test.panel().filterField()));
        const auto fields = test.window().findChildren<QPlainTextEdit *>();
        QVERIFY(!fields.isEmpty()); // the note
        for (QPlainTextEdit *field : fields)
            QVERIFY2(field->testAttribute(Qt::WA_InputMethodEnabled), qPrintable(field->objectName()));
    }

    void whatAnInputMethodWritesFiltersAndCreatesInThePicker()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        QInputMethodEvent composing(QStringLiteral("にほ"), {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
        QInputMethodEvent written;
        written.setCommitString(QStringLiteral("日本"));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &written);
        test.press(QStringLiteral("Return"));
        const Quote &quote = test.article().quoteNumber(1);
        QCOMPARE(test.session().catalogue().speaker(quote.speakers.value(0))->name, QStringLiteral("日本"));
    }

    void listsAndBoxesKeepTypeAhead()
    {
        TestWindow test;
        test.startProject(text);
        QComboBox box(&test.window());
        box.addItems({QStringLiteral("article"), QStringLiteral("quote"), QStringLiteral("unfinished")});
        box.show();
        box.setFocus();
        press(letter(24, u'q'));
        QCOMPARE(box.currentText(), QStringLiteral("quote"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(test.view().caret(), 0);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_KeysInTheWindow)
#include "tst_keysinthewindow.moc"
