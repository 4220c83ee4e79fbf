#include "ui/keys/keymap.h"
#include "ui/keys/reservedkeys.h"

#include <QTest>

using namespace pullquote;

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

const QString quote = QStringLiteral("quote");
const QString redo = QStringLiteral("redo");
const QString split = QStringLiteral("split");

KeyMap smallMap()
{
    return KeyMap({{quote, {}, QStringLiteral("Quote"), {}, {key("Q")}},
                   {redo, {}, QStringLiteral("Redo"), {}, {key("Ctrl+Shift+Z"), key("Ctrl+Y")}},
                   {split, {}, QStringLiteral("Split"), {}, {}}});
}

} // namespace

class tst_KeyMap : public QObject {
    Q_OBJECT

private slots:
    void aNewKeyReplacesAllOld()
    {
        KeyMap map = smallMap();
        QVERIFY(map.set(redo, key("Ctrl+R")).ok());
        QCOMPARE(map.keysOf(redo), QList{key("Ctrl+R")});
        QVERIFY(map.isChanged(redo));
        QVERIFY(map.reset(redo).ok());
        QCOMPARE(map.keysOf(redo).size(), 2);
        QVERIFY(!map.isChanged(redo));
    }

    void aClashNamesTheOther()
    {
        KeyMap map = smallMap();
        const Result<void> refused = map.set(split, key("Ctrl+Y"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problem().what, QStringLiteral("Ctrl+Y is the key of “Redo”."));
        QVERIFY(map.keysOf(split).isEmpty());
        QCOMPARE(map.keysOf(redo).size(), 2);
    }

    void aKeyThatWasGivenAwayCannotBeResetInto()
    {
        KeyMap map = smallMap();
        QVERIFY(map.set(quote, key("W")).ok());
        QVERIFY(map.set(split, key("Q")).ok());
        QVERIFY(map.reset(quote).problem().what.contains(u"Split"));
        QVERIFY(map.set(quote, key("Q")).problem().what.contains(u"Split"));
        map.resetAll();
        QCOMPARE(map.keysOf(quote), QList{key("Q")});
        QVERIFY(map.keysOf(split).isEmpty());
    }

    void noKeyIsAChoiceToo()
    {
        KeyMap map = smallMap();
        QVERIFY(map.set(quote, {}).ok());
        QVERIFY(map.keysOf(quote).isEmpty());
        QVERIFY(map.isChanged(quote));
        QVERIFY(map.set(split, {}).ok());
        QVERIFY(!map.isChanged(split)); // it never had one
        QVERIFY(map.set(quote, key("Q")).ok());
        QVERIFY(!map.isChanged(quote)); // as in the table again
    }

    void whatWidgetsNeedIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("isReserved");
        for (const char *each :
             {"Tab", "Shift+Tab", "Backtab", "Esc", "Left", "Shift+Down", "Ctrl+Right", "Home", "Ctrl+End",
              "PgUp", "Space", "Backspace", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Alt+F", "Menu", "Q, W"})
            QTest::newRow(each) << QString::fromLatin1(each) << true;
        for (const char *each : {"W", "Shift+Q", "1", ";", "Del", "Return", "Shift+Return", "F2", "Ctrl+K",
                                 "Ctrl+Shift+C", "Alt+Up", "Alt+1", "Ctrl+Alt+F", "Ctrl+Space"})
            QTest::newRow(each) << QString::fromLatin1(each) << false;
    }
    void whatWidgetsNeedIsRefusedWithTheReason()
    {
        QFETCH(QString, keys);
        QFETCH(bool, isReserved);
        const QKeySequence sequence(keys, QKeySequence::PortableText);
        KeyMap map = smallMap();
        const Result<void> set = map.set(split, sequence);
        QCOMPARE(!set.ok(), isReserved);
        if (isReserved)
            QVERIFY(!set.problem().remedy.isEmpty());
    }

    void plainKeysAndCharactersAreToldApart()
    {
        QVERIFY(isPlainKey(key("Q")) && isPlainKey(key("Shift+Q")) && isPlainKey(key("Del")));
        QVERIFY(!isPlainKey(key("Ctrl+Q")) && !isPlainKey(key("F2")) && !isPlainKey(key("Alt+Up")));
        QVERIFY(isSingleCharacter(key("Q")) && isSingleCharacter(key("Shift+Q")));
        QVERIFY(!isSingleCharacter(key("Del")) && !isSingleCharacter(key("Return")));
    }

    void whatWasRememberedIsMadeToFit()
    {
        KeyMap map = smallMap();
        map.setChanges({{QStringLiteral("gone"), {key("G")}}, // an action of another version
                        {quote, {key("Tab")}},                // somebody wrote into the file
                        {split, {key("Ctrl+Y")}}});           // a later version gave it to Redo
        QVERIFY(!map.changes().contains(QStringLiteral("gone")));
        QCOMPARE(map.keysOf(quote), QList{key("Q")});
        QCOMPARE(map.keysOf(split), QList{key("Ctrl+Y")});
        QCOMPARE(map.keysOf(redo), QList{key("Ctrl+Shift+Z")});
    }
};

QTEST_MAIN(tst_KeyMap)
#include "tst_keymap.moc"
